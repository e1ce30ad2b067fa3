import type { FrontMatter } from '../../source/schema.ts';

/** An address as it is printed: what a reader would type. */
export interface Address {
  href: string;
  shown: string;
}

/** Gives where the article itself is to be read, if anything says so. */
export function articleAddress({ doi, address }: FrontMatter['publication']): Address | undefined {
  const href = doi === undefined ? address : `https://doi.org/${doi}`;
  return href === undefined ? undefined : addressOf(href);
}

/** Gives an address with what a reader would type for it. */
export const addressOf = (href: string): Address => ({
  href,
  shown: href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
});
