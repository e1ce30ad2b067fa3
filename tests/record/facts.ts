import { Cite, type CslItem } from '@citation-js/core';
import { jats } from '../../src/record/jats.ts';
import type { Recorded } from '../../src/record/recorded.ts';
import { web } from '../../src/views/web.ts';
import { valuesAt } from './xmllint.ts';

/** What a format says of an article; undefined where it says nothing. */
export interface Facts {
  title: unknown;
  journal: unknown;
  short: unknown;
  issn: unknown;
  date: string;
  volume: unknown;
  issue: unknown;
  page: unknown;
  doi: unknown;
  address: unknown;
  language: unknown;
  authors: string[];
}

/** Reads a citation file with citation-js, which finds out what it is. */
export const read = (text: string): CslItem => new Cite(text, { generateGraph: false }).data[0] ?? {};

type CslName = { 'non-dropping-particle'?: string; family?: string; given?: string; literal?: string };

const namesIn = (names: unknown): string[] =>
  ((names ?? []) as CslName[]).map(({ 'non-dropping-particle': particle, family = '', given, literal }) =>
    literal !== undefined || given === undefined
      ? (literal ?? family)
      : `${particle ? `${particle} ` : ''}${family}, ${given}`,
  );

const iso = (parts: readonly (number | string)[]) => parts.map((part) => String(part).padStart(2, '0')).join('-');

export function factsOfCsl(item: CslItem): Facts {
  const { 'date-parts': dates } = item.issued as { 'date-parts': number[][] };
  return {
    title: item.title,
    journal: item['container-title'],
    short: item['container-title-short'],
    issn: item.ISSN,
    date: iso(dates[0] ?? []),
    volume: item.volume,
    issue: item.issue,
    page: item.page,
    doi: item.DOI,
    address: item.URL,
    language: item.language,
    authors: namesIn(item.author),
  };
}

/** Reads the web page's `citation_*` tags. */
export function factsOfTags({ interview, words }: Recorded): Facts {
  const { meta } = web(interview, words);
  const all = (name: string) =>
    meta.flatMap((one) => ('name' in one && one.name === `citation_${name}` ? one.content : []));
  const one = (name: string) => all(name)[0];
  return {
    title: one('title'),
    journal: one('journal_title'),
    short: one('journal_abbrev'),
    issn: one('issn'),
    date: one('publication_date')?.replaceAll('/', '-') ?? '',
    volume: one('volume'),
    issue: one('issue'),
    page: one('firstpage'),
    doi: one('doi'),
    address: one('fulltext_html_url'),
    language: one('language'),
    authors: all('author'),
  };
}

interface Part {
  '@type': string;
  isPartOf?: Part;
  [property: string]: unknown;
}

/** Reads the web page's schema.org. */
export function factsOfLinkedData({ interview, words }: Recorded): Facts {
  const data = web(interview, words).linkedData as Part;
  const within = (type: string, part: Part | undefined = data): Part | undefined =>
    part === undefined || part['@type'] === type ? part : within(type, part.isPartOf);
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  const inverted = (name: string) => /^(\S+(?: \p{Lu}\S+)*) (.+)$/u.exec(name);
  return {
    title: data.headline,
    journal: within('Periodical')?.name,
    short: within('Periodical')?.alternateName,
    issn: within('Periodical')?.issn,
    date: String(data.datePublished),
    volume: text(within('PublicationVolume')?.volumeNumber),
    issue: text(within('PublicationIssue')?.issueNumber),
    page: text(data.pageStart),
    doi: text(data.identifier)?.replace('https://doi.org/', ''),
    address: data.url,
    language: data.inLanguage,
    authors: ((data.author ?? []) as { name: string }[]).map(({ name }) => {
      const [, given, family] = inverted(name) ?? [];
      return given === undefined ? name : `${family}, ${given}`;
    }),
  };
}

/** Reads the front of the JATS article with libxml2. */
export function factsOfJats(recorded: Recorded): Facts {
  const document = jats(recorded);
  const all = (path: string) => valuesAt(document, path).map((value) => value.replaceAll('&amp;', '&'));
  const one = (path: string) => all(path)[0];
  const attribute = (path: string) => one(path)?.replace(/^[\w:-]+="(.*)"$/, '$1');
  return {
    title: one('//article-title/text()'),
    journal: one('//journal-title/text()'),
    short: one('//abbrev-journal-title/text()'),
    issn: one('//issn/text()'),
    date: iso(['year', 'month', 'day'].flatMap((part) => one(`//pub-date/${part}/text()`) ?? [])),
    volume: one('//article-meta/volume/text()'),
    issue: one('//article-meta/issue/text()'),
    page: one('//fpage/text()'),
    doi: one("//article-id[@pub-id-type='doi']/text()"),
    address: attribute("//self-uri/@*[local-name()='href']"),
    language: attribute("/article/@*[local-name()='lang']"),
    authors: all("//contrib[@contrib-type='author']//*[self::surname or self::string-name]/text()").map(
      (family, at) => {
        const given = one(`//contrib-group[@content-type='authors']/contrib[${at + 1}]//given-names/text()`);
        return given === undefined ? family : `${family}, ${given}`;
      },
    ),
  };
}
