import { PdfDict, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core';
import { colourSpaceOf } from '../../pdf/colour-spaces.ts';
import type { Follow } from '../../pdf/open.ts';
import type { Colour, Palette } from './colours.ts';

/** Functions in functions deeper than this are no gradient but an attack. */
const deepest = 4;

/** The colours at the stops of a gradient, as far as they are written down (ISO 32000-1, 7.10.3 and 7.10.4). */
export function stopsOf(shading: PdfDict, palette: Palette, follow: Follow): Colour[] {
  const space = colourSpaceOf(shading.get('ColorSpace'), follow);
  return functionsIn(shading.get('Function', follow), follow, 0).flatMap((one) =>
    ['C0', 'C1'].flatMap((key) => {
      const values = one.getArray(key, follow);
      return values ? [palette.of(space, [...values].map(numberOf))] : [];
    }),
  );
}

const numberOf = (item: PdfObject) => (item instanceof PdfNumber ? item.value : 0);

function functionsIn(written: PdfObject | undefined, follow: Follow, depth: number): PdfDict[] {
  if (!(written instanceof PdfDict) || depth > deepest) return [];
  const parts = written.getArray('Functions', follow);
  if (!parts) return [written];
  return [...parts].flatMap((part) => {
    const found = part instanceof PdfRef ? follow(part) : part;
    return functionsIn(found ?? undefined, follow, depth + 1);
  });
}
