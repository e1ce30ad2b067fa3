import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../src/shell/machine.ts';

/** A page as a reader opens it from the disk, and what went wrong or out of it. */
export interface OpenPage {
  page: Page;
  /** Console errors and warnings, and exceptions. */
  complaints: string[];
  /** Addresses that it asked for, beside its own file and what it holds itself. */
  requests: string[];
  close: () => Promise<void>;
}

export async function openPage(
  path: string,
  { width = 1600, height = 900, hash = '', scripts = true } = {},
): Promise<OpenPage> {
  const browser = await launch();
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const address = pathToFileURL(path).href;
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith('data:') && asked.replace(/#.*/, '') !== address) requests.push(asked);
  });
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height });
  await page.goto(address + hash, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, complaints, requests, close: () => browser.close() };
}

/** Starts a browser of its own; close it. */
export const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: needBrowser(process.env).executable,
    headless: 'shell',
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
