import type { Element } from 'hast';
import type { Locale } from '../../locale.ts';
import type { MagazineAnswer, MagazineFloat, MagazineQuestion } from '../../views/magazine.ts';
import { type Atom, atomsOf } from '../atoms.ts';
import { type Breaking, justified, type Line } from '../lines.ts';
import type { Measure } from '../measure.ts';
import { type AnswerHead, answerHeadOf } from './answer-head.ts';
import { heights, sheet, type } from './sheet.ts';

/** One thing that runs down the columns; `rows` is its height in increments. */
export type Item =
  | { kind: 'head'; rows: number; answer: MagazineAnswer; head: AnswerHead; order: number }
  | { kind: 'gap'; rows: number }
  | { kind: 'line'; rows: 1; answer: MagazineAnswer; line: Line; paragraph: Paragraph; at: number }
  | { kind: 'anchor'; rows: 0; float: OrderedFloat };

/** A float that knows its place in the reading order. */
export type OrderedFloat = MagazineFloat & { order: number };

export type LineItem = Extract<Item, { kind: 'line' }>;

/** A paragraph, broken into lines. */
export interface Paragraph {
  /** Its block of the answer: a list's items share one. */
  id: string;
  lines: number;
  /** The first of its answer: no indent. */
  opens: boolean;
  look: 'text' | 'item' | 'quoted';
  /** What stands before it: a list's dash or number. */
  marker: string;
  marks: string[];
  /** Its place in the reading order of the article. */
  order: number;
  /** What it was broken from, and how: it may be broken anew. */
  atoms: readonly Atom[];
  breaking: Breaking;
}

/** Gives all that runs down the columns under one question, in reading order, its lines broken. */
export function flowOf(
  question: MagazineQuestion,
  measure: Measure,
  language: Locale['language'],
  names: ReadonlySet<string>,
): Item[] {
  let order = question.number * 10_000;
  return question.answers.flatMap((answer, index): Item[] => [
    ...(index > 0 ? [{ kind: 'gap' as const, rows: heights.beforeAnswer }] : []),
    headOf(answer, measure, order++),
    ...answer.blocks.flatMap((block, at): Item[] => {
      if (block.kind !== 'paragraph') return [{ kind: 'anchor', rows: 0, float: { ...block, order: order++ } }];
      return paragraphsOf(block.html).flatMap(({ html, look, marker }, part) =>
        linesOf(
          answer,
          html,
          { id: block.id, look, marker, opens: at + part === 0, marks: part === 0 ? block.marks : [], order: order++ },
          measure,
          { language, names },
        ),
      );
    }),
  ]);
}

function headOf(answer: MagazineAnswer, measure: Measure, order: number): Item {
  const head = answerHeadOf(answer, measure);
  return { kind: 'head', rows: head.rows, answer, head, order };
}

/** A list's items and a table's rows run down the column like paragraphs. */
function paragraphsOf(html: Element): (Pick<Paragraph, 'look' | 'marker'> & { html: Element })[] {
  if (html.tagName === 'p') return [{ html, look: 'text', marker: '' }];
  const look = html.tagName === 'blockquote' ? ('quoted' as const) : ('item' as const);
  const inner = html.children.filter((child): child is Element => child.type === 'element');
  if (inner.length === 0 || !inner.every(({ tagName }) => blocks.has(tagName))) return [{ html, look, marker: '' }];
  return inner.flatMap((child, index) =>
    paragraphsOf(child).map((one, part) => ({ ...one, look, marker: part === 0 ? markerOf(html, child, index) : '' })),
  );
}

const markerOf = (list: Element, item: Element, index: number) => {
  if (item.tagName !== 'li') return '';
  return list.tagName === 'ol' ? `${index + 1}.` : '–';
};

const blocks = new Set(['p', 'li', 'tr', 'thead', 'tbody', 'ul', 'ol', 'blockquote']);

function linesOf(
  answer: MagazineAnswer,
  html: Element,
  known: Omit<Paragraph, 'lines' | 'atoms' | 'breaking'>,
  measure: Measure,
  { language, names }: { language: Locale['language']; names: ReadonlySet<string> },
): LineItem[] {
  const indent = known.opens || known.look !== 'text' ? 0 : sheet.indent;
  const width = known.look === 'text' ? sheet.column : sheet.column - sheet.indent;
  const breaking = { style: type.body, width, indent };
  const atoms = atomsOf(html, language, names);
  const lines = justified(atoms, breaking, measure);
  const paragraph = { ...known, lines: lines.length, atoms, breaking };
  return lines.map((line, at) => ({ kind: 'line', rows: 1, answer, line, paragraph, at }));
}
