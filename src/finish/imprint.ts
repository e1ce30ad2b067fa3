import { PdfArray, PdfDict, type PdfObject, PdfString } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { pdfDate, xmpDate } from './dates.ts';
import { metadataStream, type XmpFields, xmpPacket } from './xmp.ts';

/** What a file says of itself. */
export interface Imprint {
  title: string;
  /** BCP 47. */
  language: string;
  authors: readonly string[];
  /** Day of publication in UTC, or the build's if there is none: never the clock. */
  date: Date;
  /** 32 hexadecimal digits, made from the content. */
  id: string;
  /** Our name and version. */
  creator: string;
  /** The folio of the first page: odd stands right. */
  firstFolio: number;
}

/**
 * Says the same of the file in its XMP and in its document information, and gives it its IDs, both made from the content.
 * @param own what the edition's standard asks for beside that, in XMP and in the information
 */
export function printImprint(
  pdf: Pdf,
  { title, language, authors, date, id, creator }: Imprint,
  own: { xmp: XmpFields; info?: Record<string, PdfObject> },
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
    ...own.xmp,
  });
  pdf.catalog.set('Metadata', pdf.add(metadataStream(packet)));
  const info = PdfDict.of({
    Title: PdfString.fromString(title),
    ...(authors.length > 0 && { Author: PdfString.fromString(authors.join('; ')) }),
    Creator: PdfString.fromString(creator),
    Producer: PdfString.fromString(creator),
    CreationDate: PdfString.fromString(pdfDate(date)),
    ModDate: PdfString.fromString(pdfDate(date)),
    ...own.info,
  });
  pdf.trailer.set('Info', pdf.add(info));
  const bytes = PdfString.fromHex(id);
  pdf.trailer.set('ID', PdfArray.of(bytes, bytes));
}
