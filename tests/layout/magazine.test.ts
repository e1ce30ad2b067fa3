import type { Element, ElementContent } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Area } from '../../src/layout/magazine/columns.ts';
import type { Box, ComposedPage } from '../../src/layout/magazine/composition.ts';
import { composePages } from '../../src/layout/magazine/pages.ts';
import { sheet } from '../../src/layout/magazine/sheet.ts';
import { magazine } from '../../src/views/magazine.ts';
import { type Pallas, readPallas } from './pallas.ts';

type Column = Extract<Box, { kind: 'column' }>;

let pallas: Pallas;
let pages: ComposedPage[];

beforeAll(async () => {
  pallas = await readPallas();
  const view = magazine(pallas.interview, pallas.words);
  pages = composePages(view, pallas.measure, 'nl', 24);
});

const boxes = () => pages.flatMap((page) => page.boxes);
const columns = () => boxes().filter((box): box is Column => box.kind === 'column');

/** Every cell of the grid that an area covers. */
const cellsOf = ({ column, columns: wide, row, rows }: Area) =>
  Array.from({ length: wide }, (_, x) => Array.from({ length: rows }, (_, y) => `${column + x}/${row + y}`)).flat();

describe('the composed pages', () => {
  test('hold every word of every answer once, in the order of the source', () => {
    const set = columns().flatMap(({ asked, from, to }) => asked.items.slice(from, to));
    const answers = pallas.interview.questions.flatMap((question) => question.answers);
    for (const answer of answers) {
      const lines = set.flatMap((item) => (item.kind === 'line' && item.answer.id === answer.id ? [item.line] : []));
      const text = lines.map(
        ({ children, ends }) =>
          textOf(children).slice(0, ends === 'hyphen' ? -1 : undefined) + (ends === 'space' ? ' ' : ''),
      );
      const said = answer.blocks.flatMap((block) => (block.kind === 'prose' ? [block.text] : []));
      expect(lettersOf(text.join(''))).toBe(lettersOf(said.join(' ')));
    }
  });

  test('keep every block within the text block and none over another', () => {
    for (const page of pages) {
      const cells = page.boxes.flatMap(cellsOf);
      expect(new Set(cells).size).toBe(cells.length);
      for (const { row, rows } of page.boxes) expect(row + rows).toBeLessThanOrEqual(sheet.rows);
    }
  });

  test('leave no line alone at a column’s foot or head, and no name without two lines', () => {
    for (const { asked, from, to } of columns()) {
      const [last, next] = [asked.items[to - 1], asked.items[to]];
      expect(last?.kind).not.toBe('head');
      if (last?.kind === 'line' && last.paragraph.lines > 1 && last.at < last.paragraph.lines - 1) {
        expect(last.at).toBeGreaterThan(0);
        expect(next?.kind === 'line' && next.at).toBeLessThan(last.paragraph.lines - 1);
      }
      const head = asked.items.slice(from, to).findLastIndex(({ kind }) => kind === 'head');
      if (head >= 0 && to < asked.items.length) expect(to - from - head).toBeGreaterThanOrEqual(2);
    }
  });

  test('pull at most one quote a page, away from its own sentence, and none twice', () => {
    const pulled = boxes().flatMap((box) => (box.kind === 'quote' ? [box.quote.id] : []));
    expect(pulled.length).toBeGreaterThanOrEqual(5);
    expect(new Set(pulled).size).toBe(pulled.length);
    for (const page of pages) expect(page.boxes.filter(({ kind }) => kind === 'quote').length).toBeLessThanOrEqual(1);
  });

  test('hold every figure of the answers', () => {
    const shown = boxes().flatMap((box) => (box.kind === 'float' ? [box.float.id] : []));
    const inAnswers = pallas.interview.questions.flatMap(({ answers }) =>
      answers.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.id] : []))),
    );
    expect(shown.sort()).toEqual(inAnswers.sort());
  });

  test('end with a well-filled page that has room for what closes the article', () => {
    const end = pages.at(-1)?.end ?? 0;
    expect(end).toBeGreaterThan(sheet.rows / 2);
    expect(end).toBeLessThanOrEqual(sheet.rows - 24);
  });
});

const textOf = (children: readonly ElementContent[]): string =>
  children.map((child) => (child.type === 'text' ? child.value : textOf((child as Element).children))).join('');

const lettersOf = (text: string) => text.replace(/\s+/g, ' ').trim();
