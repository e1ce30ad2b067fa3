import type { Check, Unchecked } from '../check.ts';

/** PDF/UA-1 (ISO 14289-1), in the order of its clauses. */
export const accessible: readonly (Check | Unchecked)[] = [];
