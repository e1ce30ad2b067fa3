import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { pagesWithBody } from '../press/measured.ts';
import { finishedTextIn } from '../report/finished-text.ts';
import { type LayoutFile, layoutFileIn, layoutFileName, placeIn } from '../report/layout-file.ts';
import { complainOf, type Report, reportOf } from '../report/report.ts';
import { didYouMean, nearest } from '../source/nearest.ts';
import { shownPath } from './complaints.ts';
import { MachineFault, UsageFault } from './exits.ts';

/** A folder of finished files. */
export interface BuiltFolder {
  slug: string;
  path: string;
}

/**
 * Finds built interviews by the folder of their files or by name; all of the output folder if none is named.
 * @throws UsageFault if one was not built
 */
export function findBuilt(named: readonly string[], out: string, folder: string): BuiltFolder[] {
  const output = resolve(folder, out);
  const isBuilt = (path: string) => existsSync(join(path, layoutFileName));
  const all = existsSync(output) ? readdirSync(output).filter((slug) => isBuilt(join(output, slug))) : [];
  if (named.length === 0 && all.length === 0)
    throw new UsageFault(`Nothing was built in ${shownPath(output, folder)}: run interview-press build first`);
  return (named.length > 0 ? named : all.sort()).map((name) => {
    const path = [resolve(folder, name), join(output, name)].find(isBuilt);
    if (path !== undefined) return { slug: basename(path), path };
    const wayOut = didYouMean(nearest(name, all), 'build it first').replace(/^D/, 'd');
    throw new UsageFault(`There is no layout of "${name}" to report on: ${wayOut}`);
  });
}

/** Reads what a build has measured. @returns undefined if there is nothing, or nothing that we can read */
export const readLayout = (path: string): Promise<LayoutFile | undefined> =>
  readFile(join(path, layoutFileName), 'utf8').then(layoutFileIn, () => undefined);

/**
 * Repeats the report on one folder of finished files.
 * @throws MachineFault if they are not of one build
 */
export async function reportAgain({ path, slug }: BuiltFolder): Promise<{ file: VFile; reports: Report[] }> {
  const layout = await readLayout(path);
  if (!layout) throw new MachineFault(`${slug}/${layoutFileName} is of another version: build it again`);
  const file = new VFile({ path: layout.source });
  const reports = await Promise.all(
    layout.products.map(async (laidOut) => {
      const pdf = await readFile(join(path, laidOut.file)).catch(() => undefined);
      if (!pdf) throw new MachineFault(`${slug}/${laidOut.file} is not there any more: build it again`);
      const wanted = pagesWithBody(laidOut.layout);
      const { pages, positions } = wanted.length > 0 ? await finishedTextIn(pdf, wanted) : noText;
      if (pages !== undefined && pages !== laidOut.layout.pages.length)
        throw new MachineFault(`${slug}/${laidOut.file} is of another build than ${layoutFileName}: build it again`);
      return reportOf(laidOut, positions);
    }),
  );
  for (const report of reports) complainOf(report, file, placeIn(layout));
  return { file, reports };
}

const noText = { pages: undefined, positions: [] };
