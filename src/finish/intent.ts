import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { compressed } from '../pdf/streams.ts';
import type { PrintJob } from './print-job.ts';

/** Says for which printing condition the inks were authored, and embeds its profile (ISO 32000-1, 14.11.5). */
export function embedIntent(pdf: Pdf, { condition }: Pick<PrintJob, 'condition'>): void {
  const { identifier, registry, info, profile } = condition;
  const faults = faultsOf(profile);
  if (faults) throw new Error(`the output profile for ${identifier} ${faults}`);
  const intent = PdfDict.of({
    Type: PdfName.of('OutputIntent'),
    S: PdfName.of('GTS_PDFX'),
    OutputConditionIdentifier: PdfString.fromString(identifier),
    RegistryName: PdfString.fromString(registry),
    Info: PdfString.fromString(info),
    DestOutputProfile: pdf.add(compressed({ N: PdfNumber.of(4) }, profile)),
  });
  pdf.catalog.set('OutputIntents', PdfArray.of(pdf.add(intent)));
}

/** Why a profile is none to print by; undefined if it is one: of an output device, from CMYK (ICC.1, 7.2). */
export function faultsOf(profile: Uint8Array): string | undefined {
  const header = Buffer.from(profile.buffer, profile.byteOffset, Math.min(profile.byteLength, 128)).toString('latin1');
  if (header.length < 128 || header.slice(36, 40) !== 'acsp') return 'is no ICC profile';
  if (header.slice(12, 16) !== 'prtr') return `is of the class ${header.slice(12, 16)}, not of an output device (prtr)`;
  return header.slice(16, 20) === 'CMYK' ? undefined : `is for ${header.slice(16, 20).trim()}, not for CMYK`;
}
