import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Reads every file below a folder: bytes by path relative to it, with `/`. Links and hidden files are left alone. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [relative(folder, path).split(sep).join('/'), path] as const);
  const visible = named.filter(([name]) => !name.split('/').some((part) => part.startsWith('.'))).sort();
  return new Map(await Promise.all(visible.map(async ([name, path]) => [name, await readFile(path)] as const)));
}

/** A file on its way into a folder: where it will stand, the new one beside it, and the old one while we may go back. */
interface Move {
  place: string;
  draft: string;
  old: string;
}

/**
 * Publishes files into a folder, all of them or none: they are written beside their places first and put in place
 * when every one of them is whole; if one cannot be, those before it are taken back.
 * @throws what the file system threw; the folder is then as it was
 */
export async function publish(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const besides = (name: string, why: string) => join(folder, `.${name}.${process.pid}.${why}`);
  const moves = [...files.keys()].map((name) => ({
    place: join(folder, name),
    draft: besides(name, 'new'),
    old: besides(name, 'old'),
  }));
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all([...files].map(([name, bytes]) => writeFile(besides(name, 'new'), bytes)));
    await putInPlace(moves);
  } finally {
    await Promise.all(moves.flatMap(({ draft, old }) => [rm(draft, { force: true }), rm(old, { force: true })]));
  }
}

async function putInPlace(moves: readonly Move[]): Promise<void> {
  const done: Move[] = [];
  try {
    for (const move of moves) {
      await keepCopy(move);
      await rename(move.draft, move.place);
      done.push(move);
    }
  } catch (fault) {
    for (const { place, old } of done) await (existsSync(old) ? rename(old, place) : rm(place));
    throw fault;
  }
}

async function keepCopy({ place, old }: Move): Promise<void> {
  try {
    await copyFile(place, old, constants.COPYFILE_FICLONE);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
}
