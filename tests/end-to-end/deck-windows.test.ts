import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { slugs } from './built.ts';
import { countsOf, openDeck, shownIn, viewOf, withoutStorage } from './deck-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A window that lies under another draws no frames: it is asked by the clock. */
const patience = { polling: 100, timeout: 20_000 };

/** The room's window and the presenter's, which is opened from it by its key. */
async function openBoth(slug: string, at: string): Promise<{ room: Page; desk: Page; complaints: string[] }> {
  const { page: room, complaints } = await openDeck(browser, slug, { at, isLocked: true });
  const opened = new Promise<Page | null>((resolve) => room.once('popup', resolve));
  await room.keyboard.press('p');
  const desk = await opened;
  if (!desk) throw new Error('no window was opened');
  desk.on('pageerror', (fault) => complaints.push(String(fault)));
  await desk.evaluateOnNewDocument(withoutStorage);
  await desk.setViewport({ width: 1600, height: 900 });
  await presents(desk);
  return { room, desk, complaints };
}

/**
 * Waits until a window that was just opened is the presenter's. It may still be on its way from the empty page that every
 * window begins as, and what was asked there gets no answer: so it is asked anew.
 * @throws when it does not become it
 */
async function presents(page: Page): Promise<void> {
  const wait = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));
  for (let tries = 0; tries < 40; tries++) {
    const asked = page.evaluate(() => document.documentElement.dataset.view).catch(() => undefined);
    if ((await Promise.race([asked, wait(500)])) === 'presenter') return;
    await wait(100);
  }
  throw new Error('the window that was opened does not become the presenter’s');
}

/** Waits until a window shows a slide. @throws when it does not */
const shows = (page: Page, number: number) =>
  page.waitForFunction(
    (index) => document.querySelectorAll('.slide')[index]?.classList.contains('current'),
    patience,
    number - 1,
  );

describe.for(slugs)('%s', (slug) => {
  test('the two windows keep in step both ways, without storage and network', async () => {
    const { room, desk, complaints } = await openBoth(slug, '#4');
    await shows(desk, 4);
    await room.keyboard.press('ArrowRight');
    await shows(desk, 5);
    await desk.keyboard.press('ArrowRight');
    await shows(room, 6);
    await desk.click('.desk [data-turn="-1"]');
    await shows(room, 5);
    await desk.keyboard.press('b');
    await room.waitForFunction(() => document.querySelector('.curtain')?.checkVisibility(), patience);
    await room.keyboard.press('b');
    await desk.waitForFunction(() => document.documentElement.dataset.black === undefined, patience);
    await desk.keyboard.press('o');
    expect(await viewOf(desk)).toBe('overview');
    await desk.keyboard.type('8');
    await desk.keyboard.press('Enter');
    await shows(room, 8);
    expect(await viewOf(desk)).toBe('presenter');
    await desk.close();
    await room.close();
    expect(complaints).toEqual([]);
  });

  test('a room that is loaded anew is found again', async () => {
    const { room, desk } = await openBoth(slug, '#4');
    await shows(desk, 4);
    await room.reload({ waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await desk.keyboard.press('ArrowRight');
    await shows(room, 5);
    await room.keyboard.press('ArrowRight');
    await shows(desk, 6);
    await desk.close();
    await room.close();
  });

  test('the desk has this slide and the next, the notes with what is shown, where it stands, and the times', async () => {
    const { room, desk } = await openBoth(slug, '#7');
    await shows(desk, 7);
    const { talk } = await countsOf(desk);
    const seen = await desk.evaluate(() => {
      const text = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((one) => one.checkVisibility())
          .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '')
          .join(' ');
      return {
        next: document.querySelector('.slide.next')?.getAttribute('aria-label'),
        isNextInert: (document.querySelector('.slide.next') as HTMLElement).inert,
        lit: text('.slide.current .notes b'),
        lead: text('.slide.current h2'),
        source: text('.slide.current .source-line'),
        place: text('.desk-place'),
        run: text('[data-time="run"]'),
        planned: text('[data-time="planned"]'),
        clock: text('.clock'),
        segments: document.querySelectorAll('.segments i').length,
      };
    });
    expect(seen.next).toContain(' 8 ');
    expect(seen.isNextInert).toBe(true);
    expect(seen.lit).not.toBe('');
    expect(seen.lead).toContain(seen.lit.split(' ')[0]);
    expect(seen.source).toMatch(/interview\.md, (regel|line) \d+ · (artikel, blz\.|article, p\.) \d+/);
    expect(seen.place).toContain('7');
    expect(seen).toMatchObject({ run: '0:00', segments: talk });
    expect(seen.planned).toMatch(/\d:\d\d$/);
    expect(seen.clock).toMatch(/\d\d:\d\d/);
    await desk.close();
    await room.close();
  });

  test('the time runs from the first turn, and says how far ahead the talk is', async () => {
    const { room, desk } = await openBoth(slug, '#1');
    await shows(desk, 1);
    await room.keyboard.press('End');
    await desk.waitForFunction(
      () => /voor op|ahead/.test(document.querySelector('.desk-pace')?.textContent ?? ''),
      patience,
    );
    await desk.waitForFunction(() => document.querySelector('[data-time="slide"]')?.textContent !== '0:00', patience);
    await desk.click('[data-does="start"]');
    const run = () => desk.$eval('[data-time="run"]', ({ textContent }) => textContent);
    const paused = await run();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await run()).toBe(paused);
    await desk.click('[data-does="again"]');
    expect(await run()).toBe('0:00');
    await desk.close();
    await room.close();
  });

  test('a narrow desk has the notes, what comes and the time', async () => {
    const { page } = await openDeck(browser, slug, { at: '?view=presenter#7', width: 400, height: 800 });
    expect(await page.$eval('.slide.current .notes', (notes) => notes.getBoundingClientRect().width > 300)).toBe(true);
    expect(await page.$eval('[data-time="run"]', (time) => time.checkVisibility())).toBe(true);
    expect((await shownIn(page)).length).toBeGreaterThan(0);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.close();
  });
});
