import type { FrontMatter } from '../../source/schema.ts';

/** Gives the issue as a citation has it: "TvNG 2024;46(2)". */
export function issueOf({ year, volume, issue }: FrontMatter['publication'], journal: string): string {
  const number = issue === undefined ? '' : `(${issue})`;
  return `${journal} ${year}${volume === undefined ? '' : `;${volume}${number}`}`;
}

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
