import { type Citation, citationOf, doiAddressOf, isoDateOf } from '../../views/citation.ts';
import { spokenIn } from '../../views/web/words.ts';
import type { Recorded } from '../recorded.ts';
import { type Content, xml } from '../xml.ts';
import { authorsOf, speakersOf } from './contributors.ts';

/** Gives what is known about the article: the journal, the people, when and where it appeared, whose it is. */
export function frontOf({ interview, words }: Recorded) {
  const citation = citationOf(interview);
  const answers = interview.questions.flatMap((question) => question.answers);
  return xml(
    'front',
    {},
    journalOf(citation),
    xml('article-meta', {}, [
      some(citation.doi, (doi) => xml('article-id', { 'pub-id-type': 'doi' }, doi)),
      some(citation.section, (section) =>
        xml('article-categories', {}, xml('subj-group', { 'subj-group-type': 'heading' }, xml('subject', {}, section))),
      ),
      xml('title-group', {}, xml('article-title', {}, citation.title)),
      some(citation.authors.length || undefined, () => authorsOf(citation)),
      speakersOf(interview, words),
      publishedOf(citation),
      some(citation.volume, (volume) => xml('volume', {}, String(volume))),
      some(citation.issue, (issue) => xml('issue', {}, String(issue))),
      some(citation.firstPage, (page) => xml('fpage', {}, String(page))),
      some(citation.rights, (rights) => xml('permissions', {}, xml('copyright-statement', {}, rights))),
      some(citation.address ?? doiAddressOf(citation), (address) => xml('self-uri', { 'xlink:href': address })),
      xml('counts', {}, xml('word-count', { count: String(answers.reduce((total, one) => total + spokenIn(one), 0)) })),
    ]),
  );
}

const journalOf = ({ journal, short, issn }: Citation) =>
  xml(
    'journal-meta',
    {},
    xml('journal-id', { 'journal-id-type': 'publisher-id' }, short),
    xml('journal-title-group', {}, xml('journal-title', {}, journal), xml('abbrev-journal-title', {}, short)),
    some(issn, (known) => xml('issn', {}, known)),
  );

function publishedOf(citation: Citation) {
  const { year, month, day } = citation.published;
  return xml('pub-date', { 'date-type': 'pub', 'iso-8601-date': isoDateOf(citation) }, [
    some(day, (known) => xml('day', {}, String(known))),
    some(month, (known) => xml('month', {}, String(known))),
    xml('year', {}, String(year)),
  ]);
}

/** What is made of a value, if there is one. */
const some = <Value>(value: Value | undefined, make: (value: Value) => Content): Content =>
  value === undefined ? undefined : make(value);
