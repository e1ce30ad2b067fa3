import { PdfArray, PdfName, type PdfStream } from '@libpdf/core';
import type { Follow } from '../../pdf/open.ts';
import { dataOf } from '../../pdf/streams.ts';

/**
 * Gives the pixels of an RGB picture, a byte a colour; nothing if they are written otherwise than a browser's print
 * engine writes them: as JPEG, or as bytes under a filter without loss.
 */
export function samplesOf(
  image: PdfStream,
  decodeJpeg: (jpeg: Uint8Array) => Uint8Array,
  follow: Follow,
): Uint8Array | undefined {
  const filter = image.get('Filter', follow);
  const last = filter instanceof PdfArray ? filter.at(filter.length - 1, follow) : filter;
  const isJpeg = last instanceof PdfName && last.value === 'DCTDecode';
  const bits = image.getNumber('BitsPerComponent', follow)?.value;
  if (image.has('Decode') || (!isJpeg && bits !== 8)) return undefined;
  if (isJpeg && filter instanceof PdfArray && filter.length > 1) return undefined;
  const pixels = isJpeg ? decodeJpeg(image.data) : dataOf(image);
  const [width = 0, height = 0] = ['Width', 'Height'].map((key) => image.getNumber(key, follow)?.value);
  const wanted = width * height * 3;
  return pixels.length < wanted ? undefined : pixels.subarray(0, wanted);
}
