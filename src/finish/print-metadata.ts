import { PdfArray, PdfDict, PdfName, PdfString } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { pdfDate, xmpDate } from './dates.ts';
import type { PrintJob } from './print-job.ts';
import { metadataStream, xmpPacket } from './xmp.ts';

const version = 'PDF/X-4';

/**
 * Says the same of the file in its XMP and in its document information: what it is, of which day, that it is PDF/X-4 and
 * not trapped. Both of its IDs are made from the content.
 */
export function describePrint(pdf: Pdf, { imprint }: Pick<PrintJob, 'imprint'>): void {
  const { title, language, authors, date, id, creator } = imprint;
  const packet = xmpPacket({
    'dc:format': 'application/pdf',
    'dc:title': { languages: { 'x-default': title, [language]: title } },
    'dc:creator': authors.length > 0 ? { list: authors } : undefined,
    'dc:language': { set: [language] },
    'xmp:CreateDate': xmpDate(date),
    'xmp:ModifyDate': xmpDate(date),
    'xmp:MetadataDate': xmpDate(date),
    'xmp:CreatorTool': creator,
    'xmpMM:DocumentID': `uuid:${uuid(id)}`,
    'xmpMM:InstanceID': `uuid:${uuid(id)}`,
    'xmpMM:VersionID': '1',
    'xmpMM:RenditionClass': 'default',
    'pdf:Producer': creator,
    'pdf:Trapped': 'False',
    'pdfxid:GTS_PDFXVersion': version,
  });
  pdf.catalog.set('Metadata', pdf.add(metadataStream(packet)));
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
        GTS_PDFXVersion: PdfString.fromString(version),
        Trapped: PdfName.of('False'),
      }),
    ),
  );
  const bytes = PdfString.fromHex(id);
  pdf.trailer.set('ID', PdfArray.of(bytes, bytes));
}

const uuid = (id: string) => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
