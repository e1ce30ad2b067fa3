import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, PdfStream, PdfString } from '@libpdf/core';
import { colourSpaceOf } from '../../pdf/colour-spaces.ts';
import type { Pdf } from '../../pdf/open.ts';
import { compressed, dataOf } from '../../pdf/streams.ts';
import { samplesOf } from './samples.ts';
import type { PictureTreatment } from './treatment.ts';

/**
 * Makes the function that treats a picture made of pixels as the theme says. Grey pictures, masks and pictures in ink stay
 * as they are; a soft mask, being grey, too.
 */
export function pictureTreatment(pdf: Pdf, treatment: PictureTreatment): (image: PdfStream, page: number) => PdfStream {
  const { follow } = pdf;
  let profileRef: PdfRef | undefined;
  return (image, page) => {
    const space = colourSpaceOf(image.get('ColorSpace'), follow);
    const colours = space.family === 'Indexed' ? space.base : space;
    if (image.has('ImageMask') || colours?.components !== 3 || colours.family === 'Lab') return image;
    if (treatment.become === 'profiled') return colours.profile ? image : profiled(image, treatment.profile);
    const profile = colours.profile && dataOf(colours.profile);
    const convert = (rgb: Uint8Array) => treatment.convert(rgb, profile);
    if (space.family === 'Indexed') return inkPalette(image, convert);
    const rgb = samplesOf(image, treatment.decodeJpeg, follow);
    if (!rgb) throw new Error(`a picture on page ${page} is written in a way that we cannot turn into ink`);
    return inkPixels(image, convert(rgb));
  };

  function profiled(image: PdfStream, profile: Uint8Array): PdfStream {
    profileRef ??= pdf.add(compressed({ N: PdfNumber.of(3), Alternate: PdfName.of('DeviceRGB') }, profile));
    return withSpace(image, PdfArray.of(PdfName.of('ICCBased'), profileRef));
  }

  /** Gives the picture in another space; where it names its colours by number, the palette's. */
  function withSpace(image: PdfStream, space: PdfArray | PdfName): PdfStream {
    const own = new PdfStream(image, image.data);
    const written = image.getArray('ColorSpace', follow);
    if (colourSpaceOf(image.get('ColorSpace'), follow).family !== 'Indexed' || !written) own.set('ColorSpace', space);
    else own.set('ColorSpace', PdfArray.of(...[...written].map((part, at) => (at === 1 ? space : part))));
    return own;
  }

  function inkPalette(image: PdfStream, convert: (rgb: Uint8Array) => Uint8Array): PdfStream {
    const written = image.getArray('ColorSpace', follow);
    const lookup = written?.at(3, follow);
    if (!written || !lookup) return image;
    const palette = lookup instanceof PdfStream ? dataOf(lookup) : lookup instanceof PdfString ? lookup.bytes : undefined; // biome-ignore format: one thought
    if (!palette) return image;
    const inks = new PdfString(convert(palette.subarray(0, palette.length - (palette.length % 3))), 'hex');
    const own = new PdfStream(image, image.data);
    const [, , last = PdfNumber.of(255)] = written;
    own.set('ColorSpace', PdfArray.of(PdfName.of('Indexed'), PdfName.of('DeviceCMYK'), last, inks));
    return own;
  }

  function inkPixels(image: PdfStream, inks: Uint8Array): PdfStream {
    const own = compressed(new PdfDict(image), inks);
    own.set('ColorSpace', PdfName.of('DeviceCMYK'));
    own.set('BitsPerComponent', PdfNumber.of(8));
    own.delete('ColorTransform');
    return own;
  }
}
