import type { VFile } from 'vfile';
import { type Measure, measureOf } from './layout/measure.ts';
import { type Html, render } from './layout/render.ts';
import type { Theme } from './layout/theme.ts';
import type { Locale } from './locale.ts';
import { complain, hasErrors } from './messages.ts';
import type { Printed } from './press/press.ts';
import type { Product } from './products.ts';
import { unknownTheme } from './rules.ts';
import type { Interview } from './source/interview.ts';
import { read, type Source } from './source/read.ts';
import type { World } from './world.ts';

/** One interview's build: every complaint, and the files if nothing stops them. */
export interface Built {
  /** The source, with all that was said about it. */
  file: VFile;
  interview: Interview | undefined;
  /** The finished files by name; empty if the content is at fault. */
  files: ReadonlyMap<string, Uint8Array>;
}

interface House {
  theme: Theme;
  words: Locale;
  measure: Measure;
}

/**
 * Makes the given products of one interview. Complaints are in `file`; with an error among them there are no files.
 * @throws on faults of our own: a broken theme, a view that names what the interview lacks, a browser that will not run
 */
export async function build(source: Source, rows: readonly Product[], world: World): Promise<Built> {
  const { file, interview } = read(source);
  if (!interview || hasErrors(file)) return { file, interview, files: new Map() };
  const house = await houseOf(interview, file, world);
  if (!house) return { file, interview, files: new Map() };
  const made = new Map<string, Html>();
  const finished = await Promise.all(
    rows.map(async (row) => [row.file, await make(row, interview, house, world, file, made)] as const),
  );
  return { file, interview, files: new Map(hasErrors(file) ? [] : finished) };
}

async function houseOf({ frontMatter }: Interview, file: VFile, world: World): Promise<House | undefined> {
  const [theme, words] = await Promise.all([world.theme(frontMatter.theme), world.locale(frontMatter.language)]);
  if (theme) return { theme, words, measure: measureOf(theme) };
  const top = { line: 1, column: 1 };
  complain(file, unknownTheme, { start: top, end: top }, { theme: frontMatter.theme });
  return undefined;
}

/** One product, from the interview to its bytes. Rows of one template share one laid-out document. */
async function make(
  row: Product,
  interview: Interview,
  house: House,
  world: World,
  file: VFile,
  made: Map<string, Html>,
) {
  await undefined; // lets the press start on the row before while this one is laid out
  const html =
    made.get(row.template) ??
    render(house.theme, row.template, row.layOut(interview, house.words, house.measure), house.words);
  made.set(row.template, html);
  if (row.route === 'web') return Buffer.from(html);
  const printed: Printed = await world.press.print(html);
  for (const promise of row.promises) promise(printed, row.file, interview, file);
  return printed.pdf;
}
