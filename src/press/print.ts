import { createHash } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { px } from '../units.ts';
import { type BrowserSetting, type WarmBrowser, warmBrowser } from './browser.ts';
import { readyAndMeasured } from './page-script.ts';
import type { Press, Printed } from './press.ts';

/** A print that takes longer has hung: its browser is replaced and the job tried once more. */
const patienceMs = 90_000;

/** Raise this when the same HTML would come off the press differently. */
const edition = 2;

/**
 * Makes a press on one warm browser, its pages used again and again. A browser that dies or hangs is replaced and the
 * job tried a second time.
 * @param identity tells this browser from another build of it
 */
export function browserPress(setting: BrowserSetting, identity: string): Press {
  const browser = warmBrowser(setting);
  const idle: Page[] = [];
  return {
    version: createHash('sha256').update(`${edition} ${identity}`).digest('hex'),
    print: async (html) => {
      try {
        return await withPage(browser, idle, (page) => printOn(page, html));
      } catch {
        idle.length = 0;
        await browser.drop();
        return withPage(browser, idle, (page) => printOn(page, html));
      }
    },
    close: async () => {
      idle.length = 0;
      await browser.drop();
    },
  };
}

async function withPage<Result>(browser: WarmBrowser, idle: Page[], work: (page: Page) => Promise<Result>) {
  const page = idle.pop() ?? (await closedPage(await browser.get()));
  const result = await inTime(work(page));
  idle.push(page);
  return result;
}

/** A page that runs no script of its own and reaches nothing outside itself. */
async function closedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  return page;
}

async function printOn(page: Page, html: string): Promise<Printed> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.emulateMediaType('print');
  const { overflows, landmarks } = await page.evaluate(readyAndMeasured);
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  return {
    pdf,
    pages: pagesOf(pdf),
    landmarks,
    overflows: overflows.map((one) => ({ ...one, by: px(one.by) })),
  };
}

/** Chromium writes its page objects in the clear, so counting them needs no PDF reader. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the browser gave no answer in ${patienceMs / 1000} s`)), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
