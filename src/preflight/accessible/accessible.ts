import type { Check, Unchecked } from '../check.ts';
import { alternatives } from './alternatives.ts';
import { annotations } from './annotations.ts';
import { cells } from './cells.ts';
import { content } from './content.ts';
import { embedded } from './embedded.ts';
import { file } from './file.ts';
import { fonts } from './fonts.ts';
import { headings } from './headings.ts';
import { identification } from './identification.ts';
import { languages } from './language.ts';
import { lists } from './lists.ts';
import { notes } from './notes.ts';
import { roles } from './roles.ts';
import { tables } from './tables.ts';
import { widgets } from './widgets.ts';

/** PDF/UA-1 (ISO 14289-1), in the order of its clauses. */
export const accessible: readonly (Check | Unchecked)[] = [
  ...identification,
  ...file,
  ...languages,
  ...embedded,
  ...annotations,
  ...widgets,
  ...roles,
  ...tables,
  ...cells,
  ...lists,
  ...alternatives,
  ...headings,
  ...notes,
  ...content,
  ...fonts,
].sort((one, other) => one.clause.localeCompare(other.clause, 'en', { numeric: true }) || one.test - other.test);
