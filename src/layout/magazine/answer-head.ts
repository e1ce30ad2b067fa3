import type { MagazineAnswer } from '../../views/magazine.ts';
import { linesOf } from '../fit.ts';
import type { Measure } from '../measure.ts';
import { sheet, type } from './sheet.ts';

/** The head of an answer, its lines broken. */
export interface AnswerHead {
  name: string[];
  affiliation: string[];
  /** Height in increments. */
  rows: number;
}

/** px: what medallion and number take of the column, and the pitch of the two kinds of line. */
const beside = { medallion: 34, number: 26 } as const;
const pitch = { name: 15, affiliation: 13, slack: 4 } as const;

/** Sets the head of an answer: a name or house that is too long for a line runs on, and the head grows by whole increments. */
export function answerHeadOf({ name, affiliation }: MagazineAnswer, measure: Measure): AnswerHead {
  const width = sheet.column - beside.medallion;
  const names = linesOf(name, type.name, width - beside.number, measure);
  const houses = linesOf(affiliation, type.affiliation, width, measure);
  const height = names.length * pitch.name + houses.length * pitch.affiliation;
  return {
    name: names,
    affiliation: houses,
    rows: Math.ceil((height - pitch.slack) / sheet.increment),
  };
}
