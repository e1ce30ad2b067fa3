import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { VFile } from 'vfile';
import { atMost } from '../at-most.ts';
import { formats as allFormats, browserPages, type Format } from '../formats.ts';
import type { PerPage } from '../layout/handout.ts';
import type { Manifest } from '../manifest.ts';
import { hasErrors } from '../messages.ts';
import type { Product } from '../products.ts';
import type { Figures } from '../report/figures.ts';
import { type LayoutFile, layoutFileName, withEarlier, written } from '../report/layout-file.ts';
import { withoutNotes } from '../views/deck/without-notes.ts';
import type { World } from '../world.ts';
import { beStrict } from './complaints.ts';
import { UsageFault } from './exits.ts';
import { publish } from './folders.ts';
import { type Foresight, foresee } from './foresight.ts';
import { houseOf } from './house.ts';
import { findInterviews, type InterviewFile, readSource } from './interviews.ts';
import { type BuiltFolder, findBuilt, readLayout, reportAgain } from './layouts.ts';
import { needBrowser, openPress, printsFolder } from './machine.ts';
import { closeWhenStopped } from './stopping.ts';
import { trimStore } from './store.ts';
import { openWorkshop } from './workshop.ts';

export type { Format } from '../formats.ts';
export { type FileVerdict, type PreflightOptions, preflight } from './preflight/preflight.ts';

export interface CheckOptions {
  /** Slugs of `content/`, folders or paths of Markdown files; all of `content/` if none is named. */
  interviews?: readonly string[];
  /** Warnings are errors. */
  strict?: boolean;
  /** The project's folder, which paths are relative to; where the process runs, if left out. */
  folder?: string;
  environment?: NodeJS.ProcessEnv;
}

export interface BuildOptions extends CheckOptions {
  /** All if left out. */
  formats?: readonly Format[];
  /** The folder in which each interview gets a folder of its own; `output` if left out. */
  out?: string;
  /** A theme for this build alone, instead of those that the interviews ask for. */
  theme?: string;
  /** Handouts to make too: how many slides on a page. */
  handouts?: readonly PerPage[];
  /** False leaves the speaker’s notes out of every file, whatever the front matter says. */
  notes?: boolean;
  /** Hears of each file as it is ready. */
  progress?: (slug: string, file: string) => void;
}

export interface ReportOptions {
  /** Folders of finished files, or their names in the output folder; all of it if none is named. */
  built?: readonly string[];
  /** Warnings are errors. */
  strict?: boolean;
  /** The project's folder, which paths are relative to; where the process runs, if left out. */
  folder?: string;
  /** The folder in which each interview has a folder of its own; `output` if left out. */
  out?: string;
}

/** What became of one interview. */
export interface Outcome {
  slug: string;
  /** The source, with every complaint about it. */
  file: VFile | undefined;
  /** What was published, in the order of the table of products; nothing if an error stands in its way. */
  published: Published[];
  /** What was measured of its layouts, a product each. */
  figures: Figures[];
  /** A fault of ours or of the machine that stopped this interview. */
  fault: unknown;
}

/** A file that was put in its place. */
export interface Published {
  path: string;
  bytes: number;
  /** Printed pages; a web page has none. */
  pages: number | undefined;
  /** From the start of its interview's build until it was ready. */
  ms: number;
}

/**
 * Builds interviews side by side in one browser. An interview with an error keeps its earlier output.
 * @throws UsageFault for an interview or theme that is not there, MachineFault if there is no browser
 */
export async function build(options: BuildOptions = {}): Promise<Outcome[]> {
  const { folder = process.cwd(), environment = process.env, formats = allFormats } = options;
  const interviews = findInterviews(options.interviews ?? [], folder);
  const house = houseOf(environment);
  const store = printsFolder(folder);
  const workshop = openWorkshop(store);
  const press = openPress(needBrowser(environment), folder, workshop.warm);
  const letGo = closeWhenStopped(press.close);
  try {
    const { handouts = [], notes = true, theme } = options;
    const circumstances = [press.version, ...formats, theme ?? 'own theme', `handouts ${handouts}`, `notes ${notes}`];
    const foresights = await Promise.all(interviews.map(({ path }) => foresee(store, path, circumstances)));
    const pages = formats.reduce((sum, format) => sum + browserPages[format], 0);
    if (pages > 0 && foresights.some(({ isSettled }) => !isSettled)) press.warm(Math.min(pages, mostPages));
    const rows = await rowsOf(formats, handouts);
    const world = await worldWith({ press, makeEdition: workshop.makeEdition, house }, options.theme);
    const revised: World = notes ? world : { ...world, revise: withoutNotes };
    const outcomes = await sideBySide(interviews, (one) => buildOne(one, rows, revised, { ...options, folder }));
    await Promise.all(outcomes.map(({ fault }, at) => fault === undefined && settle(foresights[at])));
    return outcomes;
  } finally {
    await Promise.all([press.close(), workshop.close(), trimStore(store)]);
    letGo();
  }
}

/**
 * Reads interviews and says what is wrong with them; needs no browser.
 * @throws UsageFault for an interview that is not there
 */
