import { beforeAll, describe, expect, test } from 'vitest';
import { measureOf } from '../../src/layout/measure.ts';
import type { TextShape } from '../../src/office/drawing.ts';
import { pxOf } from '../../src/office/lengths.ts';
import { extentOf } from '../../src/office/overflow.ts';
import { cases, type Presentation, presentationOf } from './decks.ts';
import { type Page, pagesIn } from './libreoffice.ts';
import { opened, wordsOf } from './opened.ts';

/** One in each theme, each in its own language: opening one takes seconds. */
const tried = [cases[0], cases[3]];

/** What stands on a page, without the spaces: order and lines are the program's own. */
const letters = (text: string) => [...text.replace(/[\s“]/g, '')].sort().join('');

describe.for(tried)('LibreOffice opens the presentation of $slug in $theme', (which) => {
  let made: Presentation;
  let pages: Page[];
  beforeAll(async () => {
    made = await presentationOf(which);
    pages = await pagesIn(made.bytes, made.theme);
  });

  test('with all its slides, in their size', () => {
    expect(pages).toHaveLength(made.drawn.slides.length);
    const [page] = pages;
    expect(page && page.width / page.height).toBeCloseTo(made.drawn.frame.width / made.drawn.frame.height, 2);
  });

  test('with all words of each slide on its page, and no others', () => {
    const file = opened(made.bytes);
    const shown = pages.map(({ words }) => letters(words.map(({ text }) => text).join('')));
    expect(shown).toEqual(file.slides.map((path) => letters(wordsOf(file.root(path)))));
  });

  test('with nothing outside a page', () => {
    const outside = pages.flatMap(({ words, width, height }, at) =>
      words
        .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
        .map(({ text }) => `${at + 1}: ${text}`),
    );
    expect(outside).toEqual([]);
  });

  test('and breaks no lead, quote or question into more lines than we counted', () => {
    const counted = { measure: measureOf(made.theme), language: made.words.language };
    const longer = made.drawn.slides.flatMap(({ layout, shapes }, at) => {
      const title = shapes.find((shape): shape is TextShape => shape.kind === 'text' && shape.slot?.type === 'title');
      const page = pages[at];
      if (!title || !page || !['answer', 'quote', 'section'].includes(layout)) return [];
      const px = page.width / made.drawn.frame.width;
      const leading = pxOf(title.paragraphs[0]?.leading ?? 0);
      const foot = (title.box.y + extentOf(title, counted).height + leading / 2) * px;
      // Nothing under a title is as large as it.
      return page.words
        .filter(
          ({ top, bottom, left }) => left >= title.box.x * px - 1 && top > foot && bottom - top > leading * px * 0.9,
        )
        .map(({ text }) => `${at + 1}: ${text}`);
    });
    expect(longer).toEqual([]);
  });
});
