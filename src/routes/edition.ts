import { finished } from '../finish/finish.ts';
import type { Imprint } from '../finish/imprint.ts';
import { type Missing, MissingInk } from '../finish/ink/missing.ts';
import type { Edition } from '../finish/pass.ts';
import { printPasses, printVersion } from '../finish/print.ts';
import { type PrintTheme, printJobOf } from '../finish/print-job.ts';
import { screenPasses, screenVersion } from '../finish/screen/screen.ts';
import type { ScreenJob } from '../finish/screen/screen-job.ts';
import { openPdf } from '../pdf/open.ts';
import { readingOf } from '../pdf/reading.ts';
import type { Intent } from '../preflight/check.ts';
import { type Limits, usualLimits } from '../preflight/limits.ts';
import { verdictOn } from '../preflight/preflight.ts';
import type { Verdict } from '../preflight/verdict.ts';

/** What is to be made of a print. Plain data: it can be sent to another thread, and a hash of it names what is made. */
export type EditionOrder = { pdf: Uint8Array } & (
  | { edition: 'screen'; job: ScreenJob }
  | { edition: 'print'; theme: PrintTheme; template: string; imprint: Imprint }
);

/** A finished file, looked at: what its preflight says of it, and what is read in it. Plain data. */
export interface EditionMade {
  bytes: Uint8Array;
  verdict: Verdict;
  /** What it says, block by block in reading order; nothing for a file without structure. */
  blocks: string[];
  /** The letters that each page shows. */
  letters: string[];
  /** Colours that cannot leave as ink; there is no file then. */
  missing: Missing[];
}

/** What each edition is held against. */
export const intents: Record<Edition, Intent> = { screen: 'accessible', print: 'print' };

/**
 * Finishes a print, and looks at the finished file as it would be read anew.
 * @throws Error if a theme that is not made for a printer is asked for a print edition
 */
export async function makeEdition(order: EditionOrder): Promise<EditionMade> {
  try {
    const bytes = await finishedAs(order);
    const read = await openPdf(bytes);
    const verdict = await verdictOn(read, intents[order.edition], limitsOf(order));
    const { blocks, letters } = readingOf(read);
    return { bytes, verdict, blocks: blocks.map(({ text }) => text), letters, missing: [] };
  } catch (fault) {
    if (!(fault instanceof MissingInk)) throw fault;
    return { ...nothing, missing: [...fault.colours] };
  }
}

/** A theme may allow less ink than most printers do. */
const limitsOf = (order: EditionOrder): Limits =>
  order.edition === 'print' ? { ink: order.theme.inkLimit } : usualLimits;

async function finishedAs(order: EditionOrder): Promise<Uint8Array> {
  if (order.edition === 'screen')
    return finished(order.pdf, { passes: screenPasses, version: screenVersion }, order.job);
  const job = await printJobOf(order.theme, order.template, order.imprint);
  if (!job)
    throw new Error(`the theme says nothing of printing ${order.template}: its sheet or its printing condition`);
  return finished(order.pdf, { passes: printPasses, version: printVersion }, job);
}

const nothing = {
  bytes: new Uint8Array(),
  verdict: { standard: '', findings: [], more: [], checked: 0, rules: 0 },
  blocks: [],
  letters: [],
};
