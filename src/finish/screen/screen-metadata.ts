import { PdfArray, PdfBool, PdfDict, PdfName, PdfStream, PdfString } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import { pdfDate, xmpDate } from '../dates.ts';
import { xmpPacket } from '../xmp.ts';
import type { ScreenJob } from './screen-job.ts';

/** Says what the file is, in XMP and in its document information alike, and that it is PDF/UA-1 (ISO 14289-1, 5 and 7.1). */
export function describeScreen(
  pdf: Pdf,
  { imprint: { title, language, authors, date, id, creator } }: ScreenJob,
): void {
  const packet = xmpPacket({
    'dc:format': 'application/pdf',
    'dc:title': { languages: { 'x-default': title, [language]: title } },
    'dc:creator': authors.length > 0 ? { list: authors } : undefined,
    'dc:language': { set: [language] },
    'xmp:CreateDate': xmpDate(date),
    'xmp:ModifyDate': xmpDate(date),
    'xmp:CreatorTool': creator,
    'pdf:Producer': creator,
    'pdfuaid:part': '1',
  });
  const metadata = PdfStream.fromDict({ Type: PdfName.of('Metadata'), Subtype: PdfName.of('XML') }, packet);
  const { catalog } = pdf;
  catalog.set('Metadata', pdf.add(metadata));
  catalog.set('Lang', PdfString.fromString(language));
  catalog.set('MarkInfo', PdfDict.of({ Marked: PdfBool.of(true) }));
  catalog.set('ViewerPreferences', PdfDict.of({ DisplayDocTitle: PdfBool.of(true) }));
  pdf.trailer.set(
    'Info',
    pdf.add(
      PdfDict.of({
        Title: PdfString.fromString(title),
        ...(authors.length > 0 && { Author: PdfString.fromString(authors.join('; ')) }),
        Creator: PdfString.fromString(creator),
        Producer: PdfString.fromString(creator),
        CreationDate: PdfString.fromString(pdfDate(date)),
        ModDate: PdfString.fromString(pdfDate(date)),
      }),
    ),
  );
  const bytes = PdfString.fromHex(id);
  pdf.trailer.set('ID', PdfArray.of(bytes, bytes));
}
