import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { magazine } from '../../src/views/magazine.ts';
import { interviewOf, pathOf, slugs, wordsFor } from './built.ts';
import { pageTextsOf } from './pdf.ts';
import { wordsOf } from './whole-text.ts';

/** A word on page one as poppler sees it, pt from the page's top left. */
interface Word {
  text: string;
  top: number;
  foot: number;
}

function wordsOnPageOne(path: string): Word[] {
  const boxes = execFileSync('pdftotext', ['-l', '1', '-bbox-layout', path, '-'], { encoding: 'utf8' });
  return [...boxes.matchAll(/<word .*?yMin="(.+?)".*? yMax="(.+?)">(.*?)<\/word>/g)].map(
    ([, top, foot, text = '']): Word => ({ text: wordsOf(text), top: Number(top), foot: Number(foot) }),
  );
}

const heightOf = ({ top, foot }: Word) => foot - top;

describe.for(slugs)('%s', (slug) => {
  test('the title is by far the largest text on page one', async () => {
    const words = wordsOnPageOne(pathOf(slug, 'magazine.pdf'));
    const most = Math.max(...words.map(heightOf));
    const large = words.filter((word) => heightOf(word) > most / 2).sort((one, other) => one.top - other.top);
    expect(wordsOf(large.map(({ text }) => text).join(' '))).toBe(wordsOf((await interviewOf(slug)).title));
  });

  test('the people are named directly after the title, and stand under it', async () => {
    const interview = await interviewOf(slug);
    const { people } = magazine(interview, await wordsFor(interview));
    const path = pathOf(slug, 'magazine.pdf');
    expect(wordsOf(pageTextsOf(path)[0] ?? '')).toContain(`${wordsOf(interview.title)} ${wordsOf(people)}`);
    const words = wordsOnPageOne(path);
    const foot = Math.max(...words.filter((word) => heightOf(word) > 30).map((word) => word.foot));
    const under = words.filter(({ top }) => top > foot - 30).sort((one, other) => one.top - other.top);
    expect(wordsOf(people).split(' ')).toContain(under[0]?.text);
  });
});
