import { type Intent, intents, isChecked } from '../../preflight/check.ts';
import { standards } from '../../preflight/standards.ts';
import { conforms } from '../../preflight/verdict.ts';
import { shownPath } from '../complaints.ts';
import { type Exit, exits, UsageFault } from '../exits.ts';
import { findingLines, ruleLines, summaryOf, type Tally, totalOf, verdictLine } from '../preflight/lines.ts';
import { preflight } from '../preflight/preflight.ts';
import { beQuiet } from '../preflight/quiet.ts';
import type { FileVerdict } from '../preflight/verdict.ts';
import type { Terminal } from '../terminal.ts';

export interface PreflightFlags {
  as?: string;
  json?: boolean;
  rules?: boolean;
}

/** `interview-press preflight`: holds finished PDF files, ours or not, against a standard. */
export async function preflightCommand(
  files: readonly string[],
  { as, json = false, rules = false }: PreflightFlags,
  terminal: Terminal,
): Promise<Exit> {
  const intent = intentOf(as);
  if (rules) return listRules(intent, json, terminal);
  beQuiet();
  const tally: Tally = { good: 0, broken: 0, unreadable: 0 };
  const tell = json ? tellMachine(terminal) : tellPerson(terminal);
  for await (const one of preflight({ files, as: intent, folder: terminal.folder })) {
    tally[resultOf(one)] += 1;
    tell.of(one);
    terminal.status(`${totalOf(tally)} examined`);
  }
  terminal.status('');
  tell.end(tally);
  if (tally.unreadable > 0) return exits.machine;
  return tally.broken > 0 ? exits.content : exits.good;
}

/** @throws UsageFault for something that no file is meant for */
function intentOf(as: string | undefined): Intent {
  const intent = intents.find((one) => one === as);
  if (!intent) throw new UsageFault(`Say what the files are for: --as ${intents.join(' or --as ')}`);
  return intent;
}

function resultOf({ verdict }: FileVerdict): keyof Tally {
  if (!verdict) return 'unreadable';
  return conforms(verdict) ? 'good' : 'broken';
}

function tellPerson({ folder, say, complain, colours }: Terminal) {
  return {
    of: ({ path, verdict, unreadable }: FileVerdict) => {
      const file = shownPath(path, folder);
      if (unreadable) complain(`${colours.complain.bold(`${file}:`)} ${unreadable.message}`);
      if (!verdict) return;
      for (const line of findingLines(file, verdict, colours.say)) say(line);
      say(verdictLine(file, verdict, colours.say));
    },
    end: (tally: Tally) => {
      if (totalOf(tally) > 1) say(summaryOf(tally));
    },
  };
}

/** One array, a file a line, written as the verdicts come: a thousand files are not kept. */
function tellMachine({ folder, say }: Terminal) {
  let isFirst = true;
  return {
    of: (one: FileVerdict) => {
      const { path, verdict, unreadable } = one;
      const row = { file: shownPath(path, folder), conforms: resultOf(one) === 'good', ...verdict, unreadable };
      say(`${isFirst ? '[' : ','}${JSON.stringify(row)}`);
      isFirst = false;
    },
    end: () => say(']'),
  };
}

async function listRules(intent: Intent, json: boolean, { say, colours }: Terminal): Promise<Exit> {
  const { name, rules } = standards[intent];
  const rows = await rules();
  const plain = rows.map((row) => ({ ...row, isChecked: isChecked(row) }));
  if (json) say(JSON.stringify({ standard: name, rules: plain }, undefined, 2));
  else for (const line of ruleLines(name, rows, colours.say)) say(line);
  return exits.good;
}
