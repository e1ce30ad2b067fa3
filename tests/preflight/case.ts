import type { Edit } from './good.ts';

/** A rule with a document that breaks it and one that, though it looks alike, keeps every rule. */
export interface Case {
  /** Clause and test, such as "7.1-3". */
  rule: string;
  /** What breaks it, in a few words. */
  what: string;
  breaks: Edit;
  keeps: Edit;
}
