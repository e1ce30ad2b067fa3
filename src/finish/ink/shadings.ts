import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfStream } from '@libpdf/core';
import type { Follow } from '../../pdf/open.ts';
import type { Colouring } from './colouring.ts';
import { isRgbOrGrey } from './content.ts';
import type { Rgb } from './missing.ts';

/**
 * Gives a gradient with its colours rewritten: those at its stops are looked up, and between two of them their inks are
 * mixed.
 * @throws Error for a gradient whose colours are computed or stand in a mesh: none of ours is
 */
export function recolouredShading(shading: PdfDict, colouring: Colouring, page: number, follow: Follow): PdfDict {
  if (!isRgbOrGrey(shading.get('ColorSpace'), follow)) return shading;
  const made = shading.clone();
  made.set('ColorSpace', PdfName.of(colouring.space));
  const background = shading.getArray('Background', follow);
  if (background) made.set('Background', colourOf(background));
  made.set('Function', recolouredFunction(shading.get('Function', follow)));
  return made;

  function recolouredFunction(written: PdfObject | undefined): PdfDict {
    const type = written instanceof PdfDict ? written.getNumber('FunctionType', follow)?.value : undefined;
    if (!(written instanceof PdfDict) || written instanceof PdfStream || (type !== 2 && type !== 3))
      throw new Error(
        `a gradient on page ${page} has no stops that ink could be laid by: it repeats, turns or is a mesh`,
      );
    const own = written.clone();
    own.delete('Range');
    if (type === 2) {
      own.set('C0', colourOf(written.getArray('C0', follow) ?? numbers([0])));
      own.set('C1', colourOf(written.getArray('C1', follow) ?? numbers([1])));
      return own;
    }
    const parts = [...(written.getArray('Functions', follow) ?? [])];
    own.set('Functions', new PdfArray(parts.map((part) => recolouredFunction(part.type === 'ref' ? (follow(part) ?? undefined) : part)))); // biome-ignore format: one thought
    return own;
  }

  function colourOf(components: PdfArray): PdfArray {
    const [red = 0, green = red, blue = red] = [...components].flatMap((one) => (one instanceof PdfNumber ? [one.value] : [])); // biome-ignore format: one thought
    return numbers(colouring.of([red, green, blue] satisfies Rgb, page));
  }
}

const numbers = (values: readonly number[]) => new PdfArray(values.map((value) => PdfNumber.of(value)));
