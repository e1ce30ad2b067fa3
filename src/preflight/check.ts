import type { PdfRef } from '@libpdf/core';
import type { Examined } from './examined.ts';

/** What a file may be looked at as. */
export const intents = ['print', 'accessible'] as const;
export type Intent = (typeof intents)[number];

/** One place where a rule is broken. */
export interface Found {
  /** What stands there, in a sentence without a full stop. */
  says: string;
  /** The page it stands on, from 1, if it stands on one. */
  page?: number | undefined;
  /** The object at fault, if one can be named. */
  object?: PdfRef | undefined;
}

/** A row of a preflight's table: a rule of a standard, and how we look whether it is kept. */
export interface Check {
  /** The clause as the standard numbers it, such as "7.1" or "7.21.4.1". */
  clause: string;
  /** Its number among the tests of that clause. */
  test: number;
  /** What the standard requires, in a sentence. */
  requires: string;
  /** What whoever made the file can do about it. */
  wayOut: string;
  /** What printers ask and no standard does, and what may be meant so: a file that breaks it conforms. */
  isAdvice?: true;
  /** Gives each place where the rule is broken. */
  look: (examined: Examined) => Iterable<Found>;
}

/** A rule that we do not look at, and why. */
export interface Unchecked {
  clause: string;
  test: number;
  requires: string;
  because: string;
}

export const isChecked = (row: Check | Unchecked): row is Check => 'look' in row;
