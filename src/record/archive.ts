import { zipSync } from 'fflate';

/** The earliest day that a zip can hold: files are as old in every archive that we pack. */
const noDay = new Date(1980, 0, 1);

/** What is compressed already, by the end of its name. */
const packed = /\.(woff2|jpg|png|webp)$/;

/** Packs files, in their order. The same files give the same bytes; those that `stored` names are left as they are. */
export const archiveOf = (
  files: ReadonlyMap<string, string | Uint8Array>,
  stored: readonly string[] = [],
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...files].map(([name, file]) => {
        const bytes = typeof file === 'string' ? Buffer.from(file) : file;
        return [name, [bytes, { level: stored.includes(name) || packed.test(name) ? 0 : 9 }]];
      }),
    ),
    { mtime: noDay },
  );
