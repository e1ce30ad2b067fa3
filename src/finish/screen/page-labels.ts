import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfString } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import type { ScreenJob } from './screen-job.ts';

/** Calls each page what is printed on it (ISO 32000-1, 12.4.2): pages numbered in a row share one entry. */
export function labelPages(pdf: Pdf, { labels }: ScreenJob): void {
  const entries: PdfObject[] = [];
  for (const [at, label] of labels.entries()) {
    const number = wholeNumber(label);
    const goesOn = at > 0 && number !== undefined && wholeNumber(labels[at - 1]) === number - 1;
    if (!goesOn) entries.push(PdfNumber.of(at), entryOf(label, number));
  }
  if (entries.length > 0) pdf.catalog.set('PageLabels', PdfDict.of({ Nums: new PdfArray(entries) }));
}

const entryOf = (label: string, number: number | undefined): PdfDict =>
  number === undefined
    ? PdfDict.of({ P: PdfString.fromString(label) })
    : PdfDict.of({ S: PdfName.of('D'), St: PdfNumber.of(number) });

const wholeNumber = (label: string | undefined) => (label && /^[1-9]\d*$/.test(label) ? Number(label) : undefined);
