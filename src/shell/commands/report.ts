import { countOf } from '../complaints.ts';
import type { Exit } from '../exits.ts';
import { tableOf } from '../figures-table.ts';
import { report } from '../interview-press.ts';
import { exitOf, reportComplaints } from '../outcomes.ts';
import type { Terminal } from '../terminal.ts';

export interface ReportFlags {
  out?: string;
  strict?: boolean;
}

/** `interview-press report`: looks again at the layouts of finished files, as a build does at its end. */
export async function reportCommand(
  built: readonly string[],
  { out, strict = false }: ReportFlags,
  terminal: Terminal,
): Promise<Exit> {
  const { folder } = terminal;
  const outcomes = await report({ built, strict, folder, ...(out !== undefined && { out }) });
  reportComplaints(outcomes, terminal);
  const { green, red } = terminal.colours.say;
  for (const { slug, file, figures } of outcomes) {
    if (!file) continue;
    const count = countOf(file);
    terminal.say(
      count === '' ? `${slug} ${green('is laid out well')}` : `${slug} ${red('is to be looked at')}: ${count}`,
    );
    for (const line of tableOf(figures)) terminal.say(line);
  }
  return exitOf(outcomes);
}
