import type { Locale } from '../locale.ts';
import type { Interview } from '../source/interview.ts';
import { isParticle, partsOf } from '../source/speakers.ts';

/** A name in the parts by which bibliographies sort: "Erik", "de", "Blois". */
export interface CitedName {
  given: string;
  particles: string;
  family: string;
}

/**
 * What identifies an article to libraries: the one source of the citation files, the tags and linked data of the web
 * page, and the metadata of JATS and EPUB. What the front matter does not know is undefined; nothing is guessed.
 */
export interface Citation {
  /** For reference managers: `pallas-reactor-2024`. */
  key: string;
  title: string;
  /** Who made the interview; none if the front matter does not tell, for speakers are no authors. */
  authors: CitedName[];
  /** Who speak, in the order of their biographies. */
  speakers: CitedName[];
  journal: string;
  short: string;
  issn: string | undefined;
  section: string | undefined;
  volume: number | undefined;
  issue: number | undefined;
  firstPage: number | undefined;
  published: { year: number; month: number | undefined; day: number | undefined };
  doi: string | undefined;
  /** Where the article is to be read. */
  address: string | undefined;
  language: Locale['language'];
  rights: string | undefined;
}

/** Gives the citation of an interview. */
export function citationOf({ slug, title, frontMatter, speakers }: Interview): Citation {
  const { publication, language } = frontMatter;
  const { journal, short, issn, section, volume, issue, firstPage, doi, address, rights } = publication;
  return {
    key: `${slug}-${publication.year}`,
    title,
    authors: (publication.authors ?? []).map(citedNameOf),
    speakers: speakers.map(({ name }) => citedNameOf(name)),
    journal,
    short,
    issn,
    section,
    volume,
    issue,
    firstPage,
    published: publishedOf(publication),
    doi,
    address,
    language,
    rights,
  };
}

/** The day of publication says which year it was; without a day the front matter's year does. */
function publishedOf({ date, year }: Interview['frontMatter']['publication']): Citation['published'] {
  if (date === undefined) return { year, month: undefined, day: undefined };
  const [inYear = year, month, day] = date.split('-').map(Number);
  return { year: inYear, month, day };
}

/** Takes a name apart: at its comma if it has one ("de Blois, Erik"), else before the surname's particles. */
export function citedNameOf(name: string): CitedName {
  const [before = '', given] = name.split(',').map((part) => part.trim());
  if (given !== undefined) {
    const surname = before.split(/\s+/);
    const from = surname.findIndex((word) => !isParticle(word));
    return { given, particles: surname.slice(0, from).join(' '), family: surname.slice(from).join(' ') };
  }
  const words = before.split(/\s+/);
  const { particles, rest } = partsOf(before);
  if (rest.length === 0) return { given: '', particles: '', family: before };
  const first = words.slice(0, words.length - particles.length - rest.length);
  return { given: first.join(' '), particles: particles.join(' '), family: rest.join(' ') };
}

/** Gives a name as it sorts under its family: "de Blois, Erik". */
export function invertedNameOf({ given, particles, family }: CitedName): string {
  const surname = [particles, family].filter(Boolean).join(' ');
  return given === '' ? surname : `${surname}, ${given}`;
}

/** Gives a name as it is said: "Erik de Blois". */
export const spokenNameOf = ({ given, particles, family }: CitedName): string =>
  [given, particles, family].filter(Boolean).join(' ');

/** Gives the day as its parts are known, ISO 8601: "2024-06-01", "2024". */
export const isoDateOf = ({ published: { year, month, day } }: Citation): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');

/** Gives the DOI as an address. */
export const doiAddressOf = ({ doi }: Citation): string | undefined => doi && `https://doi.org/${doi}`;
