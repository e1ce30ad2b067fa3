import { PdfArray, PdfName, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import type { Follow } from './open.ts';

/** A colour space by what its numbers mean (ISO 32000-1, 8.6). `other` is a space that we do not know. */
export interface ColourSpace {
  family: string;
  /** How many numbers make a colour; 0 for patterns, and where it cannot be told. */
  components: number;
  /** Of `Indexed`, `Separation`, `DeviceN` and a coloured `Pattern`: the space it stands on. */
  base: ColourSpace | undefined;
  /** Of `ICCBased`: its profile. */
  profile: PdfStream | undefined;
  /** Of `Separation` and `DeviceN`: its colorants. */
  colorants: readonly string[];
}

const counts: Record<string, number> = {
  DeviceGray: 1,
  CalGray: 1,
  DeviceRGB: 3,
  CalRGB: 3,
  Lab: 3,
  DeviceCMYK: 4,
  Indexed: 1,
  Separation: 1,
  Pattern: 0,
};

/** The short names that inline images may use (ISO 32000-1, table 93). */
const abbreviations: Record<string, string> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK', I: 'Indexed' };

const deepest = 4;

/** Reads a colour space: a name or an array, as an image, a shading, a group or the resources give it. */
export function colourSpaceOf(written: PdfObject | undefined, follow: Follow, depth = 0): ColourSpace {
  const object = resolved(written, follow);
  const items = object instanceof PdfArray ? object : undefined;
  const head = items ? resolved(items.at(0), follow) : object;
  const named = head instanceof PdfName ? head.value : 'other';
  const family = abbreviations[named] ?? named;
  const second = items && resolved(items.at(1), follow);
  const profile = family === 'ICCBased' && second instanceof PdfStream ? second : undefined;
  const hasBase = depth < deepest && (family === 'Indexed' || family === 'Pattern');
  const isTinted = depth < deepest && (family === 'Separation' || family === 'DeviceN');
  const base = hasBase ? items?.at(1) : isTinted ? items?.at(2) : undefined;
  const colorants = second instanceof PdfName ? [second] : second instanceof PdfArray ? [...second] : [];
  return {
    family,
    components:
      family === 'DeviceN' ? colorants.length : (profile?.getNumber('N', follow)?.value ?? counts[family] ?? 0),
    base: base && colourSpaceOf(base, follow, depth + 1),
    profile,
    colorants: isTinted ? colorants.flatMap((name) => (name instanceof PdfName ? [name.value] : [])) : [],
  };
}

const resolved = (object: PdfObject | undefined, follow: Follow) =>
  (object instanceof PdfRef ? follow(object) : object) ?? undefined;
