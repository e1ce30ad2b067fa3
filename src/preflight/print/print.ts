import type { Check, Unchecked } from '../check.ts';
import { annotations } from './annotations.ts';
import { boxes } from './boxes.ts';
import { colour } from './colour.ts';
import { fonts } from './fonts.ts';
import { identification } from './identification.ts';
import { ink } from './ink.ts';
import { intent } from './intent.ts';
import { restricted } from './restricted.ts';
import { unchecked } from './unchecked.ts';

/**
 * PDF/X-4 (ISO 15930-7), by the names of its subjects, and after them what printers ask beside it (`ours`).
 */
export const print: readonly (Check | Unchecked)[] = [
  ...identification,
  ...intent,
  ...boxes,
  ...fonts,
  ...colour,
  ...annotations,
  ...restricted,
  ...unchecked,
  ...ink,
].sort((one, other) => one.clause.localeCompare(other.clause, 'en') || one.test - other.test);
