/** The floor of the benchmark: as little as Puppeteer can do to print finished documents and take their pictures, one after another. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const [, , executablePath = '', folder = ''] = process.argv;
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, headless: 'shell', args });
const page = await browser.newPage();
for (const name of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
  await page.setContent(readFileSync(join(folder, name), 'utf8'), { waitUntil: 'load' });
  const [, width, height] = /\.(\d+)x(\d+)\.html$/.exec(name) ?? [];
  if (width) {
    await page.setViewport({ width: Number(width), height: Number(height) });
    writeFileSync(join(folder, `${name}.png`), await page.screenshot());
    continue;
  }
  const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };
  writeFileSync(join(folder, `${name}.pdf`), await page.pdf(options));
}
await browser.close();
