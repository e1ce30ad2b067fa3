import type { Element } from 'hast';
import type { Locale } from '../../locale.ts';
import type { FullAnswer } from '../../views/ledger/answers.ts';
import { wholeWords } from '../atoms.ts';
import { lineCount } from '../briefing/line-count.ts';
import { type Line, lineBreak } from '../lines.ts';
import type { Measure } from '../measure.ts';
import { ragged } from '../ragged.ts';
import { heights, leading, room, type, width } from './sheet.ts';

/** What stands on a sheet of answers: the heading of one, or a paragraph, or as much of it as has room. */
export type AnswerPart = { heading: string; id: string } | { paragraph: Element };

/** One thing that runs down the sheets. */
type Item = { height: number; keeps: number } & (
  | { kind: 'heading'; heading: string; id: string }
  | { kind: 'line'; line: Line; paragraph: object; isLast: boolean }
);

/** Whole answers, dealt over sheets. */
export interface DealtAnswers {
  /** A class of the style sheet: how wide they are set. */
  measure: keyof typeof width.answers;
  sheets: AnswerPart[][];
}

/**
 * Sets whole answers and deals them over sheets: lines are broken for good, a heading keeps lines under it. They are set
 * wider, with less room for a pen, where that spares a sheet.
 */
export function dealtAnswers(
  answers: readonly FullAnswer[],
  language: Locale['language'],
  measure: Measure,
): DealtAnswers {
  const [usual, wide] = (['usual', 'wide'] as const).map((name) => ({
    measure: name,
    sheets: dealtAt(width.answers[name], answers, language, measure),
  }));
  if (!usual || !wide) throw new Error('answers have no measure');
  return wide.sheets.length < usual.sheets.length ? wide : usual;
}

function dealtAt(
  wide: number,
  answers: readonly FullAnswer[],
  language: Locale['language'],
  measure: Measure,
): AnswerPart[][] {
  const sheets: Item[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of answers.flatMap((answer) => itemsOf(answer, wide, language, measure))) {
    const least = item.height + item.keeps * leading.answer;
    if (used + least > room - heights.running) {
      sheets.push([]);
      used = sheets.length === 1 ? heights.answersTitle : 0;
    }
    sheets.at(-1)?.push(item);
    used += item.height;
  }
  return sheets.map(partsOf);
}

function itemsOf(
  { id, question, paragraphs }: FullAnswer,
  wide: number,
  language: Locale['language'],
  measure: Measure,
): Item[] {
  const lines = lineCount([{ text: question, style: type.question }], width.sheet - 10, measure);
  const heading: Item = {
    kind: 'heading',
    heading: question,
    id,
    height: lines * leading.question + heights.heading,
    keeps: 3,
  };
  return [
    heading,
    ...paragraphs.flatMap((paragraph) => {
      const breaking = { style: type.answer, width: wide - 12, indent: 0 };
      const set = ragged(wholeWords(paragraph, language), breaking, measure);
      return set.map((line, at): Item => {
        const isLast = at === set.length - 1;
        const height = leading.answer + (isLast ? heights.paragraph : 0);
        // Two lines together at the least, at the head and at the foot.
        const keeps = (at === 0 && set.length > 1) || at === set.length - 2 ? 1 : 0;
        return { kind: 'line', line, paragraph, isLast, height, keeps };
      });
    }),
  ];
}

function partsOf(items: readonly Item[]): AnswerPart[] {
  const parts: AnswerPart[] = [];
  let open: { of: object; element: Element } | undefined;
  for (const item of items) {
    if (item.kind === 'heading') parts.push({ heading: item.heading, id: item.id });
    else if (open?.of === item.paragraph)
      open.element.children.push({ type: 'text', value: ' ' }, lineBreak, ...item.line.children);
    else {
      const element: Element = {
        type: 'element',
        tagName: 'p',
        properties: { dataMeasure: 'body' },
        children: [...item.line.children],
      };
      open = { of: item.paragraph, element };
      parts.push({ paragraph: element });
    }
  }
  return parts;
}
