import type { Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { issueLineOf } from '../issue.ts';

/** A line of what is known about the article. */
export interface Particular {
  term: string;
  words: string;
  address: string | undefined;
}

/** Gives how to cite the article, where it appeared and whose it is. */
export function colophonOf({ title, frontMatter: { publication } }: Interview, words: Locale): Particular[] {
  const { journal, section, firstPage, doi, contact, rights, address } = publication;
  const page = firstPage === undefined ? '' : `:${firstPage}`;
  const doiAddress = doi && `https://doi.org/${doi}`;
  const rows: [string, string | undefined, string | undefined][] = [
    [words.web.cite, `${title}. ${issueLineOf(publication)}${page}.`, undefined],
    [words.web.journal, section ? `${journal}, ${section}` : journal, undefined],
    [words.web.doi, doiAddress, doiAddress],
    [words.web.address, address, address],
    [words.web.contact, contact, undefined],
    [words.web.rights, rights, undefined],
  ];
  return rows.flatMap(([term, text, link]) => (text === undefined ? [] : { term, words: text, address: link }));
}
