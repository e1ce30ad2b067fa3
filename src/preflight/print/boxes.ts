import { PdfArray, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core';
import { type Follow, inherited, type PdfPage } from '../../pdf/open.ts';
import type { Check, Found } from '../check.ts';
import type { Examined } from '../examined.ts';

/** Left, bottom, right, top: pt. */
export type Box = readonly [number, number, number, number];

/** The least bleed that printers ask for, pt, less what rounding may take: 3 mm. */
const leastBleed = (3 * 72) / 25.4 - 0.05;
/** Boxes written with few digits still touch. */
const nearly = 0.05;
const mm = (length: number) => `${((length * 25.4) / 72).toFixed(1)} mm`;

/** ISO 15930-7, page boxes (ISO 32000-1, 14.11.2), and what printers ask of them. */
export const boxes: readonly Check[] = [
  {
    clause: 'page boxes',
    test: 1,
    requires: 'Each page has a TrimBox or an ArtBox, not both: where it is cut',
    wayOut: 'export with the trim size set; print edition settings call it trim or page size',
    *look({ pdf: { pages, follow } }) {
      for (const page of pages) {
        const [trim, art] = [boxOf(page, 'TrimBox', follow), boxOf(page, 'ArtBox', follow)];
        if (trim && art) yield at(page, 'The page has a TrimBox and an ArtBox');
        else if (!trim && !art) yield at(page, 'Nothing says where the page is cut');
      }
    },
  },
  {
    clause: 'page boxes',
    test: 2,
    requires: 'The trim lies within the bleed, and both within the page',
    wayOut: 'set the boxes anew: MediaBox outermost, then BleedBox, then TrimBox',
    *look({ pdf: { pages, follow } }) {
      for (const page of pages) {
        const chain = nesting.flatMap((names) => {
          const found = names.map((name) => ({ name, box: boxOf(page, name, follow) })).find(({ box }) => box);
          return found?.box ? [{ name: found.name, box: found.box }] : [];
        });
        for (const [position, inner] of chain.entries())
          for (const outer of chain.slice(position + 1))
            if (!isWithin(inner.box, outer.box)) yield at(page, `${inner.name} reaches out of ${outer.name}`);
      }
    },
  },
  {
    clause: 'page boxes',
    test: 3,
    requires: 'Each page has a size: every box is wider and higher than nothing',
    wayOut: 'write each box as left, bottom, right, top',
    *look({ pdf: { pages, follow } }) {
      for (const page of pages) {
        const media = boxOf(page, 'MediaBox', follow);
        if (!media) yield at(page, 'The page has no MediaBox');
        for (const name of ['MediaBox', 'BleedBox', 'TrimBox', 'ArtBox', 'CropBox']) {
          const box = boxOf(page, name, follow);
          if (box && (box[2] - box[0] <= 0 || box[3] - box[1] <= 0)) yield at(page, `${name} has no size`);
        }
      }
    },
  },
  {
    clause: 'ours: page boxes',
    test: 1,
    requires: 'There is 3 mm of bleed round the trim',
    wayOut: 'export with a bleed of 3 mm, and let artwork that touches the edge run over it',
    *look({ pdf: { pages, follow } }) {
      for (const page of pages) {
        const trim = boxOf(page, 'TrimBox', follow);
        if (!trim) continue;
        const bleed = boxOf(page, 'BleedBox', follow) ?? trim;
        const least = Math.min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]);
        if (least < leastBleed) yield at(page, `The bleed is ${mm(Math.max(least, 0))}`);
      }
    },
  },
  {
    clause: 'ours: page boxes',
    test: 2,
    requires: 'All pages are cut to the same size',
    isAdvice: true,
    wayOut: 'give all pages one size, or tell your printer why they differ',
    *look({ pdf: { pages, follow } }) {
      const [first] = pages;
      const wanted = first && sizeOf(first, follow);
      if (!wanted) return;
      for (const page of pages) {
        const size = sizeOf(page, follow);
        if (size && isSpreadOf(size, wanted)) continue;
        if (size?.some((length, side) => Math.abs(length - (wanted[side] ?? 0)) > 0.1))
          yield at(page, `The page is ${size.map(mm).join(' × ')}, the first is ${wanted.map(mm).join(' × ')}`);
      }
    },
  },
];

/** From the inside out. */
const nesting = [['TrimBox', 'ArtBox'], ['BleedBox'], ['CropBox'], ['MediaBox']] as const;

const at = ({ number, ref }: PdfPage, says: string): Found => ({ says, page: number, object: ref });

const sizeOf = (page: PdfPage, follow: Follow): readonly number[] | undefined => {
  const box = boxOf(page, 'TrimBox', follow) ?? boxOf(page, 'MediaBox', follow);
  return box && [box[2] - box[0], box[3] - box[1]];
};

/** Two pages side by side, and one that stands alone before or after them. */
const isSpreadOf = ([width = 0, height = 0]: readonly number[], [other = 0, same = 0]: readonly number[]) =>
  Math.abs(height - same) < 0.1 && (Math.abs(width - 2 * other) < 0.1 || Math.abs(2 * width - other) < 0.1);

const isWithin = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] - nearly &&
  inner[1] >= outer[1] - nearly &&
  inner[2] <= outer[2] + nearly &&
  inner[3] <= outer[3] + nearly;

/** A box of a page as it is written; only two kinds are inherited (ISO 32000-1, table 30). */
export function boxOf(page: PdfPage, name: string, follow: Follow): Box | undefined {
  const isInherited = name === 'MediaBox' || name === 'CropBox';
  return boxIn(isInherited ? inherited(page, name, follow) : page.dict.get(name, follow), follow);
}

/** Four numbers; undefined if they are none. Corners may be written in any order. */
export function boxIn(written: PdfObject | undefined, follow: Follow): Box | undefined {
  if (!(written instanceof PdfArray) || written.length !== 4) return undefined;
  const [a, b, c, d] = [...written].map((item) => {
    const number = item instanceof PdfRef ? follow(item) : item;
    return number instanceof PdfNumber ? number.value : undefined;
  });
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** The part of a page that is printed: its bleed, or else its trim, or else all of it. */
export const printedBoxOf = (page: PdfPage, { pdf: { follow } }: Pick<Examined, 'pdf'>): Box | undefined =>
  boxOf(page, 'BleedBox', follow) ?? boxOf(page, 'TrimBox', follow) ?? boxOf(page, 'MediaBox', follow);
