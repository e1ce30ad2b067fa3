import { PdfName, PdfString } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { xmpDate } from './dates.ts';
import { printImprint } from './imprint.ts';
import type { PrintJob } from './print-job.ts';

const version = 'PDF/X-4';

/** Says what the file is, of which day, that it is PDF/X-4 and not trapped. */
export function describePrint(pdf: Pdf, { imprint }: Pick<PrintJob, 'imprint'>): void {
  const id = `uuid:${uuid(imprint.id)}`;
  printImprint(pdf, imprint, {
    xmp: {
      'xmp:MetadataDate': xmpDate(imprint.date),
      'xmpMM:DocumentID': id,
      'xmpMM:InstanceID': id,
      'xmpMM:VersionID': '1',
      'xmpMM:RenditionClass': 'default',
      'pdf:Trapped': 'False',
      'pdfxid:GTS_PDFXVersion': version,
    },
    info: { GTS_PDFXVersion: PdfString.fromString(version), Trapped: PdfName.of('False') },
  });
}

const uuid = (id: string) => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
