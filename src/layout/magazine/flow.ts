import type { Element } from 'hast';
import type { Locale } from '../../locale.ts';
import type { MagazineAnswer, MagazineFloat, MagazineQuestion } from '../../views/magazine.ts';
import { atomsOf } from '../atoms.ts';
import { justified, type Line } from '../lines.ts';
import type { Measure } from '../measure.ts';
import { type AnswerHead, answerHeadOf } from './answer-head.ts';
import { heights, sheet, type } from './sheet.ts';

/** One thing that runs down the columns; `rows` is its height in increments. */
export type Item =
  | { kind: 'head'; rows: number; answer: MagazineAnswer; head: AnswerHead }
  | { kind: 'gap'; rows: number }
  | { kind: 'line'; rows: 1; answer: MagazineAnswer; line: Line; paragraph: Paragraph; at: number }
  | { kind: 'anchor'; rows: 0; float: MagazineFloat };

export type LineItem = Extract<Item, { kind: 'line' }>;

/** A paragraph, broken into lines. */
export interface Paragraph {
  /** Its block of the answer: a list's items share one. */
  id: string;
  lines: number;
  /** The first of its answer: no indent. */
  opens: boolean;
  look: 'text' | 'item' | 'quoted';
  marks: string[];
}

/** Gives all that runs down the columns under one question, in reading order, its lines broken. */
export function flowOf(question: MagazineQuestion, measure: Measure, language: Locale['language']): Item[] {
  return question.answers.flatMap((answer, index): Item[] => [
    ...(index > 0 ? [{ kind: 'gap' as const, rows: heights.beforeAnswer }] : []),
    headOf(answer, measure),
    ...answer.blocks.flatMap((block, at): Item[] => {
      if (block.kind !== 'paragraph') return [{ kind: 'anchor', rows: 0, float: block }];
      return paragraphsOf(block.html).flatMap(({ html, look }, part) =>
        linesOf(
          answer,
          html,
          { id: block.id, look, opens: at + part === 0, marks: part === 0 ? block.marks : [] },
          measure,
          language,
        ),
      );
    }),
  ]);
}

function headOf(answer: MagazineAnswer, measure: Measure): Item {
  const head = answerHeadOf(answer, measure);
  return { kind: 'head', rows: head.rows, answer, head };
}

/** A list's items and a table's rows run down the column like paragraphs. */
function paragraphsOf(html: Element): { html: Element; look: Paragraph['look'] }[] {
  if (html.tagName === 'p') return [{ html, look: 'text' }];
  const look = html.tagName === 'blockquote' ? ('quoted' as const) : ('item' as const);
  const inner = html.children.filter((child): child is Element => child.type === 'element');
  if (inner.length === 0 || !inner.every(({ tagName }) => blocks.has(tagName))) return [{ html, look }];
  return inner.flatMap((child) => paragraphsOf(child).map((one) => ({ ...one, look })));
}

const blocks = new Set(['p', 'li', 'tr', 'thead', 'tbody', 'ul', 'ol', 'blockquote']);

function linesOf(
  answer: MagazineAnswer,
  html: Element,
  known: Omit<Paragraph, 'lines'>,
  measure: Measure,
  language: Locale['language'],
): LineItem[] {
  const indent = known.opens || known.look !== 'text' ? 0 : sheet.indent;
  const width = known.look === 'text' ? sheet.column : sheet.column - sheet.indent;
  const lines = justified(atomsOf(html, language), { style: type.body, width, indent }, measure);
  const paragraph = { ...known, lines: lines.length };
  return lines.map((line, at) => ({ kind: 'line', rows: 1, answer, line, paragraph, at }));
}
