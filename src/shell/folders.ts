import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How deep we look into a folder. */
const deepest = 3;

/**
 * Lists the files below a folder, by paths relative to it with `/`, in order. Links, hidden files and installed
 * packages are left alone.
 */
export async function filesIn(folder: string, depth = deepest): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const ours = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const below = ours.map(async (entry) => {
    if (entry.isFile()) return [entry.name];
    if (!entry.isDirectory() || depth === 0) return [];
    return (await filesIn(join(folder, entry.name), depth - 1)).map((path) => `${entry.name}/${path}`);
  });
  return (await Promise.all(below)).flat().sort();
}

/** Reads the wanted files below a folder: bytes by path relative to it, with `/`. */
export async function readFolder(folder: string, wanted = /./): Promise<Map<string, Uint8Array>> {
  const paths = (await filesIn(folder)).filter((path) => wanted.test(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)));
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
