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
