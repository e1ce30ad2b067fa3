import { createHash } from 'node:crypto';
import type { Imprint } from '../finish/imprint.ts';
import type { Edition } from '../finish/pass.ts';
import type { Html } from '../layout/render.ts';
import type { Interview } from '../source/interview.ts';
import { citationOf } from '../views/citation.ts';

/** What the house knows beyond the content: who makes the files, and when, if that is not the day of publication. */
export interface House {
  /** The program's name and version. */
  maker: string;
  /** The moment that files are dated with, if the environment orders one (SOURCE_DATE_EPOCH). */
  date: Date | undefined;
}

/**
 * What a finished file says of itself. It is dated with the day of publication, or the first of its month or year if no more
 * is known, and named after its content: the same interview gives the same file.
 */
export function imprintOf(interview: Interview, html: Html, edition: Edition, { maker, date }: House): Imprint {
  const { language, authors, speakers, published } = citationOf(interview);
  const names = (authors.length > 0 ? authors : speakers).map(({ given, particles, family }) =>
    [given, particles, family].filter(Boolean).join(' '),
  );
  return {
    title: titleIn(html) || interview.title,
    language,
    authors: names,
    date: date ?? new Date(Date.UTC(published.year, (published.month ?? 1) - 1, published.day ?? 1)),
    id: createHash('sha256').update(`${maker} ${edition} ${html}`).digest('hex').slice(0, 32),
    creator: maker,
    firstFolio: interview.frontMatter.publication.firstPage ?? 1,
  };
}

/** The title that a document says itself: the article's, or the briefing's message. */
const titleIn = (html: Html): string =>
  (/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '').replaceAll(
    /&(amp|lt|gt|quot|#x27|#x60|#x3D);/g,
    (_, name: string) => signs[name] ?? '',
  );

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#x60': '`', '#x3D': '=' };
