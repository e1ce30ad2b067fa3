import type { VFile } from 'vfile';
import type { Edition } from '../finish/pass.ts';
import type { Measure } from '../layout/measure.ts';
import type { Theme } from '../layout/theme.ts';
import type { Locale } from '../locale.ts';
import type { TextPosition } from '../press/measured.ts';
import type { LaidOut } from '../report/finding.ts';
import type { Interview } from '../source/interview.ts';

/** An interview that may be published, and the house style it asks for. */
export interface Accepted {
  interview: Interview;
  /** Hears the complaints. */
  file: VFile;
  theme: Theme;
  words: Locale;
  measure: Measure;
}

/** A finished file. */
export interface Finished {
  bytes: Uint8Array;
  /** Printed pages; a web page or picture has none. */
  pages: number | undefined;
  /** Words that were read back from it. */
  words?: number | undefined;
  /** Of a printed file: what it is for, and the standard that it keeps. */
  edition?: Edition;
  conformsTo?: string;
}

/** What became of a row of the table. */
export interface Made {
  /** Its files by name: one, or one an edition. */
  files: ReadonlyMap<string, Finished>;
  /** Its layout, for the report. */
  laidOut?: LaidOut;
  positions?: TextPosition[];
}

/** What became of a row that gives one file without pages. */
export const oneFile = (name: string, bytes: Uint8Array, words?: number): Made => ({
  files: new Map([[name, { bytes, pages: undefined, words }]]),
});

/** How many words blocks of text hold. */
export const wordsIn = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + (block.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);
