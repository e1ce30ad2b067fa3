import type { Element, ElementContent } from 'hast';
import type { Caption } from '../../views/caption.ts';
import type { MagazineFigure } from '../../views/magazine.ts';
import type { Setter } from './set.ts';
import { columnsWide, sheet, type } from './sheet.ts';

/** A caption over more lines than this is set in two columns. */
const most = 3;

/** A caption, its lines broken: the first sentence bold, the credit in italics at its end. */
export interface SetCaption {
  caption: Element;
  /** Stands in two columns. */
  isLong: boolean;
  lines: number;
}

/** Sets a figure's caption under a picture over so many columns: in one if it is short, else in columns of its own. */
export function captionOf(figure: MagazineFigure, columns: number, set: Setter): SetCaption {
  const words = captionTree(figure);
  const wide = set.whole(words, type.caption, columnsWide(columns));
  if (columns === 1 || linesIn(wide) <= most) return { caption: wide, isLong: false, lines: linesIn(wide) };
  const narrow = set.whole(words, type.caption, sheet.column);
  return { caption: narrow, isLong: true, lines: Math.ceil(linesIn(narrow) / columns) };
}

/** How many lines a set paragraph has. */
export const linesIn = ({ children }: Element) =>
  1 + children.filter((child) => child.type === 'element' && child.tagName === 'br').length;

/** A short credit does not break. */
function captionTree({ caption: { opening, rest }, credit }: MagazineFigure): Element {
  const shown = credit.length < 40 ? credit.replaceAll(' ', '\u00a0') : credit;
  return paragraph([
    element('strong', opening),
    ...after(rest),
    ...after(credit ? [element('em', [text(shown)])] : []),
  ]);
}

/** A caption whose first sentence looks like the rest, without a credit. */
export const plainCaption = ({ opening, rest }: Caption): Element => paragraph([...opening, ...after(rest)]);

const after = (words: readonly ElementContent[]) => (words.length > 0 ? [text(' '), ...words] : []);

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** Words as a paragraph to set. */
export const paragraph = (words: readonly ElementContent[]): Element => element('p', [...words]);
