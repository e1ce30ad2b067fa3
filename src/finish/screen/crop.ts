import { PdfArray, PdfNumber } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import type { ScreenJob } from './screen-job.ts';

const boxes = ['MediaBox', 'TrimBox'] as const;

/** Crops every page to its trim: the page as a reader holds it. It stays where it was printed. */
export function cropToTrim(pdf: Pdf, { sheet }: ScreenJob): void {
  if (!sheet) return;
  const { left, bottom, right, top } = sheet.trim;
  for (const { dict } of pdf.pages) {
    for (const box of boxes) dict.set(box, new PdfArray([left, bottom, right, top].map((edge) => PdfNumber.of(edge))));
    for (const box of ['CropBox', 'BleedBox', 'ArtBox']) dict.delete(box);
  }
}
