import type { VFile } from 'vfile';
import { type Measure, measureOf } from './layout/measure.ts';
import { type Html, render } from './layout/render.ts';
import type { Theme } from './layout/theme.ts';
import type { Locale } from './locale.ts';
import { complain, hasErrors } from './messages.ts';
import type { TextPosition } from './press/measured.ts';
import type { Product } from './products.ts';
import type { Figures } from './report/figures.ts';
import type { LaidOut } from './report/finding.ts';
import { type LayoutFile, layoutFileOf } from './report/layout-file.ts';
import { complainOf, reportOf } from './report/report.ts';
import { unknownTheme } from './rules.ts';
import type { Interview } from './source/interview.ts';
import { placeOf } from './source/place-of.ts';
import { read, type Source } from './source/read.ts';
import type { World } from './world.ts';

/** One interview's build: every complaint, and the files if nothing stops them. */
export interface Built {
  /** The source, with all that was said about it. */
  file: VFile;
  /** The finished files by name; empty if the content is at fault. */
  files: ReadonlyMap<string, Finished>;
  /** What the report on the layout says in numbers, and what it can be repeated from; nothing without files. */
  figures: Figures[];
  layout: LayoutFile | undefined;
}

/** A finished file. */
export interface Finished {
  bytes: Uint8Array;
  /** Printed pages; a web page or picture has none. */
  pages: number | undefined;
}

/** A file that was made, and its layout if it has pages. */
interface Made extends Finished {
  laidOut?: LaidOut;
  positions?: TextPosition[];
}

/** An interview that may be published, and the house style it asks for. */
interface Accepted {
  interview: Interview;
  file: VFile;
  theme: Theme;
  words: Locale;
  measure: Measure;
}

/**
 * Reads an interview and opens the house style it asks for. Complaints are in `file`; with an error among them nothing
 * is accepted.
 */
export async function check(
  source: Source,
  world: Pick<World, 'theme' | 'locale'>,
): Promise<{ file: VFile; accepted: Accepted | undefined }> {
  const { file, interview } = read(source);
  if (!interview) return { file, accepted: undefined };
  const { theme: name, language } = interview.frontMatter;
  const [theme, words] = await Promise.all([world.theme(name), world.locale(language)]);
  if (!theme) complain(file, unknownTheme, interview.frontMatterPlaces.get('theme') ?? top, { theme: name });
  if (!theme || hasErrors(file)) return { file, accepted: undefined };
  return { file, accepted: { interview, file, theme, words, measure: measureOf(theme) } };
}

const top = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Makes the given products of one interview. Complaints are in `file`; with an error among them there are no files.
 * @param finished hears of each file as it is ready
 * @throws on faults of our own: a broken theme, a view that names what the interview lacks, a browser that will not run
 */
export async function build(
  source: Source,
  rows: readonly Product[],
  world: World,
  finished: (name: string, file: Finished) => void = () => undefined,
): Promise<Built> {
  const { file, accepted } = await check(source, world);
  if (!accepted) return { file, ...nothing };
  const documents = new Map<string, Html>();
  const making: Promise<readonly [string, Made]>[] = [];
  for (const row of rows) {
    const html = documents.get(row.template) ?? layOut(row, accepted);
    documents.set(row.template, html);
    const made = make(row, html, accepted, world).then((one) => tell(row.file, one));
    made.catch(() => undefined); // heard below, once the other documents are laid out
    making.push(made);
    await nextTurn();
  }
  const files = await Promise.all(making);
  if (hasErrors(file)) return { file, ...nothing };
  return {
    file,
    files: new Map(files),
    ...reported(
      files.map(([, made]) => made),
      accepted,
    ),
  };

  function tell(name: string, made: Made) {
    finished(name, made);
    return [name, made] as const;
  }
}

const nothing: Omit<Built, 'file'> = { files: new Map(), figures: [], layout: undefined };

/** Looks at the layouts as an art director would, and says what it finds. */
function reported(made: readonly Made[], { interview, file }: Accepted): Pick<Built, 'figures' | 'layout'> {
  const layouts = made.flatMap(({ laidOut, positions = [] }) => (laidOut ? [{ laidOut, positions }] : []));
  const place = (mark: string) => placeOf(interview, mark);
  const reports = layouts.map(({ laidOut, positions }) => reportOf(laidOut, positions));
  for (const report of reports) complainOf(report, file, place);
  const layout = layoutFileOf(
    interview.path,
    layouts.map(({ laidOut }) => laidOut),
    place,
  );
  return { figures: reports.map(({ figures }) => figures), layout: layouts.length > 0 ? layout : undefined };
}

/** One product's document. Rows of one template share it. */
const layOut = (row: Product, { interview, theme, words, measure }: Accepted): Html =>
  render(theme, row.template, row.layOut(interview, words, measure), words);

async function make(row: Product, html: Html, { interview, file, theme }: Accepted, world: World): Promise<Made> {
  if (row.route === 'web') return { bytes: Buffer.from(html), pages: undefined };
  if (row.route === 'picture') {
    const pictured = await world.press.picture(html, row.size);
    for (const promise of row.promises) promise(pictured, row.file, interview, file);
    return { bytes: pictured.png, pages: undefined };
  }
  const printed = await world.press.print(html);
  for (const promise of row.promises) promise(printed, row.file, interview, file);
  const { pdf, pages, layout, positions } = printed;
  const laidOut = { file: row.file, standard: row.standard, floor: theme.floor?.[row.template], layout };
  return { bytes: pdf, pages, laidOut, positions };
}

/** Lets the press take up what it was given before the next document is laid out. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
