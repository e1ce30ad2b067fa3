import type { FrontMatter } from '../source/schema.ts';

type Publication = FrontMatter['publication'];

/** Gives year, volume and number of an issue as journals cite them: "2024;46(2)". */
export function issueOf({ year, volume, issue }: Publication): string {
  const number = issue === undefined ? '' : `(${issue})`;
  return `${year}${volume === undefined ? '' : `;${volume}`}${number}`;
}

/** Gives where an interview appeared, after the journal's abbreviation or another name of it: "TvNG 2024;46(2)". */
export const issueLineOf = (publication: Publication, journal: string = publication.short): string =>
  `${journal} ${issueOf(publication)}`;
