import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/source/words.ts';
import { openPage } from './browser.ts';
import { interviewOf, pathOf, slugs } from './built.ts';
import { pageTextsOf } from './pdf.ts';
import { essenceOf, holds } from './whole-text.ts';

const comparisons = [
  { title: 'a passage on one line', document: 'de productie van isotopen', isWhole: true },
  { title: 'a passage over lines, hyphenated and not', document: 'de produc-\ntie van\nisotopen', isWhole: true },
  { title: 'a passage with soft hyphens', document: 'de pro\u00adduc\u00adtie van iso\u00adtopen', isWhole: true },
  { title: 'a heading in capitals', document: 'DE PRODUCTIE VAN ISOTOPEN', isWhole: true },
  { title: 'a missing word', document: 'de productie isotopen', isWhole: false },
  { title: 'a missing letter', document: 'de productie van isotope', isWhole: false },
  { title: 'another word', document: 'de productie met isotopen', isWhole: false },
  { title: 'a doubled word', document: 'de productie van van isotopen', isWhole: false },
  { title: 'words in another order', document: 'van isotopen de productie', isWhole: false },
];

test.for(comparisons)('the comparison judges rightly of $title', ({ document, isWhole }) => {
  expect(holds(essenceOf(`ervoor ${document} erna`), essenceOf('de productie van isotopen'))).toBe(isWhole);
});

describe.for(slugs)('%s', (slug) => {
  const kinds = [
    { file: 'magazine.pdf', textOf: async (path: string) => pageTextsOf(path).join('\n') },
    { file: 'magazine.html', textOf: textOfPage },
  ];

  test.for(kinds)('every passage of the interview stands in $file', async ({ file, textOf }) => {
    const document = essenceOf(await textOf(pathOf(slug, file)));
    const passages = passagesOf(await interviewOf(slug));
    expect(passages.length).toBeGreaterThan(20);
    const missing = passages.filter(({ text }) => !holds(document, essenceOf(text)));
    expect(missing.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });

  test.for(kinds)('a word that is taken out of $file is missed, wherever it stood', async ({ file, textOf }) => {
    const document = essenceOf(await textOf(pathOf(slug, file)));
    const long = passagesOf(await interviewOf(slug)).filter(({ text }) => text.length > 200);
    const judged = long.flatMap(({ text }) => {
      const at = text.search(/(?<=^.{100,}\s)\p{L}{5,}(?=\s)/su);
      const [word = ''] = text.slice(at).split(/\s/);
      const before = essenceOf(text.slice(at - 40, at));
      const poorer = document.replaceAll(before + essenceOf(word), before);
      return poorer === document ? [] : [{ text, word, isHeld: holds(poorer, essenceOf(text)) }];
    });
    expect(judged.length).toBeGreaterThan(5);
    expect(judged.filter(({ isHeld }) => isHeld)).toEqual([]);
  });
});

/** What a reader of a web page hears: its text without what is hidden from them. */
async function textOfPage(path: string): Promise<string> {
  const { page, close } = await openPage(path);
  const text = await page.evaluate(() => {
    for (const hidden of document.querySelectorAll('[aria-hidden="true"], script, style, noscript')) hidden.remove();
    return document.body.textContent ?? '';
  });
  await close();
  return text;
}
