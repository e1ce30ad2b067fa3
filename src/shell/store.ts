import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Printed } from '../press/press.ts';
import type { Store } from '../press/remembering.ts';
import { publish } from './folders.ts';

/** Keeps prints in a folder: the PDF as it is, the rest beside it as JSON. What cannot be read counts as forgotten. */
export const folderStore = (folder: string): Store => ({
  get: async (key) => {
    try {
      const [pdf, facts] = await Promise.all([
        readFile(join(folder, `${key}.pdf`)),
        readFile(join(folder, `${key}.json`), 'utf8'),
      ]);
      return { ...(JSON.parse(facts) as Omit<Printed, 'pdf'>), pdf };
    } catch {
      return undefined;
    }
  },
  put: async (key, { pdf, ...facts }) => {
    await publish(
      folder,
      new Map([
        [`${key}.pdf`, pdf],
        [`${key}.json`, Buffer.from(JSON.stringify(facts))],
      ]),
    );
  },
});
