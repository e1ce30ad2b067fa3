import type { InkTable } from '../ink-table.ts';
import { hexOf, type Missing, nearestIn, type Rgb } from './missing.ts';

/** How the colours of one kind of content are written anew. */
export interface Colouring {
  /** The device colour space that they leave in. */
  space: 'DeviceCMYK' | 'DeviceGray';
  fill: 'k' | 'g';
  stroke: 'K' | 'G';
  /** The components in that space. `page` is where the colour was met. */
  of: (rgb: Rgb, page: number) => readonly number[];
  /** Hears of a gradient whose colours are computed, or stand in a mesh. */
  noStops: (page: number) => void;
}

/** Skia writes four decimals: an eighth of a step between two colours of eight bits is far more. */
const tolerance = 1 / 255 / 8;

/**
 * Turns each colour into its ink, by exact key. What has none is told to `missing`, and is left white: such a file is
 * never handed over.
 */
export function inkColouring(inks: InkTable, missing: (colour: Missing) => void): Colouring {
  return {
    space: 'DeviceCMYK',
    fill: 'k',
    stroke: 'K',
    of: (rgb, page) => {
      const colour = hexOf(rgb);
      const authored = isExact(rgb) ? inks.get(colour) : undefined;
      if (authored) return authored.ink;
      missing({ colour, page, nearest: nearestIn(inks, rgb) });
      return [0, 0, 0, 0];
    },
    noStops: (page) => missing({ colour: undefined, page, nearest: undefined }),
  };
}

const isExact = (rgb: Rgb) => rgb.every((part) => Math.abs(part - Math.round(part * 255) / 255) < tolerance);

/**
 * Turns each colour into the grey that does the same in a soft mask: there a colour stands for how much is seen, and is no
 * ink (ISO 32000-1, 11.5.3; the weights are those of 10.3.1).
 */
export const maskColouring: Colouring = {
  space: 'DeviceGray',
  fill: 'g',
  stroke: 'G',
  of: ([red, green, blue]) => [0.3 * red + 0.59 * green + 0.11 * blue],
  noStops: (page) => {
    throw new Error(`a mask on page ${page} has a gradient that is neither computed nor has stops`);
  },
};
