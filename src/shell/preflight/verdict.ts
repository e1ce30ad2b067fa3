import type { Unopenable } from '../../pdf/open.ts';
import type { Verdict } from '../../preflight/verdict.ts';

/** Why a file could not be examined. */
export type Unreadable = Unopenable | 'unreadable' | 'fault';

/** What came of one file: a verdict, or why there is none. */
export interface FileVerdict {
  /** The file, by its whole path. */
  path: string;
  verdict?: Verdict;
  unreadable?: { reason: Unreadable; message: string };
}

export const tooLarge = (why: string): NonNullable<FileVerdict['unreadable']> => ({
  reason: 'too large',
  message: `The file is too large to examine: ${why}`,
});
