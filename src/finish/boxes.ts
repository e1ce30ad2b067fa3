import { PdfArray, type PdfDict, PdfNumber } from '@libpdf/core';
import type { PrintedSheet } from '../layout/printed-sheet.ts';
import type { Pdf } from '../pdf/open.ts';
import { compressed } from '../pdf/streams.ts';
import { numberText } from '../pdf/written.ts';
import { mm, ptFromMm } from '../units.ts';
import type { PrintJob } from './print-job.ts';

/** Edges, pt: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** How far the sheet runs over the bleed where marks are drawn: 9 mm, for a line of 5 mm and the slug under it. */
export const slugRoom = ptFromMm(mm(9));

/** The boxes of a page (ISO 32000-1, 14.11.2), from the sheet that it was printed on. */
export function boxesOf({
  sheet,
  hasMarks,
}: Pick<PrintJob, 'sheet' | 'hasMarks'>): Record<'media' | 'bleed' | 'trim', Box> {
  const { left, bottom, right, top } = sheet.trim;
  const trim: Box = [left, bottom, right, top];
  const bleed = wider(trim, sheet.bleed);
  return { trim, bleed, media: hasMarks ? wider(bleed, slugRoom) : bleed };
}

/** A box that a page has, as {@link setBoxes} wrote it. @throws Error if it has none */
export function boxIn(page: PdfDict, name: string): Box {
  const edges = [...(page.getArray(name) ?? [])].flatMap((edge) => (edge instanceof PdfNumber ? [edge.value] : []));
  const [left, bottom, right, top] = edges;
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    throw new Error(`a page has no ${name}`);
  return [left, bottom, right, top];
}

const wider = ([left, bottom, right, top]: Box, by: number): Box => [left - by, bottom - by, right + by, top + by];

/**
 * Gives every page its boxes, exact to the digits that a PDF has, and keeps the artwork within the bleed. The page stays
 * where it was printed, so that patterns, which count from the page's own origin, stay on their places.
 */
export function setBoxes(pdf: Pdf, job: { sheet: PrintedSheet; hasMarks: boolean }): void {
  const { media, bleed, trim } = boxesOf(job);
  const [left, bottom, right, top] = bleed;
  const clip = [left, bottom, right - left, top - bottom].map(numberText).join(' ');
  const open = pdf.add(compressed({}, Buffer.from(`q ${clip} re W n\n`)));
  const close = pdf.add(compressed({}, Buffer.from('\nQ\n')));
  for (const { dict } of pdf.pages) {
    const contents = dict.get('Contents');
    const parts = contents instanceof PdfArray ? [...contents] : contents ? [contents] : [];
    dict.set('Contents', PdfArray.of(open, ...parts, close));
    dict.set('MediaBox', boxArray(media));
    dict.set('BleedBox', boxArray(bleed));
    dict.set('TrimBox', boxArray(trim));
    dict.delete('CropBox');
    dict.delete('ArtBox');
  }
}

/** A box as a page has it. */
export const boxArray = (box: Box) => new PdfArray(box.map((edge) => PdfNumber.of(edge)));
