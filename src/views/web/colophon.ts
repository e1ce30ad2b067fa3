import type { Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { citationOf, doiAddressOf, spokenNameOf } from '../citation.ts';
import { issueLineOf } from '../issue.ts';

/** A line of what is known about the article. */
export interface Particular {
  term: string;
  words: string;
  address: string | undefined;
}

/** Gives how to cite the article, where it appeared and whose it is. */
export function colophonOf(interview: Interview, words: Locale): Particular[] {
  const { publication } = interview.frontMatter;
  const citation = citationOf(interview);
  const { title, authors, journal, section, firstPage, rights, address } = citation;
  const by = authors.length > 0 ? `${authors.map(spokenNameOf).join(', ')}. ` : '';
  const page = firstPage === undefined ? '' : `:${firstPage}`;
  const doiAddress = doiAddressOf(citation);
  const rows: [string, string | undefined, string | undefined][] = [
    [words.web.cite, `${by}${title}. ${issueLineOf(publication)}${page}.`, undefined],
    [words.web.journal, section ? `${journal}, ${section}` : journal, undefined],
    [words.web.doi, doiAddress, doiAddress],
    [words.web.address, address, address],
    [words.web.contact, publication.contact, undefined],
    [words.web.rights, rights, undefined],
  ];
  return rows.flatMap(([term, text, link]) => (text === undefined ? [] : { term, words: text, address: link }));
}
