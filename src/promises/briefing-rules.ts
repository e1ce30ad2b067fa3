import { rule } from '../messages.ts';
import type { Mm } from '../units.ts';

export const tooManyWords = rule<{ product: string; words: number; promised: number }>({
  id: 'promises:too-many-words',
  severity: 'error',
  says: ({ product, words, promised }) =>
    `${product} has ${words} words, ${words - promised} more than the ${promised} that are promised`,
  wayOut: () => 'shorten the texts of `briefing:`, or choose fewer or shorter excerpts',
});

export const halfEmpty = rule<{ product: string; label: string; white: Mm; most: Mm }>({
  id: 'promises:half-empty',
  severity: 'error',
  says: ({ product, label, white, most }) =>
    `${product} page ${label} is half empty: ${white.toFixed(0)} mm without a word, ${(white - most).toFixed(0)} mm more than is allowed`,
  wayOut: () => 'choose more excerpts for this page, up to three in a column, or longer ones',
});

export const underFloor = rule<{ product: string; label: string; words: string; amount: number; floor: number }>({
  id: 'promises:under-floor',
  severity: 'error',
  says: ({ product, label, words, amount, floor }) =>
    `${product} page ${label}: “${words}” is set in ${amount.toFixed(2)} pt, ${(floor - amount).toFixed(2)} pt under the theme’s floor`,
  wayOut: () => 'set it larger in the theme, or name its class under `floor:` in theme.yaml',
});
