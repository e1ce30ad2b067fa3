import type { Check, Unchecked } from '../check.ts';

/** PDF/X-4 (ISO 15930-7), and what a printer asks for beyond it. */
export const print: readonly (Check | Unchecked)[] = [];
