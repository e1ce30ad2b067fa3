import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef } from '@libpdf/core';
import type { Pdf, PdfPage } from '../pdf/open.ts';
import { compressed, contentOf } from '../pdf/streams.ts';
import { numberText } from '../pdf/written.ts';
import { type Box, boxArray, boxesOf } from './boxes.ts';
import type { PrintJob } from './print-job.ts';

/**
 * Puts the pages that a reader sees together side by side on one sheet, as proofs are looked at: an even folio left, an odd
 * one right. A page without a neighbour keeps a sheet of its own.
 */
export function pairPages(pdf: Pdf, job: Pick<PrintJob, 'sheet' | 'hasMarks' | 'spreads'>): void {
  if (!job.spreads) return;
  const { firstFolio } = job.spreads;
  const isLeft = ({ number }: PdfPage) => (firstFolio + number - 1) % 2 === 0;
  const sheets: PdfRef[] = [];
  const pages = [...pdf.pages];
  for (let page = pages.shift(); page; page = pages.shift()) {
    const [next] = pages;
    if (isLeft(page) && next) {
      pages.shift();
      sheets.push(pdf.add(spreadOf(pdf, page, next, job)));
    } else sheets.push(page.ref);
  }
  const root = pdf.add(
    PdfDict.of({ Type: PdfName.of('Pages'), Kids: PdfArray.of(...sheets), Count: PdfNumber.of(sheets.length) }),
  );
  for (const sheet of sheets) {
    const dict = pdf.follow(sheet);
    if (dict instanceof PdfDict) dict.set('Parent', root);
  }
  pdf.catalog.set('Pages', root);
}

/** Two pages, each a drawing that ends at the fold; the right one moved by the width of the trim. */
function spreadOf(pdf: Pdf, one: PdfPage, other: PdfPage, job: Pick<PrintJob, 'sheet' | 'hasMarks'>): PdfDict {
  const { trim, bleed, media } = boxesOf(job);
  const [fold, width] = [trim[2], trim[2] - trim[0]];
  const wider = ([left, bottom, right, top]: Box) => boxArray([left, bottom, right + width, top]);
  const left = pdf.add(drawingOf(pdf, one, [bleed[0], bleed[1], fold, bleed[3]]));
  const right = pdf.add(drawingOf(pdf, other, [trim[0], bleed[1], bleed[2], bleed[3]]));
  const content = `/LeftPage Do\nq 1 0 0 1 ${numberText(width)} 0 cm /RightPage Do Q\n`;
  const page = PdfDict.of({
    Type: PdfName.of('Page'),
    MediaBox: wider(media),
    BleedBox: wider(bleed),
    TrimBox: wider(trim),
    Resources: PdfDict.of({ XObject: PdfDict.of({ LeftPage: left, RightPage: right }) }),
    Contents: pdf.add(compressed({}, Buffer.from(content))),
  });
  const group = one.dict.get('Group') ?? other.dict.get('Group');
  if (group) page.set('Group', group);
  return page;
}

function drawingOf(pdf: Pdf, page: PdfPage, box: Box) {
  return compressed(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: boxArray(box),
      Resources: page.dict.get('Resources') ?? new PdfDict(),
    },
    contentOf(page, pdf.follow),
  );
}
