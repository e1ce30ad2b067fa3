import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forThePress } from '../../src/layout/for-the-press.ts';
import { measureOf } from '../../src/layout/measure.ts';
import { render } from '../../src/layout/render.ts';
import type { Press, Printed } from '../../src/press/press.ts';
import { type Document, products } from '../../src/products.ts';
import { readTheme, themeNames } from '../../src/shell/house-files.ts';
import { testPress } from '../report/fixture.ts';
import { interviewOf, slugs, wordsFor } from './built.ts';
import { dotAt, type Raster, rastersOf } from './raster.ts';

/** px: A4 in whole dots, the room round it on the printed page, and the bleed of 3 mm. */
const trim = { width: 793, height: 1122 };
const room = 16;
const bleed = 11;

const sides = ['head', 'right', 'foot', 'left'] as const;
type Side = (typeof sides)[number];

/** Where a dot stands: so far along an edge of the trim, and so far outside it (negative: inside). */
const placeOf: Record<Side, (along: number, out: number) => [x: number, y: number]> = {
  head: (along, out) => [along, -1 - out],
  right: (along, out) => [trim.width + out, along],
  foot: (along, out) => [along, trim.height + out],
  left: (along, out) => [-1 - out, along],
};
const lengthOf = (side: Side) => (side === 'head' || side === 'foot' ? trim.width : trim.height);

const isInked = (page: Raster, [x, y]: readonly [number, number]) =>
  dotAt(page, x + room, y + room).some((part) => part < 252);

/** The places along an edge where artwork touches the trim, a dot inside it. */
const touching = (page: Raster, side: Side): number[] =>
  Array.from({ length: lengthOf(side) }, (_, along) => along).filter((along) =>
    isInked(page, placeOf[side](along, -2)),
  );

const touchedSides = (page: Raster) => sides.filter((side) => touching(page, side).length > 0).join(' ');

/** Dots of the bleed that are white though artwork touches the trim beside them, corners included. */
function whiteInBleed(page: Raster): string[] {
  const outward = Array.from({ length: bleed }, (_, out) => out);
  const beside = sides.flatMap((side) =>
    touching(page, side).flatMap((along) => outward.map((out) => placeOf[side](along, out))),
  );
  const corners = [-bleed, trim.width + bleed - 1].flatMap((x) =>
    [-bleed, trim.height + bleed - 1].flatMap((y): [number, number][] => {
      const [nearX, nearY] = [x < 0 ? 1 : trim.width - 2, y < 0 ? 1 : trim.height - 2];
      return isInked(page, [nearX, nearY]) ? [[x, y]] : [];
    }),
  );
  return [...beside, ...corners].filter((place) => !isInked(page, place)).map(([x, y]) => `${x} ${y}`);
}

/** How many dots inside the trim differ from a page that was printed at trim size, and are seen to. */
function moved(page: Raster, alone: Raster): number {
  let count = 0;
  for (let y = 0; y < trim.height; y++)
    for (let x = 0; x < trim.width; x++) {
      const [one, other] = [dotAt(page, x + room, y + room), dotAt(alone, x, y)];
      if (one.some((part, at) => Math.abs(part - (other[at] ?? 0)) > 32)) count += 1;
    }
  return count;
}

let press: Press;
beforeAll(() => {
  press = testPress();
});
afterAll(() => press.close());

/** A document as it is printed for both editions, and as it would be without a bleed. */
async function printed(slug: string, themeName: string, { template, layOut }: Document): Promise<[Printed, Printed]> {
  const [theme, interview] = await Promise.all([readTheme(themeName), interviewOf(slug)]);
  if (!theme) throw new Error(`there is no theme ${themeName}`);
  const words = await wordsFor(interview);
  const html = render(theme, template, layOut(interview, words, measureOf(theme)), words);
  return Promise.all([press.print(forThePress(html, theme, template)), press.print(html)]);
}

/** The sides on which artwork runs off the first page, the second and the last; off no other. */
const runningOff: Record<string, Record<string, string[]>> = {
  'magazine.pdf': {
    tvng: ['head right foot left', 'head foot left', 'right foot left'],
    plain: ['right', 'head foot left', 'right foot left'],
  },
  'briefing.pdf': { tvng: ['head right left', '', ''], plain: ['head right left', '', ''] },
};

const rows = products.flatMap((row) => (row.route === 'paged' && row.file in runningOff ? [row] : []));

describe.for(slugs.flatMap((slug) => themeNames().flatMap((theme) => rows.map((row) => ({ slug, theme, row })))))(
  '$row.file of $slug in $theme',
  ({ slug, theme, row }) => {
    let pages: Raster[];
    let alone: Raster[];
    let prints: [Printed, Printed];
    beforeAll(async () => {
      prints = await printed(slug, theme, row);
      [pages = [], alone = []] = prints.map(({ pdf }) => rastersOf(pdf));
    });

    test('artwork runs off the page where it should', () => {
      expect([pages[0], pages[1], pages.at(-1)].map((page) => page && touchedSides(page))).toEqual(
        runningOff[row.file]?.[theme],
      );
      for (const page of pages.slice(2, -1)) expect(touchedSides(page)).toBe('');
    });

    test('artwork that touches the trim fills the bleed', () => {
      for (const page of pages) {
        expect([page.width, page.height]).toEqual([832, 1160]);
        expect(whiteInBleed(page)).toEqual([]);
      }
    });

    test('nothing inside the trim moved', () => {
      expect(pages.length).toBe(alone.length);
      // The browser moves the end mark, a box of fractions of a px, by a fraction; a moved word is hundreds of dots.
      expect(pages.filter((page, at) => !alone[at] || moved(page, alone[at]) > 30)).toHaveLength(0);
    });

    test('what is measured is measured from the trim', () => {
      const [withRoom, without] = prints;
      expect(withRoom.layout).toEqual(without.layout);
      expect(withRoom.positions).toEqual(without.positions);
      expect(withRoom.overflows).toEqual([]);
    });
  },
);
