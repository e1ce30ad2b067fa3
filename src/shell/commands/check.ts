import { countOf } from '../complaints.ts';
import type { Exit } from '../exits.ts';
import { check } from '../interview-press.ts';
import { exitOf, isFaulty, reportComplaints, withWarnings } from '../outcomes.ts';
import type { Terminal } from '../terminal.ts';

/** `interview-press check`: reads interviews and says what is wrong with them. */
export async function checkCommand(
  interviews: readonly string[],
  { strict = false }: { strict?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const { folder, environment } = terminal;
  const outcomes = await check({ interviews, strict, folder, environment });
  reportComplaints(outcomes, terminal);
  const { green, red } = terminal.colours.say;
  for (const { file } of outcomes) {
    if (!file) continue;
    if (isFaulty(file)) terminal.say(`${file.path} ${red('is not ready')}: ${countOf(file)}`);
    else terminal.say(`${file.path} ${green('is good')}${withWarnings(file)}`);
  }
  return exitOf(outcomes);
}
