import type { Question } from '../../source/interview.ts';

/** What two or three sayings have in common, in the editor's words, and who else says it. */
export interface Sayings {
  label: string;
  excerpts: string[];
  by?: string[];
}

/** One question of the second page: what the editor sorted, or the leads as they come. */
export type Finding = { question: Question; text: string } & (
  | {
      kind: 'sorted';
      agree: Sayings | undefined;
      differ: Sayings | undefined;
      needed: Sayings | undefined;
      nothingNeeded: string | undefined;
    }
  | { kind: 'leads'; excerpts: string[] }
);

/** The briefing's choices: the editor's words, and the ids of the excerpts that carry them. */
export interface Editorial {
  audience: string | undefined;
  message: string;
  deck: string;
  why: { text: string; excerpt: string | undefined };
  points: { claim: string; excerpt: string }[];
  figures: string[];
  findings: string;
  rows: Finding[];
  wait: string | undefined;
  limits: string;
}
