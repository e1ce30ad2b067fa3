import type { Element, ElementContent } from 'hast';
import type { Locale } from '../../locale.ts';
import type { MagazineAnswer } from '../../views/magazine.ts';
import { lineBreak } from '../lines.ts';
import { taggedLanguage } from '../tagging.ts';
import type { AnswerHead } from './answer-head.ts';
import type { Item, LineItem } from './flow.ts';

/** What stands in a column, as the template prints it. */
export type ColumnPart =
  | { head: MagazineAnswer & { lines: AnswerHead; height: string; spaced: boolean; lang: string } }
  | { continued: MagazineAnswer }
  | { paragraph: Element };

/** Turns the items of one column into heads and paragraphs; a paragraph cut by the column's head or foot says so. */
export function columnPartsOf(
  items: readonly Item[],
  continues: boolean,
  endsArticle: boolean,
  language: Locale['language'],
): ColumnPart[] {
  const parts: ColumnPart[] = [];
  const [first] = items;
  if (continues && first?.kind === 'line') parts.push({ continued: first.answer });
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item?.kind === 'head') {
      const spaced = items[at - 1]?.kind === 'gap';
      const lang = taggedLanguage(language, { order: item.order });
      parts.push({ head: { ...item.answer, lines: item.head, height: `rows-${item.rows}`, spaced, lang } });
    }
    if (item?.kind !== 'line') {
      at += 1;
      continue;
    }
    const lines = items
      .slice(at)
      .filter((one): one is LineItem => one.kind === 'line' && one.paragraph === item.paragraph);
    at += lines.length;
    parts.push({ paragraph: paragraphOf(lines, endsArticle && at === items.length, language) });
  }
  return parts;
}

/** A paragraph, or the part of it that stands in this column, line by line. */
function paragraphOf(lines: readonly LineItem[], endsArticle: boolean, language: Locale['language']): Element {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new Error('a paragraph without lines');
  const { paragraph } = first;
  const ends = last.at === paragraph.lines - 1;
  const className = [
    paragraph.look,
    ...(first.at === 0 && !paragraph.opens && paragraph.look === 'text' ? ['indented'] : []),
    ...(ends && lines.length === 1 && !last.line.isFull ? ['single'] : []),
    ...(endsArticle ? ['ends-article'] : []),
  ];
  const children = lines.flatMap(({ line }, index): ElementContent[] => {
    const isEnd = ends && index === lines.length - 1 && lines.length > 1 && !line.isFull;
    const spaced = line.tracking === 0 ? line.children : [span(trackClassOf(line.tracking), line.children)];
    const set: ElementContent[] = isEnd ? [span('end', line.children)] : spaced;
    return index === 0 ? set : [lineBreak, ...set];
  });
  const cut = first.at > 0 ? (ends ? 'above' : 'both') : ends ? undefined : 'below';
  const as = looksAs[paragraph.look];
  const marks = [...new Set(lines.flatMap(({ line }) => line.marks))];
  const properties = {
    lang: taggedLanguage(language, { order: paragraph.order, ...(as && { as }) }),
    className,
    dataMeasure: 'body',
    dataOf: paragraph.id,
    dataCut: cut,
    dataLandmark: marks.length > 0 ? marks.join(' ') : undefined,
    dataMarker: first.at === 0 && paragraph.marker ? paragraph.marker : undefined,
  };
  return { type: 'element', tagName: 'p', properties, children };
}

const looksAs = { text: undefined, item: 'item', quoted: 'quote' } as const;

/** `wider-2`, `tighter-3`: so many steps of letter space. */
const trackClassOf = (steps: number) => (steps > 0 ? `wider-${steps}` : `tighter-${-steps}`);

const span = (name: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [name] },
  children,
});
