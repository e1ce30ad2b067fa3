import { type Citation, type CitedName, citationOf, isoDateOf } from '../views/citation.ts';
import type { Recorded } from './recorded.ts';

/** Gives the article as CSL-JSON (1.0.2), a list of one: what Zotero, Mendeley, Pandoc and citation styles read. */
export const cslJson = ({ interview }: Recorded): string =>
  `${JSON.stringify([cslItemOf(citationOf(interview))], null, 2)}\n`;

/** Gives a citation as an item of CSL-JSON. Fields without a value are left out when it is written. */
const cslItemOf = (citation: Citation) => ({
  id: citation.key,
  type: 'article-journal',
  genre: 'interview',
  title: citation.title,
  author: citation.authors.length > 0 ? citation.authors.map(cslNameOf) : undefined,
  contributor: citation.speakers.map(cslNameOf),
  'container-title': citation.journal,
  'container-title-short': citation.short,
  section: citation.section,
  issued: { 'date-parts': [isoDateOf(citation).split('-').map(Number)] },
  volume: text(citation.volume),
  issue: text(citation.issue),
  page: text(citation.firstPage),
  DOI: citation.doi,
  URL: citation.address,
  ISSN: citation.issn,
  language: citation.language,
});

const cslNameOf = ({ given, particles, family }: CitedName) =>
  given === ''
    ? { literal: family }
    : { family, 'non-dropping-particle': particles === '' ? undefined : particles, given };

const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
