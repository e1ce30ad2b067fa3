import { describe, expect, test } from 'vitest';
import { interviewOf, pathOf, slugs, wordsFor } from './built.ts';
import { catalogOf, factsOf, faultsOf, fontsOf, outlineOf, pageSizesOf, pageTextsOf } from './pdf.ts';
import { essenceOf, wordsOf } from './whole-text.ts';

const a4 = { width: 595.276, height: 841.89 };
const wide = { width: 960, height: 540 };

const papers = [
  { file: 'magazine.pdf', size: a4, pages: { least: 2, most: 40 } },
  { file: 'slides.pdf', size: wide, pages: { least: 10, most: 200 } },
  { file: 'briefing.pdf', size: a4, pages: { least: 2, most: 2 } },
];

describe.for(slugs)('%s', (slug) => {
  describe.for(papers)('$file', ({ file, size, pages }) => {
    test('is a sound file', () => {
      expect(faultsOf(pathOf(slug, file))).toBe('');
    });

    test('has pages of the right size, and as many as promised', () => {
      const sizes = pageSizesOf(pathOf(slug, file));
      expect(sizes.length).toBeGreaterThanOrEqual(pages.least);
      expect(sizes.length).toBeLessThanOrEqual(pages.most);
      for (const [width, height] of sizes) {
        expect(Math.abs(width - size.width)).toBeLessThan(0.5);
        expect(Math.abs(height - size.height)).toBeLessThan(0.5);
      }
    });

    test('holds all its fonts, with their characters, and none of Type 3', () => {
      const fonts = fontsOf(pathOf(slug, file));
      expect(fonts.length).toBeGreaterThanOrEqual(3);
      expect(
        fonts.filter(({ type, embedded, hasUnicode }) => type !== 'CID TrueType' || !embedded || !hasUnicode),
      ).toEqual([]);
    });

    test('is tagged, and says its title and its language', async () => {
      const { title, frontMatter } = await interviewOf(slug);
      const facts = factsOf(pathOf(slug, file));
      const catalog = catalogOf(pathOf(slug, file));
      expect(facts.Tagged).toBe('yes');
      expect(facts.Title).toContain(file === 'briefing.pdf' ? (frontMatter.briefing?.message ?? title) : title);
      expect(catalog['/Lang']).toBe(`u:${frontMatter.language}`);
      expect(catalog['/ViewerPreferences']).toMatchObject({ '/DisplayDocTitle': true });
    });

    test('has an outline whose titles hold the words of the page, not glued', async () => {
      const titles = outlineOf(pathOf(slug, file)).map(wordsOf);
      const words = await wordsIn(slug, file);
      expect(titles.length).toBeGreaterThan(3);
      expect(titles.filter((title) => title === '')).toEqual([]);
      expect(titles.flatMap((title) => title.split(' ')).filter((word) => !words.has(word))).toEqual([]);
      if (file === 'briefing.pdf') return;
      const { title, questions } = await interviewOf(slug);
      for (const text of [title, ...questions.map(({ text }) => text)])
        expect(titles.some((one) => one.endsWith(wordsOf(text)))).toBe(true);
    });
  });

  test('every speaker is on a slide', async () => {
    const slides = pageTextsOf(pathOf(slug, 'slides.pdf')).map(essenceOf);
    const { speakers } = await interviewOf(slug);
    expect(speakers.filter(({ name }) => !slides.some((text) => text.includes(essenceOf(name))))).toEqual([]);
  });

  test('every answer has a slide that names its speaker', async () => {
    const slides = pageTextsOf(pathOf(slug, 'slides.pdf')).map(essenceOf);
    const { questions, speakers } = await interviewOf(slug);
    for (const speaker of speakers) {
      const answers = questions.flatMap(({ answers }) => answers).filter((answer) => answer.speaker === speaker.id);
      expect(slides.filter((text) => text.includes(essenceOf(speaker.name))).length).toBeGreaterThanOrEqual(
        answers.length,
      );
    }
  });
});

/** The words that poppler reads in a PDF, and those that stand for a drawing. */
async function wordsIn(slug: string, file: string): Promise<ReadonlySet<string>> {
  const { agree, differ, needed } = (await wordsFor(await interviewOf(slug))).briefing;
  const texts = [...pageTextsOf(pathOf(slug, file)), agree, differ, needed];
  return new Set(texts.flatMap((text) => wordsOf(text).split(' ')));
}

test('the article about PALLAS has six to ten pages', () => {
  const pages = Number(factsOf(pathOf('pallas-reactor', 'magazine.pdf')).Pages);
  expect(pages).toBeGreaterThanOrEqual(6);
  expect(pages).toBeLessThanOrEqual(10);
});
