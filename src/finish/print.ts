import { setBoxes } from './boxes.ts';
import { inkEverything } from './ink.ts';
import { embedIntent } from './intent.ts';
import { drawMarks } from './marks.ts';
import { keepPaperOnly } from './paper-only.ts';
import type { Pass } from './pass.ts';
import type { PrintJob } from './print-job.ts';
import { describePrint } from './print-metadata.ts';
import { pairPages } from './spreads.ts';
import { meanWhatIsRead } from './text.ts';
import { joinGlyphs } from './whole-strings.ts';

/** What makes the file for a printer, in this order. */
// biome-ignore format: one pass a line
export const printPasses: readonly Pass<PrintJob>[] = [
  { name: 'text', clause: 'ours', after: [], run: meanWhatIsRead },
  { name: 'paper-only', clause: 'ISO 15930-7, annotations and actions', after: [], run: keepPaperOnly },
  { name: 'strings', clause: 'ours', after: [], run: joinGlyphs },
  { name: 'ink', clause: 'ISO 15930-7, colour', after: ['paper-only'], run: inkEverything },
  { name: 'boxes', clause: 'ISO 15930-7, page boxes', after: ['ink'], run: setBoxes },
  { name: 'spreads', clause: 'ours', after: ['ink', 'boxes'], run: pairPages },
  { name: 'marks', clause: 'ours', after: ['spreads'], run: drawMarks },
  { name: 'intent', clause: 'ISO 15930-7, output intent', after: ['ink'], run: embedIntent },
  { name: 'print-metadata', clause: 'ISO 15930-7, identification', after: [], run: describePrint },
];

/** PDF/X-4 is PDF 1.6 (ISO 15930-7). */
export const printVersion = '1.6';
