/**
 * Whether a date of document information (D:20240601120000+02'00') and one of XMP (2024-06-01T12:00:00+02:00) are the same
 * moment. A date without a zone is compared by its digits alone, for nobody knows more; one that cannot be read never is.
 */
export function sameMoment(inInformation: string, inMetadata: string): boolean {
  const [one, other] = [momentOf(inInformation, information), momentOf(inMetadata, metadata)];
  if (!one || !other) return false;
  if (one.zone === undefined || other.zone === undefined) return one.local === other.local;
  return one.local - one.zone === other.local - other.zone;
}

/** ISO 32000-1, 7.9.4. */
const information = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)(?:00'?00'?)?|([+-])(\d\d)'?(\d\d)?'?)?$/;
/** ISO 16684-1, 8.2.1.5; fractions of a second have no counterpart in document information. */
const metadata =
  /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;

function momentOf(text: string, form: RegExp): { local: number; zone: number | undefined } | undefined {
  const parts = form.exec(text.trim());
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((digits, at) => (digits === undefined ? (at === 1 || at === 2 ? 1 : 0) : Number(digits)));
  const [, , , , , , , utc, sign, zoneHours, zoneMinutes] = parts;
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * 60_000 * (sign === '-' ? -1 : 1);
  const zone = utc ? 0 : sign ? offset : undefined;
  return { local: Date.UTC(year, month - 1, day, hour, minute, second), zone };
}
