import { describe, expect, test } from 'vitest';
import { spokenIn } from '../../src/source/spoken.ts';
import { interviewOf, pathOf, slugs, wordsFor } from './built.ts';
import { type Entry, entriesOf, layoutOf, ledgerOf } from './ledger-files.ts';
import { factsOf, faultsOf, fontsOf, outlineOf, pageTextsOf } from './pdf.ts';
import { essenceOf, holds } from './whole-text.ts';

/** The letters of each page of a built PDF, by the page's number as printed. */
function pagesOf(slug: string, file: string): Map<string, string> {
  const texts = pageTextsOf(pathOf(slug, file)).map(essenceOf);
  return new Map(layoutOf(slug, file).pages.map(({ label }, at) => [label, texts[at] ?? '']));
}

/** What is shown of an excerpt: a key figure may stand in parts, or as the editor shows it. */
function isShownOn(page: string, { text, display }: Entry): boolean {
  if (display !== undefined) return page.includes(essenceOf(display));
  return holds(page, essenceOf(text));
}

/** Pages of a column: what begins at the foot of one goes on at the head of the next. */
const joined = (pages: ReadonlyMap<string, string>, labels: readonly string[]) =>
  labels.map((label) => pages.get(label) ?? '').join('');

/** The excerpts that a product does not hold on the pages that the ledger names. */
function untrue(slug: string, file: string, pages: ReadonlyMap<string, string>): string[] {
  const shown = (label: string, entry: Entry) => isShownOn(pages.get(label) ?? '', entry);
  return entriesOf(slug).flatMap((entry) => {
    const { article, pulled, slides, briefing } = entry.pages;
    const labels =
      file === 'magazine.pdf'
        ? [
            ...(holds(joined(pages, article), essenceOf(entry.text)) ? [] : article),
            ...pulled.filter((one) => !shown(one, entry)),
          ]
        : file === 'slides.pdf'
          ? slides.filter((one) => !shown(one, entry))
          : briefing
              .filter(({ page, part }) => !part?.endsWith('agreed') && !shown(page, entry))
              .map(({ page }) => page);
    return labels.map((label) => `${entry.id} ${label}`);
  });
}

describe.for(slugs)('%s', (slug) => {
  const files = ['magazine.pdf', 'slides.pdf', 'briefing.pdf'];

  test.for(files)('each page of %s that the ledger names holds the words', (file) => {
    expect(untrue(slug, file, pagesOf(slug, file))).toEqual([]);
  });

  test.for(files)('page numbers of %s that are one off are noticed', (file) => {
    const pages = [...pagesOf(slug, file)];
    const moved = new Map(pages.map(([label], at) => [label, pages[(at + 1) % pages.length]?.[1] ?? '']));
    expect(untrue(slug, file, moved).length).toBeGreaterThan(5);
  });

  test('the ledger accounts for every excerpt, under its speaker, and each has a page in the article', async () => {
    const { excerpts } = await interviewOf(slug);
    const entries = entriesOf(slug);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(excerpts.map(({ id }) => id).toSorted());
    for (const { id, text, speaker, line } of excerpts.map(({ place, ...one }) => ({
      ...one,
      line: place.start.line,
    }))) {
      const entry = entries.find((one) => one.id === id);
      expect(entry).toMatchObject({ speaker, line });
      expect(entry?.text).toBe(text);
      expect(entry?.pages.article.length).toBeGreaterThan(0);
    }
  });

  test('the shares are those of the whole', () => {
    const { experts } = ledgerOf(slug);
    const sum = (of: (one: (typeof experts)[number]) => number) => experts.reduce((all, one) => all + of(one), 0);
    expect(sum(({ shareOfWords }) => shareOfWords)).toBeCloseTo(1, 2);
    expect(sum(({ shareOfQuotedWords }) => shareOfQuotedWords)).toBeCloseTo(1, 2);
    for (const { words, answers } of experts) expect(words).toBe(answers.reduce((all, one) => all + one.words, 0));
  });

  test('each expert’s sheets follow one another, say how many they are, and hold every excerpt and a place to sign', async () => {
    const { speakers, frontMatter } = await interviewOf(slug);
    const words = await wordsFor(await interviewOf(slug));
    const pages = [...pagesOf(slug, 'ledger.pdf')];
    expect(frontMatter.language).toBe(words.language);
    let at = 0;
    for (const { id, name } of speakers) {
      const own = pages.filter(([label]) => label.startsWith(`${name} `));
      expect(own.map(([label]) => label)).toEqual(own.map((_, index) => `${name} ${index + 1} / ${own.length}`));
      expect(pages.indexOf(own[0] ?? ['', ''])).toBe(at);
      at += own.length;
      const text = own.map(([, letters]) => letters).join('');
      expect(text).toContain(essenceOf(words.ledger.signature));
      for (const entry of entriesOf(slug).filter(({ speaker }) => speaker === id))
        expect(holds(text, essenceOf(entry.text))).toBe(true);
    }
    expect(pages.slice(at).length).toBeGreaterThan(0);
  });

  test('each expert gets all that they said', async () => {
    const { speakers, questions } = await interviewOf(slug);
    const pages = [...pagesOf(slug, 'ledger.pdf')];
    for (const { id, name } of speakers) {
      const own = pages.filter(([label]) => label.startsWith(`${name} `)).map(([, text]) => text);
      // The numbers of the excerpts stand in the text, and are read as its letters.
      const numbers = entriesOf(slug).flatMap(({ speaker, number }) => (speaker === id ? number : []));
      const withoutNumbers = (letters: string) => letters.replaceAll(new RegExp(numbers.join('|'), 'g'), '');
      const said = withoutNumbers(own.join(''));
      const blocks = questions.flatMap(({ answers }) => answers.filter(({ speaker }) => speaker === id));
      const spoken = blocks.flatMap((answer) => spokenIn(answer).text.split('\n'));
      expect(spoken.filter((text) => !holds(said, withoutNumbers(essenceOf(text))))).toEqual([]);
    }
  });

  test('ledger.pdf is a sound, tagged file with its own fonts, and an outline of its experts', async () => {
    const path = pathOf(slug, 'ledger.pdf');
    expect(faultsOf(path)).toBe('');
    expect(factsOf(path)).toMatchObject({ Tagged: 'yes' });
    expect(fontsOf(path).filter(({ embedded, hasUnicode }) => !embedded || !hasUnicode)).toEqual([]);
    const titles = outlineOf(path);
    for (const { name } of (await interviewOf(slug)).speakers) expect(titles).toContain(name);
  });
});
