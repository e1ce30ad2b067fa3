import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { slugs } from './built.ts';
import { countsOf, openDeck, shownIn, turnedBy, viewOf } from './deck-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.for(slugs)('%s', (slug) => {
  test('each key turns as it says', async () => {
    const { page, complaints } = await openDeck(browser, slug, { at: '#3' });
    const { talk } = await countsOf(page);
    const steps = await turnedBy(page, [
      'ArrowRight',
      'ArrowDown',
      'PageDown',
      'Space',
      'ArrowLeft',
      'ArrowUp',
      'PageUp',
    ]);
    expect(steps.map((step) => step.split(' ')[1])).toEqual(['4', '5', '6', '7', '6', '5', '4']);
    expect(await turnedBy(page, ['End', 'ArrowRight', 'Home', 'PageUp'])).toEqual([
      `End ${talk} #${talk}`,
      `ArrowRight ${talk} #${talk}`,
      'Home 1 #1',
      'PageUp 1 #1',
    ]);
    await page.keyboard.down('Shift');
    expect(await turnedBy(page, ['Space'])).toEqual(['Space 1 #1']);
    await page.close();
    expect(complaints).toEqual([]);
  });

  test('a click at the left turns back, elsewhere on, and on a link where the link leads', async () => {
    const { page } = await openDeck(browser, slug, { at: '#3' });
    await page.mouse.click(1400, 450);
    expect(await shownIn(page)).toEqual([4]);
    await page.mouse.click(60, 450);
    expect(await shownIn(page)).toEqual([3]);
    await page.keyboard.press('ArrowLeft');
    await page.click('.slide.current .questions .row:nth-child(2) a');
    await page.waitForFunction(() => document.querySelector('.slide.current')?.id === 'q2', { timeout: 2000 });
    await page.close();
  });

  test('a finger drawn to the left turns on, to the right back, up and down not', async () => {
    const { page } = await openDeck(browser, slug, { at: '#3', width: 390, height: 844, hasTouch: true });
    const draw = async (from: [number, number], to: [number, number]) => {
      const finger = await page.touchscreen.touchStart(...from);
      await finger.move(...to);
      await finger.end();
      return shownIn(page);
    };
    expect(await draw([300, 420], [100, 425])).toEqual([4]);
    expect(await draw([100, 420], [300, 410])).toEqual([3]);
    expect(await draw([200, 300], [190, 500])).toEqual([3]);
    await page.close();
  });

  test('a typed number and Enter leads to its slide, beyond the talk too', async () => {
    const { page } = await openDeck(browser, slug);
    const { talk, all } = await countsOf(page);
    await page.keyboard.type(String(talk + 1));
    expect(await page.$eval('.typed', ({ textContent }) => textContent)).toMatch(new RegExp(`${talk + 1}$`));
    await page.keyboard.press('Enter');
    expect(await shownIn(page)).toEqual([talk + 1]);
    await page.keyboard.type('999');
    await page.keyboard.press('Enter');
    expect(await shownIn(page)).toEqual([all]);
    await page.keyboard.type('4');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await shownIn(page)).toEqual([all]);
    await page.close();
  });

  test('the overview shows the talk, arrows choose and Enter shows; the appendix opens', async () => {
    const { page, complaints } = await openDeck(browser, slug, { at: '#2' });
    const { talk, all } = await countsOf(page);
    await page.keyboard.press('o');
    expect(await viewOf(page)).toBe('overview');
    expect((await shownIn(page)).length).toBe(talk);
    const across = await page.evaluate(
      () => getComputedStyle(document.querySelector('.deck') ?? document.body).gridTemplateColumns.split(' ').length,
    );
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
    expect([await viewOf(page), await shownIn(page)]).toEqual(['talk', [2 + 1 + across]]);
    await page.keyboard.press('o');
    await page.click('.open-appendix');
    expect((await shownIn(page)).length).toBe(all);
    await page.keyboard.press('Escape');
    expect([await viewOf(page), await shownIn(page)]).toEqual(['talk', [2 + 1 + across]]);
    await page.close();
    expect(complaints).toEqual([]);
  });

  test('a black screen, until a slide is turned', async () => {
    const { page } = await openDeck(browser, slug, { at: '#2' });
    const isBlack = () => page.$eval('.curtain', (curtain) => curtain.checkVisibility());
    await page.keyboard.press('b');
    expect([await isBlack(), await page.$eval('.announcement', ({ textContent }) => textContent)]).toEqual([
      true,
      expect.stringMatching(/Zwart|Black/),
    ]);
    await page.keyboard.press('b');
    expect(await isBlack()).toBe(false);
    await page.keyboard.press('.');
    await page.keyboard.press('ArrowRight');
    expect([await isBlack(), await shownIn(page)]).toEqual([false, [3]]);
    await page.close();
  });

  test('the whole screen is asked for', async () => {
    const { page } = await openDeck(browser, slug);
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = () => {
        document.body.dataset.asked = 'yes';
        return Promise.resolve();
      };
    });
    await page.keyboard.press('f');
    expect(await page.evaluate(() => document.body.dataset.asked)).toBe('yes');
    await page.close();
  });

  test('letters can be turned off, for those who speak to their computer', async () => {
    const { page } = await openDeck(browser, slug);
    await page.keyboard.press('?');
    expect(await page.$eval('.help', (dialog) => dialog.checkVisibility())).toBe(true);
    await page.click('.letters-on');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await page.keyboard.press('o');
    await page.keyboard.press('b');
    expect(await viewOf(page)).toBe('talk');
    expect(await page.$eval('.curtain', (curtain) => curtain.checkVisibility())).toBe(false);
    expect(await turnedBy(page, ['ArrowRight'])).toEqual(['ArrowRight 2 #2']);
    await page.close();
  });

  test('an address leads to a slide by number, and by the id of what stands on it', async () => {
    const byId = await openDeck(browser, slug, { at: '#q2' });
    const [shown] = await shownIn(byId.page);
    expect(await byId.page.evaluate(() => location.hash)).toBe(`#${shown}`);
    expect(await byId.page.$eval('.slide.current', ({ id }) => id)).toBe('q2');
    await byId.page.close();
    const byNumber = await openDeck(browser, slug, { at: '#5' });
    expect(await shownIn(byNumber.page)).toEqual([5]);
    await byNumber.page.close();
  });

  test('progress and place say how far the talk is', async () => {
    const { page } = await openDeck(browser, slug, { at: '#5' });
    const { talk } = await countsOf(page);
    const state = () =>
      page.evaluate(() => ({
        place: document.querySelector('.place')?.textContent,
        progress: Number(document.documentElement.style.getPropertyValue('--progress')),
      }));
    expect(await state()).toEqual({ place: `5 / ${talk}`, progress: 5 / talk });
    await page.close();
  });

  test('works on a laptop that forbids storage and has no network', async () => {
    const { page, complaints } = await openDeck(browser, slug, { isLocked: true });
    expect(await turnedBy(page, ['ArrowRight', 'End'])).toHaveLength(2);
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    expect(await viewOf(page)).toBe('reading');
    await page.close();
    expect(complaints).toEqual([]);
  });

  test('on a telephone the slide and every button stand inside the glass', async () => {
    for (const [width, height] of [
      [360, 740],
      [740, 360],
    ] as const) {
      const { page } = await openDeck(browser, slug, { at: '#7', width, height });
      expect(await outside(page)).toEqual([]);
      await page.close();
    }
  });
});

/** What stands outside the window, of the slide and the buttons. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slide.current, .controls button')].flatMap((one) => {
      const { left, top, right, bottom, width } = one.getBoundingClientRect();
      const leaves = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
      return width > 0 && leaves ? [one.outerHTML.slice(0, 80)] : [];
    }),
  );
