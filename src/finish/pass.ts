import type { Pdf } from '../pdf/open.ts';

/** Which file a print becomes: one to read on a screen, one to send to a printer. */
export const editions = ['screen', 'print'] as const;
export type Edition = (typeof editions)[number];

/** One thing that is done to the browser's PDF on its way to the finished file. */
export interface Pass<Job> {
  name: string;
  /** The clause that asks for it; `ours` if none does. */
  clause: string;
  /** Passes that must have run before. */
  after: readonly string[];
  run: (pdf: Pdf, job: Job) => void;
}
