import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { openDeck } from './deck-page.ts';
import { factsOf } from './pdf.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interview-press-overflow-'));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const longName = 'Maria Magdalena van den Boogaard-Kloosterhuis tot Nieuwenhove';
const sentence = 'In mijn ideale wereld gaan we in ons land veel gerichter en meer multidisciplinair samenwerken.';
const longQuote = 'wie van ver komt heeft veel te vertellen en wie blijft hoort het aan, '.repeat(5);
const figures = Array.from(
  { length: 12 },
  (_, at) => `:number[meer dan ${at + 1}00.000 patiënten]{label="per jaar in Nederland en de landen daaromheen"}`,
);
const paragraph = `${sentence} `.repeat(8).trim();

/** An interview in which everything is long, with what its front matter says of the slides. */
const crowded = (slides: string, lead = `${sentence} `.repeat(20).trim()): string => `---
language: nl
publication: { journal: Tijdschrift, short: TvNG, year: 2024, volume: 46, issue: 2 }
speakers:
  - name: ${longName}
    role: natuurkundige en stralingsdeskundige
    affiliation: RIVM
    biography: Een leven.
  - { name: Wim Oyen, role: arts, affiliation: Rijnstate, biography: Een leven. }
slides:
${slides}
  talk: [title, agenda, speakers, figures, q1, a1-1, citaat, eigen, a1-2, closing]
  add:
    - id: eigen
      title: Wat wij zelf willen zeggen
      text: |
        ${paragraph}

        ${paragraph}

        ${paragraph}
---

# De titel

Een begin.

## Wat is er ${'nieuw en noodzakelijk '.repeat(8)}aan de reactor?

### ${longName}

:lead[${lead}]

:quote[${longQuote.trim().slice(0, -1)}.]{#citaat}

### Wim Oyen

:lead[Er zijn ${figures.join(', ')}.]
`;

interface Outcome {
  status: number | null;
  complaints: string;
}

function build(slug: string, text: string, theme: string): Outcome {
  mkdirSync(join(folder, slug), { recursive: true });
  writeFileSync(join(folder, slug, 'interview.md'), text);
  const words = ['build', join(folder, slug, 'interview.md'), '--format', 'slides', '--out', join(folder, 'out')];
  const command = [join(root, 'bin/interview-press.js'), ...words, '--theme', theme];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, complaints: stderr };
}

describe.for([
  { theme: 'tvng', size: '16:9' },
  { theme: 'plain', size: '4:3' },
])('a lead of 300 words, a name of 60 letters, 12 key figures in $theme at $size', ({ theme, size }) => {
  const slug = `crowded-${theme}`;
  let built: Outcome;
  beforeAll(() => {
    built = build(slug, crowded(`  size: "${size}"`), theme);
  });

  test('is built without a complaint, a page a slide', async () => {
    expect(built).toMatchObject({ status: 0 });
    const { page } = await openDeck(browser, slug, { file: join(folder, 'out', slug, 'slides.html') });
    const count = await page.$$eval('.slide', ({ length }) => length);
    await page.close();
    expect(factsOf(join(folder, 'out', slug, 'slides.pdf')).Pages).toBe(String(count));
  });

  test('every word is on a slide, none smaller than 18 points, and none outside its slide', async () => {
    const { page } = await openDeck(browser, slug, {
      file: join(folder, 'out', slug, 'slides.html'),
      at: '?view=overview',
    });
    await page.click('.open-appendix').catch(() => undefined);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('.stage')].map((stage) => {
        const frame = stage.getBoundingClientRect();
        const leaves: string[] = [];
        const small: string[] = [];
        const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const out = [...range.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1,
          );
          if (out) leaves.push(node.textContent);
          const isDrawn = node.parentElement?.closest('svg');
          if (!isDrawn && Number.parseFloat(getComputedStyle(node.parentElement as Element).fontSize) < 29.9)
            small.push(node.textContent);
        }
        return { text: stage.textContent?.replace(/\s+/g, ' ') ?? '', leaves, small };
      }),
    );
    await page.close();
    expect(seen.flatMap(({ leaves }) => leaves)).toEqual([]);
    expect(seen.flatMap(({ small }) => small)).toEqual([]);
    const all = seen.map(({ text }) => text).join(' ');
    expect(all.split(sentence.slice(0, -1)).length - 1).toBe(20 + 24);
    expect(all).toContain(longName);
    for (let at = 1; at <= 12; at++) expect(all).toContain(`${at}00.000`);
  });

  test('what is cut is cut at a sentence, and says which part it is', async () => {
    const { page } = await openDeck(browser, slug, { file: join(folder, 'out', slug, 'slides.html') });
    const parts = await page.$$eval('.answer-slide', (slides) =>
      slides
        .slice(0, 9)
        .map((slide) => [
          slide.querySelector('.part')?.textContent?.trim() ?? '',
          slide.querySelector('h2')?.textContent?.trim().slice(-1) ?? '',
        ]),
    );
    await page.close();
    const cut = parts.filter(([part]) => part !== '');
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.map(([part]) => part)).toEqual(cut.map((_, at) => `${at + 1}/${cut.length}`));
    expect(cut.every(([, end]) => end === '.')).toBe(true);
  });
});

test('what cannot be made to fit is an error at its line, with the excess, and nothing is published', () => {
  const endless = `${'wij hebben veel kennis en innovatiekracht in huis en '.repeat(60)}meer.`;
  const { status, complaints } = build('endless', crowded('  minutes: 20', endless), 'tvng');
  const line =
    crowded('  minutes: 20', endless)
      .split('\n')
      .findIndex((text) => text.startsWith(':lead[')) + 1;
  expect(status).toBe(1);
  expect(complaints).toMatch(new RegExp(`interview\\.md:${line}:\\d+ error slides\\.pdf.* \\d+\\.\\d mm too much`));
  expect(readdirSync(folder).includes('out') ? readdirSync(join(folder, 'out')) : []).not.toContain('endless');
});
