import type { Locale } from '../../locale.ts';
import { fill } from '../../locale.ts';
import type { ExpertLedger, LedgerRow } from '../../views/ledger.ts';
import type { Measure } from '../measure.ts';
import { type AnswerPart, dealtAnswers } from './answers.ts';
import { type DrawnBar, drawnBar } from './drawn.ts';
import { dealtRows } from './rows.ts';
import { heights, room, type } from './sheet.ts';

/** A sheet of one expert, to be sent with the others of that expert. */
export interface ExpertSheet {
  id: string;
  /** "Andor Glaudemans 1 / 3" */
  label: string;
  isExpert: true;
  name: string;
  /** The first sheet: who it is, in figures; `isLong`: the name takes two lines. */
  head:
    | (Omit<ExpertLedger, 'bars' | 'rows' | 'answers'> & {
        isLong: boolean;
        bars: { drawn: DrawnBar; caption: string }[];
      })
    | undefined;
  rows: LedgerRow[] | undefined;
  /** Under the last row. */
  sign: { agree: string } | undefined;
  answers: { isFirst: boolean; measure: string; parts: AnswerPart[] } | undefined;
}

/** px beside the medallion. */
const nameWidth = 555;
const barWidth = 146;
const barsInRow = 4;

/** Gives an expert's sheets: the excerpts and the place to sign, then the whole answers. */
export function expertSheets(expert: ExpertLedger, measure: Measure, words: Locale): ExpertSheet[] {
  const { bars, rows, answers, ...head } = expert;
  const longest = Math.max(1, ...bars.map(({ bar }) => bar.words));
  const drawn = bars.map(({ bar, caption }) => ({ drawn: drawnBar(bar, longest, barWidth), caption }));
  const isLong = measure(head.name, type.title) > nameWidth;
  const overview =
    (isLong ? heights.longHead : heights.head) + heights.numbers + Math.ceil(bars.length / barsInRow) * heights.bars;
  const roomOn = (sheet: number) => room - heights.tableHead - (sheet === 0 ? overview : heights.running);
  const tables = dealtRows(rows, roomOn, heights.note + heights.sign, measure);
  const texts = dealtAnswers(answers, words.language, measure);
  const parts = [
    ...tables.map((own, at) => ({
      head: at === 0 ? { ...head, isLong, bars: drawn } : undefined,
      rows: own,
      sign: at === tables.length - 1 ? { agree: expert.agree } : undefined,
      answers: undefined,
    })),
    ...texts.sheets.map((own, at) => ({
      head: undefined,
      rows: undefined,
      sign: undefined,
      answers: { isFirst: at === 0, measure: texts.measure, parts: own },
    })),
  ];
  return parts.map((part, at) => ({
    id: expert.id,
    label: fill(words.ledger.sheet, { name: expert.name, number: at + 1, of: parts.length }),
    isExpert: true,
    name: expert.name,
    ...part,
  }));
}
