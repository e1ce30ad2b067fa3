import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { interviewOf, slugs } from './built.ts';
import { countsOf, openDeck, shownIn } from './deck-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Contrast of text is looked at by the stricter measure, 7:1, as a projector needs it. */
async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"], rules: { "color-contrast-enhanced": { enabled: true } } })',
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`);
}

const small = [360, 740] as const;
const large = [1600, 900] as const;
const views = [
  ...['#3', '#5', '#6', '#8'].map((at) => ({ at, size: large })),
  ...['#7', '?view=overview#7', '?view=reading#7', '?view=presenter#7'].flatMap((at) => [
    { at, size: large },
    { at, size: small },
  ]),
];

describe.for(slugs)('%s', (slug) => {
  test.for(views)('$at at $size passes every check of axe, and 7:1', async ({ at, size: [width, height] }) => {
    const { page, complaints } = await openDeck(browser, slug, { at, width, height });
    expect(await violationsIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a slide that cannot be seen cannot be reached, and each that comes is announced', async () => {
    const { page } = await openDeck(browser, slug, { at: '#3' });
    const { talk } = await countsOf(page);
    await page.keyboard.press('ArrowRight');
    const found = await page.evaluate(() => ({
      open: [...document.querySelectorAll<HTMLElement>('.slide')].flatMap(({ inert }, at) => (inert ? [] : [at + 1])),
      said: document.querySelector('[role="status"]')?.textContent,
      application: document.querySelectorAll('[role="application"]').length,
    }));
    expect(found).toMatchObject({ open: [4], application: 0 });
    expect(found.said).toMatch(new RegExp(`^(Dia|Slide) 4 (van|of) ${talk}: .+`));
    expect(found.said?.length).toBeLessThan(90);
    await page.close();
  });

  test.for(['#7', '?view=overview#7', '?view=presenter#7'])(
    'in %s the tab key reaches every control, and its focus is seen',
    async (at) => {
      const { page } = await openDeck(browser, slug, { at });
      const wanted = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a, button, input, [tabindex="0"]')].filter(
            (one) => one.checkVisibility() && !one.closest('[inert]'),
          ).length,
      );
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const seen = new Map<string, boolean>();
      for (let step = 0; step < wanted + 4; step++) {
        await page.keyboard.press('Tab');
        const [name, isSeen] = await page.evaluate(() => {
          const one = document.activeElement;
          if (!one || one === document.body) return ['', true];
          const marks = [getComputedStyle(one), getComputedStyle(one, '::before')];
          const all = [...document.querySelectorAll('*')];
          return [
            String(all.indexOf(one)),
            marks.some(
              ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
            ),
          ];
        });
        if (name) seen.set(String(name), Boolean(isSeen));
      }
      expect([...seen.values()].every(Boolean)).toBe(true);
      expect(seen.size).toBeGreaterThanOrEqual(wanted);
      await page.close();
    },
  );

  test('whoever asks for less motion gets none', async () => {
    const { page } = await openDeck(browser, slug);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return Number.parseFloat(transitionDuration) > 0 || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
    await page.close();
  });

  test('the reading view is the whole deck as one document, never wider than a telephone', async () => {
    const { page } = await openDeck(browser, slug, { at: '?view=reading', width: 360, height: 740 });
    const { all } = await countsOf(page);
    expect((await shownIn(page)).length).toBe(all);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.slide p, .slide h2, .slide li')]
        .filter(
          (one) =>
            one.checkVisibility() && one.textContent?.trim() && Number.parseFloat(getComputedStyle(one).fontSize) < 15,
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    const read = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    const { questions, excerpts } = await interviewOf(slug);
    for (const { text } of questions) expect(read).toContain(text);
    for (const { kind, text } of excerpts) if (kind === 'lead') expect(read).toContain(text);
    await page.close();
  });

  test('every excerpt on a slide has its id, and tells where it stands', async () => {
    const { page } = await openDeck(browser, slug);
    const told = await page.$$eval('[data-excerpt]', (all) =>
      all.map((one) => [one.getAttribute('data-excerpt') ?? '', one.getAttribute('title') ?? '']),
    );
    await page.close();
    const { excerpts } = await interviewOf(slug);
    const lines = new Map(excerpts.map(({ id, place }) => [id, place.start.line]));
    expect(told.length).toBeGreaterThan(20);
    for (const [id = '', title = ''] of told) {
      expect(lines.has(id), id).toBe(true);
      expect(title, id).toMatch(
        new RegExp(`(regel|line)\\s${lines.get(id)} · (artikel, blz\\.|article, p\\.)\\s\\d+$`),
      );
    }
  });
});
