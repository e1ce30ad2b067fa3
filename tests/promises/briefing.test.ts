import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, describe, expect, test } from 'vitest';
import type { Printed } from '../../src/press/press.ts';
import { products } from '../../src/products.ts';
import type { Promised } from '../../src/promises/promises.ts';
import { readTheme } from '../../src/shell/house-files.ts';
import { findInterviews, readSource } from '../../src/shell/interviews.ts';
import type { Interview } from '../../src/source/interview.ts';
import { read } from '../../src/source/read.ts';
import { testPress } from '../report/fixture.ts';
import { briefedInterview, briefingPage, interviewOfSize, type Size } from './briefed.ts';

const press = testPress();
afterAll(() => press.close());

const themes = ['tvng', 'plain'];
const row = products.find(({ file }) => file === 'briefing.pdf');
const promises = row?.route === 'paged' ? (row.promises as Promised[]) : [];

/** What is complained of a print of the briefing: `line rule: reason`. */
async function complaintsOf(printed: Printed, interview: Interview, theme: string): Promise<string[]> {
  const file = new VFile({ path: interview.path });
  const floor = (await readTheme(theme))?.floor?.briefing;
  for (const promise of promises) promise(printed, 'briefing.pdf', interview, file, floor);
  return file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);
}

async function printOf(size: Size, theme = 'tvng') {
  const interview = interviewOfSize(size);
  const printed = await press.print(await briefingPage(interview, theme));
  return { printed, complaints: await complaintsOf(printed, interview, theme) };
}

/** The line of a text of which an interview of that size is made. */
const lineOf = (size: Size, words: string) =>
  briefedInterview(size)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

describe.for(themes)('in the theme %s', (theme) => {
  test.for([
    { speakers: 2, questions: 4 },
    { speakers: 12, questions: 4 },
    { speakers: 7, questions: 6 },
    { speakers: 2, questions: 6 },
    { speakers: 12, questions: 6 },
  ])('$speakers speakers on $questions questions fill exactly two pages', async (size) => {
    const { printed, complaints } = await printOf(size, theme);
    expect(complaints).toEqual([]);
    expect(printed.pages).toBe(2);
  });
});

const slugs = ['pallas-reactor', 'night-sky-reserve'];

describe.for(slugs)('the interview %s', (slug) => {
  const root = join(import.meta.dirname, '../..');
  const source = async () => {
    const [found] = findInterviews([slug], root);
    const { interview } = found ? read(await readSource(found, root)) : {};
    if (!interview) throw new Error(`${slug} cannot be read`);
    return interview;
  };

  test.for(themes)('fills exactly two pages in %s, as the editor wrote it and as its leads make it', async (theme) => {
    const written = await source();
    const made = { ...written, frontMatter: { ...written.frontMatter, briefing: undefined } };
    for (const interview of [written, made]) {
      const printed = await press.print(await briefingPage(interview, theme));
      expect(await complaintsOf(printed, interview, theme)).toEqual([]);
      expect(printed.pages).toBe(2);
    }
  });
});

const address = 'address: https://example.org/een-artikel-met-een-adres';

test('a briefing of an article with an address shows its code, and still has two pages', async () => {
  const { printed, complaints } = await printOf({ speakers: 7, questions: 4, publication: address });
  expect(complaints).toEqual([]);
  expect(printed.pages).toBe(2);
  expect(await briefingPage(interviewOfSize({ speakers: 2, questions: 4, publication: address }))).toContain('QR-code');
  expect(await briefingPage(interviewOfSize({ speakers: 2, questions: 4 }))).not.toContain('QR-code');
});

test('what does not fit the second page is an error at the line of its questions, with the excess', async () => {
  const size = { speakers: 7, questions: 6, sentences: 2 };
  const { complaints } = await printOf(size);
  const line = lineOf(size, '  questions:');
  expect(complaints[0]).toMatch(
    new RegExp(`^${line} too-full: briefing.pdf 2: this is \\d+\\.\\d mm too much for its box$`),
  );
});

test('where circles would fill the second page their count stands alone, and nothing speaks of circles', async () => {
  const page = await briefingPage(interviewOfSize({ speakers: 12, questions: 6 }));
  const [, second = ''] = page.split('class="sheet second');
  expect(second).toContain('12 van 12');
  expect(second).not.toContain('Een gevuld rondje');
  const fewer = await briefingPage(interviewOfSize({ speakers: 7, questions: 4 }));
  expect(fewer).toContain('Een gevuld rondje');
});

test('more than 900 words are an error at the briefing’s line, with the excess', async () => {
  const size = { speakers: 7, questions: 6, sentences: 2 };
  const { complaints } = await printOf(size);
  const said = complaints.find((one) => one.includes('too-many-words')) ?? '';
  const [, words = '', more = ''] = /has (\d+) words, (\d+) more than the 900 that are promised/.exec(said) ?? [];
  expect(Number(words) - Number(more)).toBe(900);
  expect(said).toMatch(new RegExp(`^${lineOf(size, 'briefing:')} `));
});

test('a half-empty second page is an error at the line of its questions, with what is too much', async () => {
  const size = { speakers: 2, questions: 2 };
  const { complaints } = await printOf(size);
  expect(complaints).toEqual([
    expect.stringMatching(
      new RegExp(
        `^${lineOf(size, '  questions:')} half-empty: briefing.pdf page 2 is half empty: \\d+ mm without a word, \\d+ mm more than is allowed$`,
      ),
    ),
  ]);
});

test('a message too long for the band is an error at its own line', async () => {
  const interview = interviewOfSize({ speakers: 2, questions: 4 });
  const { briefing } = interview.frontMatter;
  if (!briefing) throw new Error('there is no briefing');
  briefing.message = 'De zorg groeit en de keten moet nu mee, van de eerste isotoop tot het laatste bed. '.repeat(4);
  const printed = await press.print(await briefingPage(interview));
  const complaints = await complaintsOf(printed, interview, 'tvng');
  const line = lineOf({ speakers: 2, questions: 4 }, 'message:');
  expect(complaints.some((one) => one.startsWith(`${line} too-full: briefing.pdf 1`))).toBe(true);
});

test('type under the theme’s floor is an error, with how much', async () => {
  const interview = interviewOfSize({ speakers: 2, questions: 4 });
  const page = (await briefingPage(interview)).replace(
    '</head>',
    '<style>.limits-of-this { font-size: 9px }</style></head>',
  );
  const small = page.replace('Dit zijn meningen', '<span class="limits-of-this">Dit zijn</span> meningen');
  const complaints = await complaintsOf(await press.print(small), interview, 'tvng');
  expect(complaints).toEqual([
    expect.stringMatching(
      /under-floor: briefing\.pdf page 2: “Dit zijn” is set in 6\.75 pt, 1\.15 pt under the theme’s floor$/,
    ),
  ]);
});
