import { finished } from '../finish/finish.ts';
import type { Edition } from '../finish/pass.ts';
import { screenPasses, screenVersion } from '../finish/screen/screen.ts';
import type { ScreenJob } from '../finish/screen/screen-job.ts';
import { openPdf } from '../pdf/open.ts';
import { lettersOf, readingOf } from '../pdf/reading.ts';
import type { Intent } from '../preflight/check.ts';
import { preflight, type Verdict } from '../preflight/preflight.ts';

/** What is to be made of a print. Plain data: it can be sent to another thread, and a hash of it names what is made. */
export type EditionOrder = { edition: 'screen'; pdf: Uint8Array; job: ScreenJob };

/** A finished file, looked at: what its preflight says of it, and what is read in it. Plain data. */
export interface EditionMade {
  bytes: Uint8Array;
  verdict: Verdict;
  /** What it says, block by block in reading order; nothing for a file without structure. */
  blocks: string[];
  /** The letters that each page shows. */
  letters: string[];
}

/** What each edition is held against. */
export const intents: Record<Edition, Intent> = { screen: 'accessible', print: 'print' };

/** Finishes a print, and looks at the finished file as it would be read anew. */
export async function makeEdition({ edition, pdf, job }: EditionOrder): Promise<EditionMade> {
  const bytes = await finished(pdf, { passes: screenPasses, version: screenVersion }, job);
  const verdict = await preflight(bytes, intents[edition]);
  const read = await openPdf(bytes);
  return { bytes, verdict, blocks: readingOf(read).map(({ text }) => text), letters: lettersOf(read) };
}
