import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pathOf, slugs } from './built.ts';
import { factsOf } from './pdf.ts';

/** The numbers of the slides that can be seen now. */
const shownIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slide')].flatMap((slide, at) => {
      const { width, height } = slide.getBoundingClientRect();
      return width > 0 && height > 0 ? [at + 1] : [];
    }),
  );

describe.for(slugs)('%s', (slug) => {
  test('keys turn the slides, one at a time, and the address follows', async () => {
    const { page, complaints, close } = await openPage(pathOf(slug, 'slides.html'));
    const steps: [string, number[]][] = [];
    const press = async (key: Parameters<typeof page.keyboard.press>[0]) => {
      await page.keyboard.press(key);
      steps.push([`${key} ${await page.evaluate(() => location.hash)}`, await shownIn(page)]);
    };
    const last = await page.$$eval('.slide:not([data-appendix])', ({ length }) => length);
    await press('ArrowRight');
    await press('ArrowRight');
    await press('ArrowLeft');
    await press('End');
    await press('ArrowRight');
    await press('Home');
    await press('ArrowLeft');
    await close();
    expect(steps).toEqual([
      ['ArrowRight #2', [2]],
      ['ArrowRight #3', [3]],
      ['ArrowLeft #2', [2]],
      [`End #${last}`, [last]],
      [`ArrowRight #${last}`, [last]],
      ['Home #1', [1]],
      ['ArrowLeft #1', [1]],
    ]);
    expect(complaints).toEqual([]);
  });

  test('an address with a slide’s number opens that slide', async () => {
    const { page, close } = await openPage(pathOf(slug, 'slides.html'), { hash: '#7' });
    expect(await shownIn(page)).toEqual([7]);
    await page.evaluate(() => {
      location.hash = '#9';
    });
    await page.waitForFunction(() => document.querySelectorAll('.slide')[8]?.checkVisibility());
    expect(await shownIn(page)).toEqual([9]);
    await close();
  });

  test('without scripts all slides can be read', async () => {
    const { page, close } = await openPage(pathOf(slug, 'slides.html'), { scripts: false });
    const count = await page.$$eval('.slide', ({ length }) => length);
    expect((await shownIn(page)).length).toBe(count);
    await close();
  });

  test('the PDF has a page for every slide', async () => {
    const { page, close } = await openPage(pathOf(slug, 'slides.html'));
    const count = await page.$$eval('.slide', ({ length }) => length);
    await close();
    expect(factsOf(pathOf(slug, 'slides.pdf')).Pages).toBe(String(count));
  });

  test('no word and no picture leaves its slide', async () => {
    const { page, close } = await openPage(pathOf(slug, 'slides.html'), { scripts: false });
    const leaving = await page.evaluate(leavingTheirSlides);
    await close();
    expect(leaving.looked).toBeGreaterThan(100);
    expect(leaving.found).toEqual([]);
  });

  test('a word that is pushed off its slide is seen', async () => {
    const { page, close } = await openPage(pathOf(slug, 'slides.html'), { scripts: false });
    await page.addStyleTag({ content: '.slide:nth-child(5) h2 { position: relative; left: 1500px }' });
    const { found } = await page.evaluate(leavingTheirSlides);
    await close();
    expect(found).not.toEqual([]);
    expect(found.every((one) => one.startsWith('5: '))).toBe(true);
  });
});

/** Looks at the lines of text as they stand on the glass, whatever their boxes say. Runs in the page. */
function leavingTheirSlides(): { looked: number; found: string[] } {
  const found: string[] = [];
  let looked = 0;
  for (const [at, slide] of document.querySelectorAll('.slide').entries()) {
    const frame = slide.getBoundingClientRect();
    const leaves = ({ left, top, right, bottom }: DOMRect) =>
      left < frame.left - 1 || top < frame.top - 1 || right > frame.right + 1 || bottom > frame.bottom + 1;
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      looked += 1;
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (rects.some(leaves)) found.push(`${at + 1}: ${node.textContent.trim()}`);
    }
    for (const picture of slide.querySelectorAll('[class*="picture"] svg, figure img'))
      if (leaves(picture.getBoundingClientRect())) found.push(`${at + 1}: ${picture.outerHTML.slice(0, 80)}`);
  }
  return { looked, found };
}
