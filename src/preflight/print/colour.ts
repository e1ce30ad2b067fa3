import { PdfDict, type PdfRef } from '@libpdf/core';
import { type ColourSpace, colourSpaceOf } from '../../pdf/colour-spaces.ts';
import type { Check, Found } from '../check.ts';
import type { Examined } from '../examined.ts';
import { told } from './colours.ts';
import { intentSpaceOf } from './intent.ts';

/** ISO 15930-7, colour: every colour means an ink of the printing condition, or says how it is turned into one. */
export const colour: readonly Check[] = [
  {
    clause: 'colour',
    test: 1,
    requires: 'No colour is plain RGB, which means another colour on every screen',
    wayOut: 'give the colour an ink (CMYK), or let it name its profile (ICC-based RGB)',
    *look(examined) {
      if (intentSpaceOf(examined) === 'RGB') return;
      for (const { what, space, page, ref } of spacesIn(examined))
        if (reaches(space, 'DeviceRGB')) yield { says: `${what} is plain RGB`, page, object: ref };
    },
  },
  {
    clause: 'colour',
    test: 2,
    requires: 'Inks are only used where the printing condition has them: CMYK needs an output intent for CMYK',
    wayOut: 'choose an output intent for CMYK',
    *look(examined) {
      const space = intentSpaceOf(examined);
      if (space === 'CMYK') return;
      const first = spacesIn(examined).find((one) => reaches(one.space, 'DeviceCMYK'));
      if (first)
        yield {
          says: `${first.what} is CMYK, and the file is made for ${space ?? 'no printing condition'}`,
          page: first.page,
          object: first.ref,
        };
    },
  },
  {
    clause: 'colour',
    test: 3,
    requires: 'Transparent parts are not mixed in RGB: no group is in DeviceRGB',
    wayOut: 'flatten or export anew with CMYK as the space in which transparent colours are mixed',
    *look(examined) {
      if (intentSpaceOf(examined) === 'RGB') return;
      const { follow } = examined.pdf;
      for (const { thing, ref, page } of examined.painted.groups)
        if (colourSpaceOf(thing.get('CS'), follow).family === 'DeviceRGB')
          yield { says: 'A transparency group is mixed in DeviceRGB', page, object: ref };
    },
  },
  {
    clause: 'colour',
    test: 4,
    requires: 'Colours are mixed in a way that PDF 1.6 knows: every blend mode is one of its sixteen',
    wayOut: 'choose another blend mode, and export as PDF/X-4',
    *look({ painted, pdf: { follow } }) {
      for (const { thing, ref, page } of painted.states) {
        const written = thing.get('BM', follow);
        const modes = written?.type === 'array' ? [...written] : written ? [written] : [];
        for (const mode of modes)
          if (mode.type !== 'name' || !blendModes.has(mode.value))
            yield { says: `A blend mode is ${mode.type === 'name' ? mode.value : 'no name'}`, page, object: ref };
      }
    },
  },
];

/** ISO 32000-1, tables 136 and 137, and Compatible, which is Normal. */
const blendModes = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
);

interface SpaceUse extends Pick<Found, 'page'> {
  what: string;
  space: ColourSpace;
  ref: PdfRef | undefined;
}

/** Every colour space that something on the pages is in. */
function spacesIn({ painted, pdf: { follow } }: Examined): SpaceUse[] {
  return [
    ...painted.colours.map((one) => ({ what: `The colour ${told(one)}`, space: one.space, page: one.page, ref: undefined })), // biome-ignore format: one thought
    ...painted.images.flatMap(({ space, page, ref }) => (space ? [{ what: 'A picture', space, page, ref }] : [])),
    ...painted.shadings.map(({ thing, page, ref }) => ({
      what: 'A gradient',
      space: colourSpaceOf(thing instanceof PdfDict ? thing.get('ColorSpace') : undefined, follow),
      page,
      ref,
    })),
  ];
}

/** Whether a space is this one or stands on it. What an ink of its own looks like elsewhere is no colour of the page. */
function reaches(space: ColourSpace | undefined, family: string): boolean {
  if (!space) return false;
  if (space.family === family) return true;
  return reaches(space.base, family);
}
