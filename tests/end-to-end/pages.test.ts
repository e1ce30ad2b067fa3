import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pathOf, slugs } from './built.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const files = ['magazine.html', 'slides.html', 'briefing.html', 'ledger.html'];
const widths = [360, 1600];

describe.for(slugs)('%s', (slug) => {
  describe.for(files)('%s', (file) => {
    test('opens from the disk without a complaint, and asks for nothing', async () => {
      const { page, complaints, requests, close } = await openPage(pathOf(slug, file));
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.emulateMediaType('print');
      await close();
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    });

    test.for(widths)('%i px wide, it passes every check of axe', async (width) => {
      const { page, close } = await openPage(pathOf(slug, file), { width });
      await page.evaluate(axe); // as a script of ours: the page's own policy lets none in
      const { violations, passes } = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] })',
      )) as AxeResults;
      await close();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['document-title', 'html-has-lang', 'page-has-heading-one']),
      );
    });
  });

  test.for(['magazine.html', 'briefing.html', 'ledger.html'])('%s is never wider than a telephone', async (file) => {
    const { page, close } = await openPage(pathOf(slug, file), { width: 360, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await close();
    expect(over).toBeLessThanOrEqual(0);
  });
});
