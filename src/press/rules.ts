import { rule } from '../messages.ts';
import type { Mm } from '../units.ts';

export const tooFull = rule<{ product: string; label: string; by: Mm }>({
  id: 'press:too-full',
  severity: 'error',
  says: ({ product, label, by }) =>
    `${product}${label && ` ${label}`}: this is ${by.toFixed(1)} mm too much for its box`,
  wayOut: () => 'mark or write less here: a shorter :lead[…], :quote[…] or label',
});

export const wrongPageCount = rule<{ product: string; pages: number; promised: number }>({
  id: 'press:page-count',
  severity: 'error',
  says: ({ product, pages, promised }) => `${product} has ${pages} pages, ${promised} are promised`,
  wayOut: () => 'shorten its texts in the front matter, or choose shorter excerpts',
});
