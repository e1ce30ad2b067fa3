import { zipSync } from 'fflate';

/** The earliest day that a zip can hold: files are as old in every archive that we pack. */
const noDay = new Date(1980, 0, 1);

/** Packs files, in their order. The same files give the same bytes; those that `stored` names are not compressed. */
export const archiveOf = (
  files: ReadonlyMap<string, string | Uint8Array>,
  stored: readonly string[] = [],
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...files].map(([name, file]) => [
        name,
        [typeof file === 'string' ? Buffer.from(file) : file, { level: stored.includes(name) ? 0 : 9 }],
      ]),
    ),
    { mtime: noDay },
  );
