import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Printed } from '../press/press.ts';
import type { Store } from '../press/remembering.ts';
import { publish } from './folders.ts';

/** How many files a store keeps: two a print, so a hundred prints. */
const mostFiles = 200;

interface Facts extends Omit<Printed, 'pdf'> {
  size: number;
}

/** Keeps prints in a folder: the PDF as it is, the rest beside it as JSON. What cannot be read or kept is forgotten. */
export const folderStore = (folder: string): Store => ({
  get: async (key) => {
    try {
      const paths = [join(folder, `${key}.pdf`), join(folder, `${key}.json`)] as const;
      const [pdf, json] = await Promise.all([readFile(paths[0]), readFile(paths[1], 'utf8')]);
      const { size, ...facts } = JSON.parse(json) as Facts;
      if (size !== pdf.length) return undefined;
      await Promise.all(paths.map(markUsed));
      return { ...facts, pdf };
    } catch {
      return undefined;
    }
  },
  put: async (key, { pdf, ...facts }) => {
    const json = JSON.stringify({ ...facts, size: pdf.length } satisfies Facts);
    const files = new Map([
      [`${key}.pdf`, pdf],
      [`${key}.json`, Buffer.from(json)],
    ]);
    await publish(folder, files).catch(() => undefined);
  },
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
