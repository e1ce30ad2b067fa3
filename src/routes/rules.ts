import { rule } from '../messages.ts';

export const breaksRule = rule<{
  product: string;
  /** The standard, and the rule's number in it. */
  rule: string;
  says: string;
  page: number | undefined;
  object: string | undefined;
}>({
  id: 'preflight:breaks-rule',
  severity: 'error',
  says: ({ product, rule: broken, says, page, object }) => {
    const place = [page === undefined ? '' : `page ${page}`, object === undefined ? '' : `object ${object}`];
    return `${[product, ...place.filter(Boolean)].join(', ')}: ${says} (${broken})`;
  },
  wayOut: ({ product }) =>
    `interview-press preflight explains the rule; ${product} comes from the theme and the program, so tell their makers`,
});

export const mayPrintBadly = rule<{
  product: string;
  says: string;
  page: number | undefined;
  wayOut: string;
}>({
  id: 'preflight:may-print-badly',
  severity: 'warning',
  says: ({ product, says, page }) => `${product}${page === undefined ? '' : `, page ${page}`}: ${says}`,
  wayOut: ({ wayOut }) => wayOut,
});

export const hasNoInk = rule<{
  product: string;
  colour: string;
  page: number;
  nearest: string | undefined;
  /** Drawings of the content in which the colour is written. */
  figures: string[];
}>({
  id: 'finish:no-ink',
  severity: 'error',
  says: ({ product, colour, page, figures }) =>
    `${product}, page ${page}: the colour ${colour} has no ink${figures.length > 0 ? `; it stands in ${figures.join(', ')}` : ''}`,
  wayOut: ({ colour, nearest }) =>
    `give ${colour} its ink in the theme, among tokens or drawings${nearest ? `, or use the nearest, ${nearest}` : ''}`,
});

export const hasNoStops = rule<{
  product: string;
  page: number;
  /** Drawings of the content in which a gradient repeats. */
  figures: string[];
}>({
  id: 'finish:gradient-without-stops',
  severity: 'error',
  says: ({ product, page, figures }) =>
    `${product}, page ${page}: a gradient has no stops that ink could be laid by${figures.length > 0 ? `; one that repeats stands in ${figures.join(', ')}` : ''}`,
  wayOut: () => 'let it neither repeat (spreadMethod) nor turn, and give all its stops the same opacity',
});
