import type { Check } from '../check.ts';
import { usualLimits } from '../limits.ts';
import { type Colour, inksOf, told } from './colours.ts';
import { hairline } from './sightings.ts';

/** Type smaller than this shows when its inks are a hair apart, pt. */
const smallType = 12;
/** A breath of other inks under black, in all, does not show. */
const breath = 0.3;
/** Pictures with fewer pixels to the inch are seen to be made of pixels. */
const fewestPixels = 300;
/** A picture of so few pixels is a plain area. */
const plainArea = 16;

/** What printers ask of ink and lines; no standard does. */
export const ink: readonly Check[] = [
  {
    clause: 'ours: ink',
    test: 1,
    requires: `No colour lays more ink than the paper takes, all inks together: ${usualLimits.ink} %, or what the theme allows`,
    wayOut: 'make the colour of less ink: more black and less of the others looks the same',
    *look({ painted, limits }) {
      for (const colour of painted.colours) {
        const total = totalOf(colour) * 100;
        if (total > limits.ink + 0.5)
          yield { says: `The colour ${told(colour)} lays ${Math.round(total)} % of ink`, page: colour.page };
      }
    },
  },
  {
    clause: 'ours: ink',
    test: 2,
    requires: `Black text under ${smallType} pt is black ink alone`,
    wayOut: 'set text in K 100; black of four inks gets coloured edges where the plates are a hair apart',
    *look({ painted }) {
      for (const colour of painted.colours) {
        const { type } = colour;
        if (type && type.size < smallType && isBlackOfSeveral(colour))
          yield { says: `Text of ${size(type.size)} pt is black of several inks: ${told(colour)}`, page: type.page };
      }
    },
  },
  {
    clause: 'ours: ink',
    test: 3,
    requires: 'Nothing white overprints: it would not be seen',
    wayOut: 'turn overprinting off for white text and surfaces',
    *look({ painted }) {
      for (const colour of painted.colours)
        if (colour.overprintsOn !== undefined && colour.space.family === 'DeviceCMYK' && totalOf(colour) === 0)
          yield { says: 'Something white overprints, and vanishes', page: colour.overprintsOn };
    },
  },
  {
    clause: 'ours: ink',
    test: 4,
    requires: `No line is thinner than ${hairline} pt: it would break up`,
    isAdvice: true,
    wayOut: `draw lines at least ${hairline} pt thick, white ones and those of several inks thicker`,
    *look({ painted }) {
      for (const { thickness, page } of painted.hairlines)
        yield { says: `A line is ${Number(thickness.toFixed(3))} pt thick`, page };
    },
  },
  {
    clause: 'ours: pictures',
    test: 1,
    requires: `Every picture has ${fewestPixels} pixels to the inch at the size it is printed`,
    isAdvice: true,
    wayOut: 'put in a larger original, or print the picture smaller',
    *look({ painted, pdf: { follow } }) {
      for (const { thing, ref, page, width, height } of painted.images) {
        const across = thing.getNumber('Width', follow)?.value ?? thing.getNumber('W', follow)?.value ?? 0;
        const down = thing.getNumber('Height', follow)?.value ?? thing.getNumber('H', follow)?.value ?? 0;
        const pixels = Math.min((across * 72) / width, (down * 72) / height);
        if (across * down > plainArea && pixels < fewestPixels - 0.5)
          yield {
            says: `A picture of ${across} × ${down} pixels has ${Math.round(pixels)} to the inch`,
            page,
            object: ref,
          };
      }
    },
  },
];

const totalOf = (colour: Colour): number => (inksOf(colour) ?? []).reduce((sum, share) => sum + share, 0);

/** Nearly no light is left of any colour, and more than a breath of it is not black ink. */
function isBlackOfSeveral({ space, values }: Colour): boolean {
  if (space.components !== 4) return space.components === 3 && space.family !== 'Lab' && values.every((part) => part < 0.1); // biome-ignore format: one thought
  const [cyan = 0, magenta = 0, yellow = 0, black = 0] = values;
  const isDark = [cyan, magenta, yellow].every((share) => (1 - share) * (1 - black) < 0.15);
  return isDark && cyan + magenta + yellow > breath;
}

const size = (points: number) => Number(points.toFixed(1));
