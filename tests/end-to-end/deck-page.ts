import { pathToFileURL } from 'node:url';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { pathOf } from './built.ts';

/** How a deck is opened. */
export interface Opening {
  /** `?view=overview`, `#7` */
  at?: string;
  width?: number;
  height?: number;
  file?: string;
  /** The laptop forbids storage and channels, and has no network. */
  isLocked?: boolean;
  hasTouch?: boolean;
}

/** A deck in a window, and what went wrong in it. */
export interface OpenDeck {
  page: Page;
  /** Exceptions, console errors, and addresses that it asked for. */
  complaints: string[];
}

/** Opens an interview's deck in a window of its own. */
export async function openDeck(
  browser: Browser,
  slug: string,
  { at = '', width = 1600, height = 900, file = pathOf(slug, 'slides.html'), isLocked, hasTouch }: Opening = {},
): Promise<OpenDeck> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data:|file:.*\/slides\.html)/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  await page.setViewport({ width, height, hasTouch: hasTouch ?? false });
  if (isLocked) {
    await page.setOfflineMode(true);
    await page.evaluateOnNewDocument(withoutStorage);
  }
  await page.goto(`${pathToFileURL(file).href}${at}`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, complaints };
}

/** Makes every store and channel of the page throw. Runs in the page. */
export function withoutStorage(): void {
  const refuse = () => {
    throw new DOMException('The user forbids it', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
}

/** The numbers of the slides that are seen now, in the talk and at the presenter's desk the large one alone. */
export const shownIn = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slide')].flatMap((slide, at) => {
      const { width, height } = slide.getBoundingClientRect();
      const isNext = slide.classList.contains('next') && document.documentElement.dataset.view === 'presenter';
      return width > 0 && height > 0 && !isNext ? [at + 1] : [];
    }),
  );

/** How many slides the talk has, and the deck. */
export const countsOf = (page: Page): Promise<{ talk: number; all: number }> =>
  page.evaluate(() => ({
    talk: document.querySelectorAll('.slide:not([data-appendix])').length,
    all: document.querySelectorAll('.slide').length,
  }));

/** The view that a window is in. */
export const viewOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.view);

/** Presses keys one after another, and says after each which slides are seen and what the address ends in. */
export async function turnedBy(page: Page, keys: readonly KeyInput[]): Promise<string[]> {
  const steps: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    const hash = await page.evaluate(() => location.hash);
    steps.push(`${key} ${(await shownIn(page)).join(' ')} ${hash}`);
  }
  return steps;
}
