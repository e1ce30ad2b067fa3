import type { Check, Unchecked } from '../check.ts';
import { annotations } from './annotations.ts';
import { embedded } from './embedded.ts';
import { file } from './file.ts';
import { identification } from './identification.ts';
import { languages } from './language.ts';
import { widgets } from './widgets.ts';

/** PDF/UA-1 (ISO 14289-1), in the order of its clauses. */
export const accessible: readonly (Check | Unchecked)[] = [
  ...identification,
  ...file,
  ...languages,
  ...embedded,
  ...annotations,
  ...widgets,
].sort((one, other) => one.clause.localeCompare(other.clause, 'en', { numeric: true }) || one.test - other.test);
