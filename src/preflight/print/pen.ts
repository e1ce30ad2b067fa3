import type { ColourSpace } from '../../pdf/colour-spaces.ts';
import type { Colour, Palette } from './colours.ts';
import { type Matrix, unchanged } from './matrix.ts';

/** The graphics state, as far as a printer asks (ISO 32000-1, 8.4.1). */
export interface Pen {
  matrix: Matrix;
  fill: Colour;
  stroke: Colour;
  fillSpace: ColourSpace;
  strokeSpace: ColourSpace;
  lineWidth: number;
  fontSize: number;
  renderingMode: number;
  overprintsFills: boolean;
  overprintsStrokes: boolean;
  /** Overprint mode 1: an ink of nought leaves what is there (ISO 32000-1, 8.6.7). */
  sparesNought: boolean;
}

/** The state at the beginning of a page. */
export function freshPen(palette: Palette): Pen {
  const black = palette.device('g', [0], undefined);
  return {
    matrix: unchanged,
    fill: black,
    stroke: black,
    fillSpace: black.space,
    strokeSpace: black.space,
    lineWidth: 1,
    fontSize: 0,
    renderingMode: 0,
    overprintsFills: false,
    overprintsStrokes: false,
    sparesNought: false,
  };
}
