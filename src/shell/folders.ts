import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Reads every file below a folder: bytes by path relative to it, with `/`. Links and hidden files are left alone. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [relative(folder, path).split(sep).join('/'), path] as const);
  const visible = named.filter(([name]) => !name.split('/').some((part) => part.startsWith('.'))).sort();
  return new Map(await Promise.all(visible.map(async ([name, path]) => [name, await readFile(path)] as const)));
}

/**
 * Publishes files into a folder, all of them or none: they are written beside their places first, and put in place
 * together when every one of them is whole.
 */
export async function publish(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const waiting = [...files].map(([name, bytes]) => ({
    bytes,
    place: join(folder, name),
    draft: join(folder, `.${name}.${process.pid}`),
  }));
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all(waiting.map(({ draft, bytes }) => writeFile(draft, bytes)));
    for (const { draft, place } of waiting) await rename(draft, place);
  } finally {
    await Promise.all(waiting.map(({ draft }) => rm(draft, { force: true })));
  }
}

/** Writes one file whole: under another name first. */
export const publishFile = (path: string, bytes: Uint8Array): Promise<void> =>
  publish(dirname(path), new Map([[path.slice(dirname(path).length + 1), bytes]]));
