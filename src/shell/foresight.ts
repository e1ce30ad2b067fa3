import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './folders.ts';

/** Our code and the themes. */
const own = ['../', '../../templates/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Guesses, before anything is read or laid out, whether a build will find all its prints kept: whether the files that
 * it reads are as they were when it last succeeded. A wrong guess costs time only, a browser started early or late.
 */
export interface Foresight {
  isSettled: boolean;
  /** Notes that all prints of this build are kept now. */
  settle: () => Promise<void>;
}

/**
 * @param store the folder of kept prints
 * @param interview path of its Markdown file
 * @param circumstances whatever else the prints depend on: the press's version, the formats
 */
export async function foresee(store: string, interview: string, circumstances: readonly string[]): Promise<Foresight> {
  const states = await Promise.all([dirname(interview), ...own].map(stateOf));
  const facts = [interview, ...circumstances, ...states].join('\n');
  const seal = join(store, `${createHash('sha256').update(facts).digest('hex')}.seal`);
  return {
    isSettled: existsSync(seal),
    settle: async () => {
      await mkdir(store, { recursive: true });
      await writeFile(seal, '');
    },
  };
}

/** Names, sizes and dates of a folder's files. */
async function stateOf(folder: string): Promise<string> {
  const files = await filesIn(folder);
  const lines = files.map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  return lines.join('\n');
}
