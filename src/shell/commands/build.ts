import { type Format, formats } from '../../formats.ts';
import { type PerPage, perPage } from '../../layout/handout.ts';
import { counted, countOf, shownPath } from '../complaints.ts';
import { type Exit, UsageFault } from '../exits.ts';
import { tableOf } from '../figures-table.ts';
import { build, type Outcome, type Published } from '../interview-press.ts';
import { exitOf, isFaulty, reportComplaints } from '../outcomes.ts';
import type { Terminal } from '../terminal.ts';

export interface BuildFlags {
  format?: string[];
  out?: string;
  theme?: string;
  handout?: string[];
  notes?: boolean;
  strict?: boolean;
}

/** `interview-press build`: makes the products of interviews and says which files there are now. */
export async function buildCommand(
  interviews: readonly string[],
  { format, out, theme, handout = [], notes = true, strict = false }: BuildFlags,
  terminal: Terminal,
): Promise<Exit> {
  const { folder, environment } = terminal;
  const chosen = format && { formats: format.flatMap(formatsIn) };
  const ready: string[] = [];
  const progress = (slug: string, file: string) => {
    ready.push(file);
    terminal.status(`${slug}: ${ready.join(', ')}`);
  };
  terminal.status('reading …');
  const outcomes = await build({
    interviews,
    strict,
    handouts: handout.flatMap(countsIn),
    notes,
    folder,
    environment,
    progress,
    ...chosen,
    ...(out !== undefined && { out }),
    ...(theme !== undefined && { theme }),
  });
  terminal.status('');
  reportComplaints(outcomes, terminal);
  for (const outcome of outcomes) reportFiles(outcome, terminal);
  return exitOf(outcomes);
}

/** `--format slides briefing` and `--format slides,briefing`. @throws UsageFault for a format that we do not make */
function formatsIn(words: string): Format[] {
  return words.split(',').map((word) => {
    const format = formats.find((one) => one === word);
    if (format) return format;
    throw new UsageFault(`Unknown format "${word}": choose from ${formats.join(', ')}, after the interviews’ names`);
  });
}

/** `--handout 3 6` and `--handout 3,6`. @throws UsageFault for a number that we do not make */
function countsIn(words: string): PerPage[] {
  return words.split(',').map((word) => {
    const count = perPage.find((one) => String(one) === word);
    if (count) return count;
    throw new UsageFault(`No handout has "${word}" slides on a page: choose from ${perPage.join(', ')}`);
  });
}

function reportFiles({ file, published, figures }: Outcome, terminal: Terminal): void {
  if (file && isFaulty(file)) terminal.complain(`${file.path}: ${countOf(file)}; nothing was published`);
  const shown = published.map((one) => ({ ...one, path: shownPath(one.path, terminal.folder) }));
  const width = terminal.isWatched ? Math.max(0, ...shown.map(({ path }) => path.length)) : 0;
  for (const one of shown) terminal.say(lineFor(one, width, terminal));
  for (const line of tableOf(figures)) terminal.say(line);
}

function lineFor({ path, bytes, pages, ms }: Published, width: number, { colours, isWatched }: Terminal): string {
  const { green, dim } = colours.say;
  const facts = [counted(pages ?? 0, 'page'), sizeOf(bytes), `${(ms / 1000).toFixed(2)} s`];
  if (!isWatched) return [path, ...facts.filter(Boolean)].join('  ');
  const [page = '', size = '', time = ''] = facts;
  return `${green('✓')} ${path.padEnd(width)}  ${page.padStart(8)}  ${size.padStart(8)}  ${dim(time)}`;
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
