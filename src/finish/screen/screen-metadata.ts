import { PdfBool, PdfDict, PdfString } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import { printImprint } from '../imprint.ts';
import type { ScreenJob } from './screen-job.ts';

/** Says what the file is, that it is tagged, and that it is PDF/UA-1 (ISO 14289-1, 5 and 7.1). */
export function describeScreen(pdf: Pdf, { imprint }: ScreenJob): void {
  const { catalog } = pdf;
  printImprint(pdf, imprint, { xmp: { 'pdfuaid:part': '1' } });
  catalog.set('Lang', PdfString.fromString(imprint.language));
  catalog.set('MarkInfo', PdfDict.of({ Marked: PdfBool.of(true) }));
  catalog.set('ViewerPreferences', PdfDict.of({ DisplayDocTitle: PdfBool.of(true) }));
}
