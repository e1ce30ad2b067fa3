import { createHash } from 'node:crypto';
import type { Page, PDFOptions } from 'puppeteer-core';
import { BrowserFault, type BrowserSetting, browserFlags, type OpenBrowser, openBrowser } from './browser.ts';
import { measuredLayout } from './layout-script.ts';
import { pagesWithBody } from './measured.ts';
import { readyAndMeasured } from './page-script.ts';
import { pictureOf, pictureOptions } from './picture.ts';
import type { Press, Printed } from './press.ts';
import { putOn } from './ready.ts';
import { textPositionsOf } from './text-positions.ts';

/** A print that takes longer has hung. */
const patienceMs = 90_000;

const paper: PDFOptions = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };

/** What is done on a page of the browser. */
type Work<Made> = (page: Page) => Promise<Made>;

/** Raised when the press's own code gives another print of the same page. */
const edition = 3;

/** All of the press that shapes a print: a change of it makes kept prints worthless. */
const ownVersion = JSON.stringify([
  edition,
  paper,
  pictureOptions,
  browserFlags,
  String(readyAndMeasured),
  String(measuredLayout),
]);

/** Names a press: its browser's build and our own press code. */
export const versionOf = (identity: string): string =>
  createHash('sha256').update(`${ownVersion} ${identity}`).digest('hex');

/**
 * Makes a press on one warm browser, its pages used again and again. When that dies or hangs, another takes its
 * place. The job that it died of is tried once more, in a browser of its own, so that it cannot take others along.
 * @param identity tells this browser from another build of it
 */
export function browserPress(setting: BrowserSetting, identity: string): Press {
  let shared: OpenBrowser | undefined;
  let ended = false;
  const present = (): OpenBrowser => {
    if (ended) throw new BrowserFault('The press is closed');
    if (!shared || shared.hasClosed()) shared = openBrowser(setting);
    return shared;
  };
  const workShared = async <Made>(work: Work<Made>): Promise<Made | undefined> => {
    const browser = present();
    try {
      return await browser.withPage((page) => inTime(work(page)));
    } catch {
      if (browser.hasClosed()) return workShared(work); // it fell with another's job
      await browser.close();
      return undefined;
    }
  };
  const make = async <Made>(work: Work<Made>): Promise<Made> =>
    (await workShared(work)) ?? (await workAlone(setting, work));
  return {
    version: versionOf(identity),
    warm: (pages) => present().warm(pages),
    print: (html) => make((page) => printOn(page, html)),
    picture: (html, size) => make((page) => pictureOf(page, html, size)),
    close: async () => {
      ended = true;
      await shared?.close();
    },
  };
}

async function workAlone<Made>(setting: BrowserSetting, work: Work<Made>): Promise<Made> {
  const browser = openBrowser(setting);
  try {
    return await browser.withPage((page) => inTime(work(page)));
  } finally {
    await browser.close();
  }
}

async function printOn(page: Page, html: string): Promise<Printed> {
  const { overflows, landmarks } = await putOn(page, html);
  const { layout, corners } = await page.evaluate(measuredLayout);
  const pdf = await page.pdf(paper);
  return {
    pdf,
    pages: pagesOf(pdf),
    landmarks,
    layout,
    positions: textPositionsOf(pdf, pagesWithBody(layout), corners),
    overflows,
  };
}

/** Chromium writes its page objects in the clear, so counting them needs no PDF reader. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fault = new BrowserFault(`The browser gave no answer in ${patienceMs / 1000} s`);
    timer = setTimeout(reject, patienceMs, fault);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
