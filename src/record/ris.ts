import { citationOf, invertedNameOf, isoDateOf } from '../views/citation.ts';
import type { Recorded } from './recorded.ts';

/**
 * Gives the article in RIS, which reference managers and library systems read; lines end as the format asks, with CR
 * and LF. Those who speak are "subsidiary authors" (A4).
 */
export function ris({ interview }: Recorded): string {
  const citation = citationOf(interview);
  const lines: [string, string | number | undefined][] = [
    ['TY', 'JOUR'],
    ['ID', citation.key],
    ['TI', citation.title],
    ...citation.authors.map((name): [string, string] => ['AU', invertedNameOf(name)]),
    ...citation.speakers.map((name): [string, string] => ['A4', invertedNameOf(name)]),
    ['T2', citation.journal],
    ['J2', citation.short],
    ['PY', citation.published.year],
    ['DA', isoDateOf(citation).replaceAll('-', '/')],
    ['VL', citation.volume],
    ['IS', citation.issue],
    ['SP', citation.firstPage],
    ['SN', citation.issn],
    ['DO', citation.doi],
    ['UR', citation.address],
    ['LA', citation.language],
    ['M3', 'Interview'],
  ];
  const known = lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${onOneLine(value)}\r\n`));
  return `${known.join('')}ER  - \r\n`;
}

const onOneLine = (value: string | number) => String(value).replaceAll(/\s*\n\s*/g, ' ');
