import { type PdfDict, PdfName, type PdfObject } from '@libpdf/core';
import { type ColourSpace, colourSpaceOf } from '../../pdf/colour-spaces.ts';
import type { Follow } from '../../pdf/open.ts';
import type { Operand } from '../../pdf/operations.ts';

/** A colour that is painted with, and where it was met first in each use. */
export interface Colour {
  space: ColourSpace;
  values: readonly number[];
  /** The first page that it is seen on, in any use. */
  page: number | undefined;
  /** The smallest type that it is written with, pt, and its page. */
  type: { size: number; page: number } | undefined;
  /** The first page on which it paints over what is there without taking that away. */
  overprintsOn: number | undefined;
}

/** What the short operators set. */
const deviceSpaces: Record<string, string> = {
  g: 'DeviceGray',
  G: 'DeviceGray',
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
};

/** All colours of a document, each once, and their spaces by the resources they were named in. */
export interface Palette {
  colours: () => readonly Colour[];
  /** A colour that `g`, `rg`, `k` and their likes set. */
  device: (operator: string, operands: readonly Operand[], resources: PdfDict | undefined) => Colour;
  /** A colour of a space that was set before. */
  of: (space: ColourSpace, operands: readonly Operand[]) => Colour;
  /** The space that `cs` names. */
  space: (name: Operand | undefined, resources: PdfDict | undefined) => ColourSpace;
}

export function paletteOf(follow: Follow): Palette {
  const colours = new Map<ColourSpace, Map<string, Colour>>();
  const devices = new Map<string, ColourSpace>();
  const named = new Map<PdfObject, ColourSpace>();
  return {
    colours: () => [...colours.values()].flatMap((kind) => [...kind.values()]),
    device: (operator, operands, resources) => of(deviceSpace(deviceSpaces[operator] ?? '', resources), operands),
    of,
    space: (name, resources) => {
      if (!(name instanceof PdfName)) return deviceSpace('other', undefined);
      const written = resources?.getDict('ColorSpace', follow)?.get(name, follow);
      return written ? remembered(written) : deviceSpace(name.value, resources);
    },
  };

  function of(space: ColourSpace, operands: readonly Operand[]): Colour {
    const kind = colours.get(space) ?? new Map<string, Colour>();
    colours.set(space, kind);
    const key = operands.join(' ');
    const known = kind.get(key);
    if (known) return known;
    const values = operands.filter((operand) => typeof operand === 'number');
    const colour: Colour = { space, values, page: undefined, type: undefined, overprintsOn: undefined };
    kind.set(key, colour);
    return colour;
  }

  /** A device's own colours may be declared to be another space's (ISO 32000-1, 8.6.5.6). */
  function deviceSpace(family: string, resources: PdfDict | undefined): ColourSpace {
    const stand = resources?.getDict('ColorSpace', follow)?.get(family.replace('Device', 'Default'), follow);
    if (stand && family.startsWith('Device')) return remembered(stand);
    const known = devices.get(family) ?? colourSpaceOf(PdfName.of(family), follow);
    devices.set(family, known);
    return known;
  }

  function remembered(written: PdfObject): ColourSpace {
    const known = named.get(written) ?? colourSpaceOf(written, follow);
    named.set(written, known);
    return known;
  }
}

/** The spaces whose numbers mean what each screen makes of them: the space itself, or one that it stands on. */
export function isUncalibratedRgb(space: ColourSpace | undefined): boolean {
  return space !== undefined && (space.family === 'DeviceRGB' || isUncalibratedRgb(space.base));
}

/** Shares of ink that a colour lays, 0 to 1 each; undefined if its numbers are no inks. */
export function inksOf({ space, values }: Colour): readonly number[] | undefined {
  if (space.family === 'DeviceCMYK' || (space.family === 'ICCBased' && space.components === 4)) return values;
  if (space.family === 'DeviceGray') return values.map((value) => 1 - value);
  const isOnEveryPlate = space.colorants.includes('All');
  return (space.family === 'Separation' || space.family === 'DeviceN') && !isOnEveryPlate ? values : undefined;
}

/** A colour as a message shows it: "100 80 35 45 %" for inks, else its space and numbers. */
export function told(colour: Colour): string {
  const { space, values } = colour;
  if (space.family !== 'DeviceCMYK') return `${space.family} ${values.map(short).join(' ')}`.trim();
  return `C ${values.map((value) => Math.round(value * 100)).join(' M ').replace(/ M (\S+) M (\S+)$/, ' Y $1 K $2')} %`; // biome-ignore format: one thought
}

const short = (value: number) => String(Number(value.toFixed(3)));
