import type { MagazineFigure, MagazineFloat, MagazineQuestion, PullQuote } from '../../views/magazine.ts';
import { linesOf } from '../fit.ts';
import type { Measure } from '../measure.ts';
import { captionOf } from './caption.ts';
import type { Setter } from './set.ts';
import { columnsWide, heights, sheet, type } from './sheet.ts';
import { tableRows } from './table.ts';

/** Rows of a question's text over two columns; its number is three lines high. */
export const questionRows = ({ text }: MagazineQuestion, measure: Measure): number =>
  Math.max(3, linesOf(text, type.question, columnsWide(2), measure).length) * heights.questionLine;

/** Rows of a pulled quote with its speaker and the white above and below. */
export function pullQuoteRows({ text }: PullQuote, columns: number, measure: Measure): number {
  const lines = linesOf(`“${text}”`, type.pullQuote, columnsWide(columns) - 4, measure).length;
  return Math.ceil(lines * heights.pullQuoteLine) + 3;
}

/** Rows of the picture alone over so many columns: at its own proportions, a little of head and foot cut from a high one. */
export function pictureRows({ picture }: MagazineFigure, columns: number): number {
  const whole = (columnsWide(columns) * picture.height) / picture.width / sheet.increment;
  return Math.max(Math.round(whole * 0.88), Math.min(Math.round(whole), heights.picture));
}

/** Rows of a figure: picture, caption, half a row between them and one and a half under it. */
export const figureRows = (figure: MagazineFigure, columns: number, set: Setter): number =>
  pictureRows(figure, columns) + captionOf(figure, columns, set).lines + 2;

/** Rows of a figure or table. */
export const floatRows = (float: MagazineFloat, columns: number, set: Setter, measure: Measure): number =>
  float.kind === 'figure' ? figureRows(float, columns, set) : tableRows(float, columns, measure);
