import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import { dataOf } from '../../pdf/streams.ts';
import type { Colouring } from './colouring.ts';
import { isRgbOrGrey } from './content.ts';
import type { Rgb } from './missing.ts';

/**
 * Gives a gradient with its colours rewritten: those at its stops are looked up, and between two of them their inks are
 * mixed. In a mask a gradient whose colours are computed is made grey by the same computation, and a little more.
 * Any other gradient whose colours are computed or stand in a mesh is told to `colouring`.
 */
export function recolouredShading(shading: PdfDict, colouring: Colouring, page: number, pdf: Pdf): PdfDict {
  const { follow } = pdf;
  if (!isRgbOrGrey(shading.get('ColorSpace'), follow)) return shading;
  const made = shading.clone();
  made.set('ColorSpace', PdfName.of(colouring.space));
  const background = shading.getArray('Background', follow);
  if (background) made.set('Background', colourOf(background));
  made.set('Function', recolouredFunction(shading.get('Function', follow)));
  return made;

  function recolouredFunction(written: PdfObject | undefined): PdfDict | PdfRef {
    const type = written instanceof PdfDict ? written.getNumber('FunctionType', follow)?.value : undefined;
    if (written instanceof PdfStream && type === 4 && colouring.space === 'DeviceGray') return pdf.add(greyed(written));
    if (!(written instanceof PdfDict) || (type !== 2 && type !== 3)) {
      colouring.noStops(page);
      return new PdfDict();
    }
    const own = written.clone();
    own.delete('Range');
    if (type === 2) {
      own.set('C0', colourOf(written.getArray('C0', follow) ?? numbers([0])));
      own.set('C1', colourOf(written.getArray('C1', follow) ?? numbers([1])));
      return own;
    }
    const parts = [...(written.getArray('Functions', follow) ?? [])];
    const direct = parts.map((part) => (part instanceof PdfRef ? (follow(part) ?? undefined) : part));
    own.set('Functions', new PdfArray(direct.map(recolouredFunction)));
    return own;
  }

  function colourOf(components: PdfArray): PdfArray {
    const values = [...components].flatMap((one) => (one instanceof PdfNumber ? [one.value] : []));
    const [red = 0, green = red, blue = red] = values;
    return numbers(colouring.of([red, green, blue] satisfies Rgb, page));
  }
}

/** A function in PostScript (ISO 32000-1, 7.10.5) that leaves red, green and blue, made to leave grey: its weights at the end. */
function greyed(written: PdfStream): PdfStream {
  const code = Buffer.from(dataOf(written)).toString('latin1');
  const end = code.lastIndexOf('}');
  const own = new PdfStream(
    written,
    Buffer.from(`${code.slice(0, end)} 0.11 mul exch 0.59 mul add exch 0.3 mul add}`, 'latin1'),
  );
  for (const key of ['Filter', 'DecodeParms']) own.delete(key);
  own.set('Range', numbers([0, 1]));
  return own;
}

const numbers = (values: readonly number[]) => new PdfArray(values.map((value) => PdfNumber.of(value)));
