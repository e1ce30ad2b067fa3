import { type Citation, type CitedName, citationOf, invertedNameOf } from '../views/citation.ts';
import type { Recorded } from './recorded.ts';
import { spokenWith } from './spoken-with.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The names that babel gives the languages. */
const languages = { nl: 'dutch', en: 'british' };

/**
 * Gives the article as an entry for BibTeX and biblatex, in UTF-8. Neither has a field for those who were interviewed:
 * the note names them. BibTeX knows no day.
 */
export function bibtex({ interview, words }: Recorded): string {
  const citation = citationOf(interview);
  const fields = fieldsOf(citation, spokenWith(citation, words)).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value},\n`,
  );
  return `@article{${citation.key},\n${fields.join('')}}\n`;
}

function fieldsOf(citation: Citation, note: string): [string, string | undefined][] {
  const { title, authors, journal, short, published, volume, issue, firstPage, issn, doi, address } = citation;
  return [
    // Within a second pair of braces a style leaves the capitals alone.
    ['title', `{{${escaped(title)}}}`],
    ['author', authors.length > 0 ? braced(authors.map(nameOf).join(' and ')) : undefined],
    ['journal', braced(escaped(journal))],
    ['shortjournal', braced(escaped(short))],
    ['year', braced(published.year)],
    ['month', published.month === undefined ? undefined : months[published.month - 1]],
    ['volume', maybe(volume)],
    ['number', maybe(issue)],
    ['pages', maybe(firstPage)],
    ['issn', maybe(issn)],
    ['doi', maybe(doi)],
    ['url', maybe(address)],
    ['langid', braced(languages[citation.language])],
    ['note', braced(escaped(note))],
  ];
}

const braced = (value: string | number) => `{${value}}`;
const maybe = (value: string | number | undefined) => (value === undefined ? undefined : braced(value));

/** A name that is not a person's, or that holds BibTeX's own "and", is kept whole by braces. */
const nameOf = (name: CitedName): string => {
  const whole = escaped(invertedNameOf(name));
  return name.given === '' || /\band\b/.test(whole) ? braced(whole) : whole;
};

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX takes for an order, as the sign itself. */
const escaped = (text: string): string => text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
