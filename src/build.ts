import type { VFile } from 'vfile';
import type { LayOut } from './layout/fitting.ts';
import { landmarksIn } from './layout/landmarks.ts';
import { measureOf } from './layout/measure.ts';
import { type Html, render } from './layout/render.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import { complain, hasErrors } from './messages.ts';
import { type Places, type PlacesIn, placesFrom } from './places.ts';
import type { Document, Product } from './products.ts';
import type { Figures } from './report/figures.ts';
import { type LayoutFile, layoutFileOf } from './report/layout-file.ts';
import { complainOf, reportOf } from './report/report.ts';
import type { Accepted, Finished, Made } from './routes/made.ts';
import { office } from './routes/office.ts';
import { paged } from './routes/paged.ts';
import { picture } from './routes/picture.ts';
import { webPage } from './routes/web.ts';
import { written } from './routes/written.ts';
import { unknownTheme } from './rules.ts';
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
  /** What was made, for other programs; nothing without files. */
  manifest: Manifest | undefined;
}

/**
 * Reads an interview and opens the house style it asks for. Complaints are in `file`; with an error among them nothing
 * is accepted.
 */
export async function check(
  source: Source,
  world: Pick<World, 'theme' | 'locale' | 'revise'>,
): Promise<{ file: VFile; accepted: Accepted | undefined }> {
  const { file, interview: written } = read(source);
  if (!written) return { file, accepted: undefined };
  const interview = world.revise?.(written) ?? written;
  const { theme: name, language } = interview.frontMatter;
  const [theme, words] = await Promise.all([world.theme(name), world.locale(language)]);
  if (!theme) complain(file, unknownTheme, interview.frontMatterPlaces.get('theme') ?? top, { theme: name });
  if (!theme || hasErrors(file)) return { file, accepted: undefined };
  return { file, accepted: { interview, file, theme, words, measure: measureOf(theme) } };
}

const top = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Makes the given products of one interview. Complaints are in `file`; with an error among them there are no
 * files.
 * @param finished hears of each file as it is ready
 * @throws on faults of our own: a broken theme, a view that names what the interview lacks, a browser that will not run
 */
export async function build(
  source: Source,
  chosen: readonly Product[],
  world: World,
  finished: (name: string, file: Finished) => void = () => undefined,
): Promise<Built> {
  const { file, accepted: found } = await check(source, world);
  if (!found) return { file, ...nothing };
  const accepted = found;
  const rows = chosen.filter(({ when }) => when?.(accepted.interview) ?? true);
  const documentOf = documentsOf(accepted);
  const placesFor = placesIn(rows, documentOf);
  const published = rows.filter(({ isUnpublished }) => !isUnpublished);
  const making = new Map<string, Promise<Made>>();
  for (const row of published.toSorted((one, other) => turnOf(one) - turnOf(other))) {
    const made = makeRow(row);
    made.then(tell).catch(() => undefined); // a fault is heard below, once all are laid out
    making.set(row.file, made);
    await nextTurn();
  }
  const made = await Promise.all(published.map((row) => making.get(row.file) ?? never(row)));
  if (hasErrors(file)) return { file, ...nothing };
  const report = reported(made, accepted);
  const manifest = manifestFor(source, published, made, accepted, world);
  return { file, files: new Map(made.flatMap(({ files }) => [...files])), ...report, manifest };

  async function makeRow(row: Product): Promise<Made> {
    return make(row, documentOf, placesFor(row), accepted, world);
  }

  function tell({ files }: Made) {
    for (const [name, one] of files) finished(name, one);
  }
}

/** What the browser prints comes first, for it takes longest to finish; then what must wait for others to be laid out. */
const turnOf = ({ route, reads = [] }: Product) => (route === 'paged' ? 0 : 2) + (reads.length > 0 ? 1 : 0);

const nothing: Omit<Built, 'file'> = { files: new Map(), figures: [], layout: undefined, manifest: undefined };

type DocumentOf = (document: Document, places: Places) => Html;

/** Finds the page numbers that rows print: known once the pages that they read are laid out, and looked up once. */
function placesIn(rows: readonly Product[], documentOf: DocumentOf) {
  const known = new Map<string, PlacesIn>();
  return placesFor;

  /** @throws Error if a row reads one that is not there or has no pages */
  function placesFor({ file, reads = [] }: Product): Places {
    return new Map(reads.map((name) => [name, known.get(name) ?? look(name, file)]));
  }

  function look(name: string, reader: string): PlacesIn {
    const row = rows.find(({ file }) => file === name);
    if (row?.route !== 'paged') throw new Error(`${reader} reads ${name}, which has no pages or is not there`);
    const places = placesFrom(landmarksIn(documentOf(row, placesFor(row))));
    known.set(name, places);
    return places;
  }
}

function never({ file }: Product): never {
  throw new Error(`${file} was not made`);
}

/** Lists what was made. */
function manifestFor(
  { path, bytes }: Source,
  rows: readonly Product[],
  made: readonly Made[],
  { interview, theme, file }: Accepted,
  { house }: World,
): Manifest {
  const { slug, title, frontMatter } = interview;
  return manifestOf({
    slug,
    title,
    language: frontMatter.language,
    maker: house.maker,
    source: { path, bytes },
    theme,
    made: rows.flatMap(({ format }, at) =>
      [...(made[at]?.files ?? [])].map(([name, one]) => ({ file: name, format, ...one })),
    ),
    messages: file.messages,
  });
}

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

/** Lays documents out, each once: rows of one template and layout share theirs. */
function documentsOf({ interview, theme, words, measure }: Accepted): DocumentOf {
  const kept = new Map<LayOut, Map<string, Html>>();
  return ({ layOut, template }: Document, places: Places): Html => {
    const known = kept.get(layOut) ?? new Map<string, Html>();
    const html = known.get(template) ?? render(theme, template, layOut(interview, words, measure, places), words);
    kept.set(layOut, known.set(template, html));
    return html;
  };
}

async function make(
  row: Product,
  documentOf: DocumentOf,
  places: Places,
  accepted: Accepted,
  world: World,
): Promise<Made> {
  if (row.route === 'written') return written(row, accepted, places);
  if (row.route === 'office') return office(row, accepted, places, world.press);
  const html = documentOf(row, places);
  if (row.route === 'web') return webPage(row, html, accepted);
  return row.route === 'picture' ? picture(row, html, accepted, world.press) : paged(row, html, accepted, world);
}

/** Lets the press take up what it was given before the next document is laid out. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
