import type { InkTable } from '../ink-table.ts';

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

/** A colour that no ink was authored for, or a gradient whose colours are computed, so that none can be. */
export interface Missing {
  /** `#RRGGBB`; undefined for a gradient. */
  colour: string | undefined;
  /** The first page it was met on. */
  page: number;
  /** The name of the token whose screen colour comes nearest: often the one that was meant. */
  nearest: string | undefined;
}

/** Colours of a print that cannot leave as ink. */
export class MissingInk extends Error {
  readonly colours: readonly Missing[];
  constructor(colours: readonly Missing[]) {
    const told = colours.map(
      ({ colour = 'a gradient without stops', page, nearest }) =>
        `${colour} on page ${page}${nearest ? ` (the nearest is ${nearest})` : ''}`,
    );
    super(`no ink for ${told.join(', ')}`);
    this.colours = colours;
  }
}

/** A colour as `#RRGGBB`, rounded to eight bits. */
export const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(Math.min(Math.max(part, 0), 1) * 255).toString(16).padStart(2, '0')).join('').toUpperCase()}`; // biome-ignore format: one thought

/** The name of the token that comes nearest to a colour. */
export function nearestIn(inks: InkTable, rgb: Rgb): string | undefined {
  const distances = [...inks].map(([screen, { name }]) => ({ name, distance: distanceTo(screen, rgb) }));
  return distances.sort((one, other) => one.distance - other.distance)[0]?.name;
}

const distanceTo = (screen: string, rgb: Rgb): number =>
  rgb.reduce((sum, part, at) => sum + (part * 255 - Number.parseInt(screen.slice(1 + at * 2, 3 + at * 2), 16)) ** 2, 0);
