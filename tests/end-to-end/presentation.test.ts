import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { opened, wordsOf } from '../office/opened.ts';
import { pathOf, slugs } from './built.ts';
import { pageTextsOf } from './pdf.ts';

/** What stands on a slide, without spaces: order and lines are each program's own. The great quotation mark is drawn. */
const letters = (text: string) => [...text.normalize('NFKC').replace(/[\s“]/g, '')].sort().join('');

describe.for(slugs)('slides.pptx of %s', (slug) => {
  test('holds the words of slides.pdf, slide by slide, and no others', () => {
    const file = opened(readFileSync(pathOf(slug, 'slides.pptx')));
    const drawn = file.slides.map((path) => letters(wordsOf(file.root(path))));
    expect(drawn).toEqual(pageTextsOf(pathOf(slug, 'slides.pdf')).map(letters));
  });

  test('is smaller than two megabytes', () => {
    expect(readFileSync(pathOf(slug, 'slides.pptx')).length).toBeLessThan(2_000_000);
  });
});
