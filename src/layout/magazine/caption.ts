import type { Element, ElementContent } from 'hast';
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
function captionTree({ opening, rest, credit }: MagazineFigure): Element {
  const parts: ElementContent[] = [element('strong', opening)];
  if (rest) parts.push(text(` ${rest}`));
  if (credit) parts.push(text(' '), element('em', credit.length < 40 ? credit.replaceAll(' ', '\u00a0') : credit));
  return { type: 'element', tagName: 'p', properties: {}, children: parts };
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, value: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [text(value)],
});
