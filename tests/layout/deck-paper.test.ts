import { beforeAll, describe, expect, test } from 'vitest';
import { noteLines, partOfPhrase } from '../../src/layout/deck/note-lines.ts';
import { column, notePages, settings } from '../../src/layout/deck/note-pages.ts';
import { fittedHandout } from '../../src/layout/handout.ts';
import { fittedNotes } from '../../src/layout/speaker-notes.ts';
import { type Phrase, textOf } from '../../src/views/deck/phrase.ts';
import { deck } from '../../src/views/deck.ts';
import { type Pallas, readPallas } from './pallas.ts';

let pallas: Pallas;
beforeAll(async () => {
  pallas = await readPallas();
});

const sentence = 'In mijn ideale wereld gaan we in ons land veel gerichter en meer multidisciplinair samenwerken.';
const phrase = (before: string, key = '', after = ''): Phrase => ({ before, key, after });

describe('a paragraph of notes', () => {
  test('breaks into lines that fit, and keeps every word', () => {
    const note = phrase(`${sentence} `, sentence, ` ${sentence}`);
    const [{ size }] = settings;
    const lines = noteLines(note, column.width, size, pallas.measure).map(({ start, end }) =>
      textOf(partOfPhrase(note, start, end)),
    );
    expect(lines.join(' ')).toBe(textOf(note));
    for (const line of lines) {
      const wide = pallas.measure(line, { family: 'text', weight: 400, italic: false, size });
      expect(wide).toBeLessThanOrEqual(column.width);
    }
  });

  test('keeps what is lit lit where it is cut', () => {
    expect(partOfPhrase(phrase('Een ', 'twee drie', ' vier'), 0, 8)).toEqual({
      before: 'Een ',
      key: 'twee',
      after: '',
    });
    expect(partOfPhrase(phrase('Een ', 'twee drie', ' vier'), 9, 18)).toEqual({
      before: '',
      key: 'drie',
      after: ' vier',
    });
  });
});

describe('notes on paper', () => {
  const long = (count: number) => Array.from({ length: count }, () => phrase(`${sentence} `.repeat(6).trim()));

  test('run on over pages where they are long, and lose no word', () => {
    const notes = long(12);
    const { pages } = notePages(notes, pallas.measure);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat().map(textOf).join(' ')).toBe(notes.map(textOf).join(' '));
    expect(pages.flat().some(({ isContinued }) => isContinued)).toBe(true);
  });

  test('leave no line of a paragraph alone on a page, wherever the page ends', () => {
    for (let sentences = 2; sentences < 14; sentences++) {
      const { pages, setting } = notePages(
        [phrase(`${sentence} `.repeat(sentences).trim()), ...long(12)],
        pallas.measure,
      );
      const counts = pages.flatMap((page) =>
        page.map((part) => noteLines(part, column.width, setting.size, pallas.measure).length),
      );
      expect(Math.min(...counts), `${sentences} sentences`).toBeGreaterThan(1);
    }
  });

  test('are set smaller where that saves a page, and only there', () => {
    const settingsFor = (sentences: number) => {
      const { setting, pages } = notePages([phrase(`${sentence} `.repeat(sentences).trim())], pallas.measure);
      return [setting.name, pages.length];
    };
    expect([6, 14, 17, 30].map(settingsFor)).toEqual([
      ['large', 1],
      ['middling', 1],
      ['small', 1],
      ['large', 2],
    ]);
  });

  test('have a page for every slide, and more where a slide says much', () => {
    const view = deck(pallas.interview, pallas.words);
    const { pages } = fittedNotes(view, pallas.measure, pallas.words) as { pages: { slide?: { number: number } }[] };
    const numbers = pages.flatMap(({ slide }) => (slide ? [slide.number] : []));
    expect(numbers).toEqual(view.slides.map((_, at) => at + 1));
    expect(pages.length).toBeGreaterThan(numbers.length);
  });
});

test.for([2, 3, 4, 6] as const)('a handout of %i on a page has the talk, slide after slide', (count) => {
  const view = deck(pallas.interview, pallas.words);
  const { sheets } = fittedHandout(count)(view, pallas.measure, pallas.words) as {
    sheets: { cells: { slide: { number: number }; lines: unknown[] }[] }[];
  };
  const cells = sheets.flatMap((sheet) => sheet.cells);
  expect(cells.map(({ slide }) => slide.number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  expect(sheets).toHaveLength(Math.ceil(20 / count));
  expect(cells.every(({ lines }) => lines.length === (count === 3 ? 6 : 0))).toBe(true);
});
