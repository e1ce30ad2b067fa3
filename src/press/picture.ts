import type { Page, ScreenshotOptions } from 'puppeteer-core';
import type { Pictured, PictureSize } from './press.ts';
import { putOn } from './ready.ts';

export const pictureOptions: ScreenshotOptions & { type: 'png' } = { type: 'png', captureBeyondViewport: false };

/** Takes a picture of a document, a pixel a CSS px, and leaves the page as large as it was. */
export async function pictureOf(page: Page, html: string, { width, height }: PictureSize): Promise<Pictured> {
  const before = page.viewport();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  const { overflows } = await putOn(page, html);
  const png = await page.screenshot(pictureOptions);
  await page.setViewport(before);
  return { png, overflows };
}
