import { type Mm, mm, type Pt, type Px, pt, ptFromMm, ptFromPx, px, pxFromMm } from '../units.ts';
import type { Sheet, Theme } from './theme.ts';

/** A page as it comes off the press, and what of it is the page that a reader holds. In pt. */
export interface PrintedSheet {
  page: { width: Pt; height: Pt };
  /** The trim's edges, from the printed page's left and bottom, as a PDF counts. */
  trim: { left: Pt; bottom: Pt; right: Pt; top: Pt };
  /** How far the bleed runs over the trim on every side. */
  bleed: Pt;
}

type Sheets = Pick<Theme, 'sheet'>;

/**
 * Chromium rounds a page's size to 0.24 pt, floors a border to whole px and moves boxes to whole px. Eight px are 6 pt,
 * 25 times 0.24 exactly: a page of so many steps, with the trim's corner on a step, is printed as it was laid out.
 */
const step = 8;
const inSteps = (length: number): Px => px(Math.ceil(length / step) * step);

/** How far artwork runs over the trim: the bleed in whole px, so that no edge is moved to inside it. 0 without a sheet. */
export const wholeBleedOf = ({ sheet }: Sheets, template: string): Px =>
  px(Math.ceil(pxFromMm(sheet?.[template]?.bleed ?? mm(0))));

/** What is left round the trim on the printed page: the bleed, in whole steps. */
const roomOf = ({ bleed }: Sheet): Px => inSteps(pxFromMm(bleed));

/** Size of the printed page and the room round its trim. Nothing for a template without a sheet. */
export function printedSizeOf({ sheet: sheets }: Sheets, template: string) {
  const sheet = sheets?.[template];
  if (!sheet) return undefined;
  const room = roomOf(sheet);
  const around = (length: Mm) => inSteps(pxFromMm(length) + 2 * room);
  return { sheet, room, width: around(sheet.trim.width), height: around(sheet.trim.height) };
}

/**
 * Gives the sheet on which a template is printed. The trim stands at its top left, with the room for the bleed between;
 * what the page is larger lies right and at the foot.
 * @returns nothing for a template without a sheet: its page is printed at its own size
 */
export function printedSheetOf(theme: Sheets, template: string): PrintedSheet | undefined {
  const size = printedSizeOf(theme, template);
  if (!size) return undefined;
  const { trim, bleed } = size.sheet;
  const page = { width: ptFromPx(size.width), height: ptFromPx(size.height) };
  const left = ptFromPx(size.room);
  const top = pt(page.height - left);
  const [right, bottom] = [pt(left + ptFromMm(trim.width)), pt(top - ptFromMm(trim.height))];
  return { page, trim: { left, bottom, right, top }, bleed: ptFromMm(bleed) };
}
