import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageFault } from '../exits.ts';
import { filesIn } from '../folders.ts';

/** How deep we look into a folder for PDFs. */
const deepest = 32;

/** Finds PDFs: files as they are named, whatever their names end in, and those below folders, in order; each once.
 * @throws UsageFault if something named is not there, or if there is no PDF in a folder
 */
export async function findPdfs(named: readonly string[], folder: string): Promise<string[]> {
  if (named.length === 0) throw new UsageFault('Name the PDF files, or the folders that hold them');
  const found = await Promise.all(named.map((name) => pdfsAt(resolve(folder, name), name)));
  return [...new Set(found.flat())];
}

async function pdfsAt(path: string, name: string): Promise<string[]> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageFault(`There is no file or folder "${name}"`);
  if (!found.isDirectory()) return [path];
  const files = (await filesIn(path, deepest)).filter((file) => /\.pdf$/i.test(file));
  if (files.length === 0) throw new UsageFault(`There is no PDF in the folder "${name}"`);
  return files.map((file) => join(path, file));
}
