import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { laidOut } from '../../src/layout/fitting.ts';
import { type Measure, measureOf } from '../../src/layout/measure.ts';
import { render } from '../../src/layout/render.ts';
import { areTooNear, drawingOf } from '../../src/layout/web/timeline.ts';
import { settled, uprightOf } from '../../src/layout/web/upright.ts';
import { fittedWeb } from '../../src/layout/web.ts';
import { readFolder } from '../../src/shell/folders.ts';
import { readLocale, readTheme } from '../../src/shell/house-files.ts';
import { read } from '../../src/source/read.ts';
import type { WebTimeline } from '../../src/views/web/timeline.ts';
import { web } from '../../src/views/web.ts';
import { readText, whole } from '../source/announced.ts';

const words = await readLocale('nl');
const theme = await readTheme('tvng');
if (!theme) throw new Error('the theme is gone');
const folder = join(import.meta.dirname, '../../content/pallas-reactor');
const { interview: pallas } = read({
  path: 'interview.md',
  slug: 'pallas-reactor',
  bytes: readFileSync(join(folder, 'interview.md')),
  files: await readFolder(folder),
});
if (!pallas) throw new Error('the interview is gone');

const lay = (interview: typeof pallas) =>
  render(theme, 'web', laidOut(web, fittedWeb)(interview, words, measureOf(theme)), words);

/** The words of a page that are not copies: without head, pictures, templates and what is hidden from listeners. */
const wordsOf = (html: string) =>
  html
    .replace(/^.*<body[^>]*>/s, '')
    .replace(/<(svg|template|script|style)\b.*?<\/\1>/gs, '')
    .replace(/<(div|p|span)\b[^>]*aria-hidden="true".*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
    .replace(/\s+/g, ' ');

const timesIn = (text: string, part: string) => text.split(part.replace(/\s+/g, ' ').trim()).length - 1;

describe('the whole article', () => {
  const said = wordsOf(lay(pallas));

  test('every paragraph, biography, milestone and caption stands on the page once', () => {
    const captions = pallas.figures.flatMap(({ caption }) => (caption ? textOf(caption) : []));
    const paragraphs = [
      ...pallas.standfirst.map(({ text }) => text),
      ...pallas.questions.flatMap(({ answers }) =>
        answers.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'prose' ? block.text : []))),
      ),
      ...pallas.speakers.map(({ biography }) => biography),
      ...captions,
    ];
    expect(paragraphs.length).toBeGreaterThan(60);
    expect(paragraphs.filter((text) => timesIn(said, text) !== 1)).toEqual([]);
    const milestones = pallas.frontMatter.timeline?.milestones ?? [];
    expect(milestones.filter(({ year, text }) => timesIn(said, `${year} ${text}`) !== 1)).toEqual([]);
  });

  test('the questions stand in order, each heading once', () => {
    const places = pallas.questions.map(({ text }) => said.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(pallas.questions.map(({ text }) => timesIn(said, text))).toEqual(pallas.questions.map(() => 1));
  });
});

test('the page is one file: it names no other address to fetch from, and styles no element in place', () => {
  const html = lay(pallas);
  expect(html).not.toMatch(/<(?:img|script|source|link|iframe)[^>]*(?:src|srcset|href)="(?!data:)/);
  expect(html).not.toMatch(/\sstyle="/);
  expect(html).toContain("default-src 'none'");
});

test('every link within the page has its place', () => {
  const html = lay(pallas);
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const lost = [...html.matchAll(/href="#([^"]+)"/g)].flatMap(([, id]) => (ids.has(id) ? [] : id));
  expect(lost).toEqual([]);
  expect(ids.size).toBe([...html.matchAll(/\sid="/g)].length);
});

test('no words of an interview can end the linked data, the style sheet or a heading', () => {
  const part =
    '# Een \\</script>\\<b> "titel"\n\nInleiding.\n\n## Vraag?\n\n### Rudi Diercks\n\n:lead[Ja \\</script>.]\n';
  const { interview } = readText(whole(part));
  if (!interview) throw new Error('not read');
  const html = lay(interview);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  expect(JSON.parse(data)).toMatchObject({ headline: interview.title });
  expect(html).not.toContain('<b>');
  expect(html).toMatch(/@bottom-left \{ content: "(?:\\[0-9a-f]{6})+"; \}/);
});

const measure: Measure = (text, { size }) => text.length * size * 0.48;
const timeline = (years: number[], now?: number): WebTimeline => ({
  title: 'Tijdpad',
  readAll: '',
  milestones: years.map((year) => ({ year, text: '', short: `Bestemmingsplan ${'goedgekeurd '.repeat(year % 4)}` })),
  now,
  wait: now === undefined ? undefined : 'jaren tot de opening',
});
const cases: [string, WebTimeline][] = [
  [
    'twelve milestones with a wait',
    timeline([2013, 2015, 2018, 2019, 2020, 2022, 2022, 2023, 2023, 2023, 2023, 2030], 2024),
  ],
  ['a milestone every year', timeline([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])],
  ['two milestones', timeline([1999, 2030])],
  ['all in one year', timeline([2020, 2020, 2020])],
];

describe.each(cases)('a timeline of %s', (_, data) => {
  test.each([936, 644])('keeps its labels 6 px apart and inside, %i px wide', (width) => {
    const { labels, height } = drawingOf(data, width, measure);
    const boxes = labels.map(({ box }) => box);
    expect(boxes.filter((one, at) => boxes.slice(at + 1).some((other) => areTooNear(one, other)))).toEqual([]);
    expect(
      boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height),
    ).toEqual([]);
  });

  test('keeps a stem out of every label', () => {
    const { labels } = drawingOf(data, 936, measure);
    const crossed = labels.flatMap(({ stem }) =>
      labels.filter(
        ({ box }) =>
          stem &&
          stem.x > box.left &&
          stem.x < box.right &&
          Math.min(stem.from, stem.to) < box.bottom &&
          Math.max(stem.from, stem.to) > box.top,
      ),
    );
    expect(crossed).toEqual([]);
  });

  test('is to scale: a tick a year, all at one distance', () => {
    const { ticks } = drawingOf(data, 936, measure);
    const steps = ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 0);
  });

  test('keeps its labels in order on a small screen', () => {
    const { labels, height } = uprightOf(data, measure);
    const lines = labels.flatMap((label) => label.lines.map(({ y }) => y));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.every((y) => y > 0 && y <= height)).toBe(true);
  });
});

test('labels that push each other share the way, and others stay where they are wanted', () => {
  const tops = settled([
    { wanted: 0, height: 19 },
    { wanted: 0, height: 19 },
    { wanted: 200, height: 19 },
  ]);
  expect(tops).toEqual([-13, 13, 200]);
});