export async function check(options: CheckOptions = {}): Promise<Outcome[]> {
  const { folder = process.cwd() } = options;
  const interviews = findInterviews(options.interviews ?? [], folder);
  const [stages, house] = await Promise.all([import('../build.ts'), import('./house-files.ts')]);
  return sideBySide(interviews, async (interview) => {
    const source = await readSource(interview, folder);
    const { file } = await stages.check(source, { theme: house.readTheme, locale: house.readLocale });
    if (options.strict) beStrict(file);
    return { slug: interview.slug, file, ...nothing };
  });
}

/**
 * Looks again at the layouts of finished files; needs no browser.
 * @throws UsageFault for an interview that was not built
 */
export async function report(options: ReportOptions = {}): Promise<Outcome[]> {
  const { built = [], strict = false, folder = process.cwd(), out = 'output' } = options;
  return sideBySide(findBuilt(built, out, folder), async (one) => {
    const { file, reports } = await reportAgain(one);
    if (strict) beStrict(file);
    return { slug: one.slug, file, ...nothing, figures: reports.map(({ figures }) => figures) };
  });
}

/** Each page takes its time to open, and few print at once. */
const mostPages = 4;

const nothing: Pick<Outcome, 'published' | 'figures' | 'fault'> = { published: [], figures: [], fault: undefined };

/** The stages are heavy to load: they come while the browser starts. */
async function worldWith(
  outside: Pick<World, 'press' | 'makeEdition' | 'house'>,
  theme: string | undefined,
): Promise<World> {
  const { readTheme, readLocale, themeNames } = await import('./house-files.ts');
  if (theme === undefined) return { theme: readTheme, locale: readLocale, ...outside };
  if (!themeNames().includes(theme))
    throw new UsageFault(`Unknown theme "${theme}": choose from ${themeNames().join(', ')}`);
  return { theme: () => readTheme(theme), locale: readLocale, ...outside };
}

async function rowsOf(formats: readonly Format[], handouts: readonly PerPage[]): Promise<Product[]> {
  const { products, withThoseTheyRead } = await import('../products.ts');
  const isWanted = ({ format, handout }: Product) =>
    formats.includes(format) && (handout === undefined || handouts.includes(handout));
  return withThoseTheyRead(products.filter(isWanted));
}

/** One that fails does not stop the others. */
function sideBySide<One extends InterviewFile | BuiltFolder>(
  interviews: readonly One[],
  work: (interview: One) => Promise<Outcome>,
): Promise<Outcome[]> {
  const queue = atMost(availableParallelism());
  const guarded = (interview: One) =>
    work(interview).catch((fault: unknown) => ({ slug: interview.slug, file: undefined, ...nothing, fault }));
  return Promise.all(interviews.map((interview) => queue(() => guarded(interview))));
}

async function buildOne(
  interview: InterviewFile,
  rows: readonly Product[],
  world: World,
  { folder, out = 'output', strict = false, progress }: BuildOptions & { folder: string },
): Promise<Outcome> {
  const { build: make } = await import('../build.ts');
  const start = performance.now();
  const readyAfter = new Map<string, number>();
  const { file, files, figures, layout, manifest } = await make(
    await readSource(interview, folder),
    rows,
    world,
    (name) => {
      readyAfter.set(name, performance.now() - start);
      progress?.(interview.slug, name);
    },
  );
  if (strict) beStrict(file);
  if (hasErrors(file)) return { slug: interview.slug, file, ...nothing };
  const place = join(resolve(folder, out), interview.slug);
  const finished = [...files].map(([name, { bytes }]) => [name, bytes] as const);
  await publish(
    place,
    new Map([...finished, ...(await layoutBytes(layout, place)), ...(await manifestBytes(manifest, place))]),
  );
  const published = [...files].map(([name, { bytes, pages }]) => ({
    path: join(place, name),
    bytes: bytes.length,
    pages,
    ms: readyAfter.get(name) ?? 0,
  }));
  return { slug: interview.slug, file, published, figures, fault: undefined };
}

/** The layout's file, if anything was laid out; what it says of products that were not made this time is kept. */
async function layoutBytes(layout: LayoutFile | undefined, place: string): Promise<[string, Uint8Array][]> {
  return layout ? [[layoutFileName, Buffer.from(written(withEarlier(layout, await readLayout(place))))]] : [];
}

/** The manifest; what it says of files that were not made this time is kept. */
async function manifestBytes(manifest: Manifest | undefined, place: string): Promise<[string, Uint8Array][]> {
  if (!manifest) return [];
  const { manifestFileName, manifestIn, withEarlierFiles, writtenManifest } = await import('../manifest.ts');
  const earlier = await readFile(join(place, manifestFileName), 'utf8').then(manifestIn, () => undefined);
  const all = withEarlierFiles(manifest, earlier, (file) => existsSync(join(place, file)));
  return [[manifestFileName, Buffer.from(writtenManifest(all))]];
}

const settle = (foresight: Foresight | undefined) => foresight?.settle().catch(() => undefined);
