import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pictured, Printed } from '../press/press.ts';
import type { Store, Stores } from '../press/remembering.ts';
import { publish } from './folders.ts';

/** How many files a store keeps: two a print or picture, so some hundred of them. */
const mostFiles = 200;

/** The field of a thing made that holds its bytes. */
type BytesIn<Made> = { [Field in keyof Made]: Made[Field] extends Uint8Array ? Field : never }[keyof Made] & string;

/**
 * Keeps what the press made in a folder: its PDF or PNG as it is, the rest beside it as JSON. What cannot be read or
 * kept is forgotten.
 * @param kind the field that holds the bytes, and their file's extension
 */
export const folderStore = <Made>(folder: string, kind: BytesIn<Made>): Store<Made> => ({
  get: async (key) => {
    try {
      const paths = [join(folder, `${key}.${kind}`), join(folder, `${key}.json`)] as const;
      const [bytes, json] = await Promise.all([readFile(paths[0]), readFile(paths[1], 'utf8')]);
      const { size, ...facts } = JSON.parse(json) as { size: number };
      if (size !== bytes.length) return undefined;
      await Promise.all(paths.map(markUsed));
      return { ...facts, [kind]: bytes } as Made;
    } catch {
      return undefined;
    }
  },
  put: async (key, made) => {
    const { [kind]: bytes, ...facts } = made as Record<string, unknown> & Record<typeof kind, Uint8Array>;
    const json = JSON.stringify({ ...facts, size: bytes.length });
    const files = new Map<string, Uint8Array>([
      [`${key}.${kind}`, bytes],
      [`${key}.json`, Buffer.from(json)],
    ]);
    await publish(folder, files).catch(() => undefined);
  },
});

/** A folder's stores of all that a press makes. */
export const folderStores = (folder: string): Stores => ({
  prints: folderStore<Printed>(folder, 'pdf'),
  pictures: folderStore<Pictured>(folder, 'png'),
});

async function markUsed(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/** Forgets the prints that were used least lately, until the store holds no more than its share of files. */
export async function trimStore(folder: string, most = mostFiles): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length <= most) return;
  const ages = await Promise.all(names.map(async (name) => ({ name, at: await lastUsed(join(folder, name)) })));
  const oldest = ages.sort((one, other) => other.at - one.at).slice(most);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}

const lastUsed = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
