import { complain } from '../messages.ts';
import type { MeasuredBlock } from '../press/measured.ts';
import { smallTypes } from '../report/sizes.ts';
import { sheet } from '../report/standards.ts';
import { placeOf } from '../source/place-of.ts';
import { wordCount } from '../source/spoken.ts';
import { mmFromPx, px } from '../units.ts';
import { halfEmpty, tooManyWords, underFloor } from './briefing-rules.ts';
import type { Promised } from './promises.ts';

/** Promises no more words than so many, initials and feet included. */
export const atMostWords =
  (promised: number): Promised =>
  ({ layout }, product, interview, file) => {
    const words = layout.blocks.reduce((sum, { lines }) => sum + wordCount(lines.map(({ text }) => text).join(' ')), 0);
    if (words > promised) complain(file, tooManyWords, placeOf(interview, product), { product, words, promised });
  };

/** No page may have a stretch as high as this without words, as a share of its height. */
const mostWhite = 0.25;

/** Promises that every page is filled: none is half empty. */
export const pagesAreFilled: Promised = ({ layout }, product, interview, file) => {
  for (const [at, { label, height }] of layout.pages.entries()) {
    const white = widestWhite(layout.blocks.filter(({ page }) => page === at + 1));
    if (white <= height * mostWhite) continue;
    const mark = layout.boxes.find(({ page, within }) => page === at + 1 && within < 0)?.mark ?? product;
    const [found, most] = [mmFromPx(px(white)), mmFromPx(px(height * mostWhite))];
    complain(file, halfEmpty, placeOf(interview, mark), { product, label, white: found, most });
  }
};

/** The highest stretch of a page on which nothing stands, px. */
function widestWhite(blocks: readonly MeasuredBlock[]): number {
  let [widest, down] = [0, Number.POSITIVE_INFINITY];
  for (const { y, height } of blocks.toSorted((one, other) => one.y - other.y)) {
    widest = Math.max(widest, y - down);
    down = down === Number.POSITIVE_INFINITY ? y + height : Math.max(down, y + height);
  }
  return widest;
}

/** Promises no type under the theme's floor. */
export const nothingUnderFloor: Promised = ({ layout }, product, interview, file, floor) => {
  for (const { mark, fault } of smallTypes({ file: product, standard: sheet, floor, layout }))
    complain(file, underFloor, placeOf(interview, mark), { ...fault, floor: floor?.least ?? 0 });
};
