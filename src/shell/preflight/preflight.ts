import { statSync } from 'node:fs';
import { atMost } from '../../at-most.ts';
import type { Intent } from '../../preflight/check.ts';
import { findPdfs } from './pdfs.ts';
import { openThreads } from './threads.ts';
import type { FileVerdict } from './verdict.ts';

export type { FileVerdict } from './verdict.ts';

export interface PreflightOptions {
  /** PDF files, and folders that hold them. */
  files: readonly string[];
  /** What they are meant for, and so the standard they are held against: "accessible" PDF/UA-1, "print" PDF/X-4. */
  as: Intent;
  /** The folder that paths are relative to; where the process runs, if left out. */
  folder?: string;
}

/** Files examined at once. */
const abreast = 2;

/** A file that is smaller, in bytes, is examined where we are: a thread takes longer to start than the file to read. */
const small = 1024 * 1024;

/**
 * Holds finished PDF files against a standard, two at a time; gives each verdict as soon as it and those before it are
 * there, in the order of the files.
 * @throws UsageFault if there is no such file or folder
 */
export async function* preflight({ files, as, folder = process.cwd() }: PreflightOptions): AsyncGenerator<FileVerdict> {
  const paths = await findPdfs(files, folder);
  const [only] = paths;
  if (only !== undefined && paths.length === 1 && statSync(only).size < small) {
    const { examine } = await import('./examine.ts'); // heavy to load, and threads load it themselves
    yield await examine(only, as);
    return;
  }
  const threads = openThreads(as);
  const queue = atMost(abreast);
  const coming: Promise<FileVerdict>[] = [];
  let next = 0;
  try {
    for (let done = 0; done < paths.length; done++) {
      // A few are begun ahead, so that a slow file does not leave the other thread without work.
      for (; next < Math.min(paths.length, done + 4 * abreast); next++) {
        const path = paths[next];
        if (path !== undefined) coming.push(queue(() => threads.examine(path)));
      }
      const verdict = await coming.shift();
      if (verdict) yield verdict;
    }
  } finally {
    await threads.close();
  }
}
