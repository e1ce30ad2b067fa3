import type { Page } from 'puppeteer-core';
import { px } from '../units.ts';
import { readyAndMeasured } from './page-script.ts';
import type { Printed } from './press.ts';

/** Puts a document on a page, waits for its fonts and pictures, and measures its boxes. */
export async function putOn(page: Page, html: string): Promise<Pick<Printed, 'overflows' | 'landmarks'>> {
  await page.setContent(html, { waitUntil: 'load' });
  const { overflows, landmarks } = await page.evaluate(readyAndMeasured);
  return { overflows: overflows.map((one) => ({ ...one, by: px(one.by) })), landmarks };
}
