import type { FrontMatter } from '../../source/schema.ts';

/** Gives where an interview appeared, after the journal's name or abbreviation: "TvNG 2024;46(2)". */
export function citationOf(journal: string, { year, volume, issue }: FrontMatter['publication']): string {
  const place = [volume === undefined ? '' : `;${volume}`, issue === undefined ? '' : `(${issue})`].join('');
  return `${journal} ${year}${place}`;
}
