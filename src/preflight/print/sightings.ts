import type { PdfDict, PdfRef } from '@libpdf/core';
import type { ColourSpace } from '../../pdf/colour-spaces.ts';

/** Something that a page draws with, and the first page that does. */
export interface Used<Thing = PdfDict> {
  thing: Thing;
  ref: PdfRef | undefined;
  page: number;
}

/** A picture made of pixels, and the largest size at which it is shown, pt. */
export interface ShownImage extends Used {
  width: number;
  height: number;
  space: ColourSpace | undefined;
}

/** A line that is drawn, by its thickness in pt. */
export interface ThinLine {
  thickness: number;
  page: number;
}

/** What is met again is noted once. */
const kinds = ['fonts', 'states', 'forms', 'groups', 'shadings', 'otherXObjects'] as const;
type Kind = (typeof kinds)[number];

/** What a walk through the pages has met. */
export interface Sightings {
  of: Record<Kind, Used[]>;
  images: () => ShownImage[];
  /** The thinnest line of each page that has one thinner than `hairline`. */
  hairlines: () => ThinLine[];
  see: (kind: Kind, thing: PdfDict, ref: PdfRef | undefined, page: number) => void;
  seeImage: (image: ShownImage) => void;
  seeLine: (line: ThinLine) => void;
}

/** Thinner than this a line breaks up on the plate, pt. */
export const hairline = 0.25;
/** What rounding may take from a line of just that thickness. */
const rounding = 0.005;

/** Opens an empty book of sightings. */
export function sightings(): Sightings {
  const known = new Set<PdfDict>();
  const images = new Map<PdfDict, ShownImage>();
  const hairlines = new Map<number, ThinLine>();
  const of: Record<Kind, Used[]> = {
    fonts: [],
    states: [],
    forms: [],
    groups: [],
    shadings: [],
    otherXObjects: [],
  };
  return {
    of,
    images: () => [...images.values()],
    hairlines: () => [...hairlines.values()],
    see: (kind, thing, ref, page) => {
      if (known.has(thing)) return;
      known.add(thing);
      of[kind].push({ thing, ref, page });
    },
    seeImage: (image) => {
      const before = images.get(image.thing);
      if (before && before.width * before.height >= image.width * image.height) return;
      images.set(image.thing, { ...image, page: before?.page ?? image.page });
    },
    seeLine: (line) => {
      const thinnest = hairlines.get(line.page)?.thickness ?? hairline - rounding;
      if (line.thickness < thinnest) hairlines.set(line.page, line);
    },
  };
}
