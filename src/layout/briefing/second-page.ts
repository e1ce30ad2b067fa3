import type { FindingCell, FindingRow } from '../../views/briefing/findings.ts';
import type { Briefing } from '../../views/briefing.ts';
import { largestFit, type Step } from '../fit.ts';
import type { Measure, TypeStyle } from '../measure.ts';
import { whole as keptWhole, lineCount, type Run } from './line-count.ts';

/** How the second page is set: a class of the style sheet, and whether cells have their labels. */
export interface SecondLook {
  name: keyof typeof sizes;
  hasLabels: boolean;
  hasReferences: boolean;
  /** A circle a speaker where speakers agree; without, their number alone. */
  hasSeats: boolean;
}

/** px, as in the style sheet; `head`: the white above the title and round the legend. */
const sizes = {
  large: { quote: 14.67, leading: 19, gap: 17, head: 62 },
  roomy: { quote: 13.33, leading: 17, gap: 15, head: 62 },
  usual: { quote: 12.67, leading: 16, gap: 8, head: 62 },
  tight: { quote: 12.67, leading: 16, gap: 4, head: 56 },
  small: { quote: 12, leading: 15, gap: 3, head: 50 },
};

const whole = { hasLabels: true, hasReferences: true, hasSeats: true };

/** From roomy to full: what gives way, in order. Labels and circles go before quotes do; references first of all. */
const looks: readonly SecondLook[] = [
  { name: 'large', ...whole },
  { name: 'roomy', ...whole },
  { name: 'usual', ...whole },
  { name: 'usual', ...whole, hasReferences: false },
  { name: 'tight', ...whole, hasReferences: false },
  { name: 'small', ...whole, hasReferences: false },
  { name: 'small', hasLabels: true, hasReferences: false, hasSeats: false },
  { name: 'small', hasLabels: false, hasReferences: false, hasSeats: true },
  { name: 'small', hasLabels: false, hasReferences: false, hasSeats: false },
];

const serif: TypeStyle = { family: 'text', weight: 400, italic: false, size: 12.67 };
const display: TypeStyle = { family: 'title', weight: 400, italic: false, size: 16 };
const title: Omit<TypeStyle, 'size'> = { family: 'display', weight: 300, italic: false };
const sans: TypeStyle = { family: 'data', weight: 400, italic: false, size: 12 };
const bold: TypeStyle = { ...sans, weight: 600 };

/** Of 1064 px an increment is kept: lines are counted, not set. */
const page = { width: 650, column: 204, height: 1048 };
/** A cell's width, px, by the columns that there are. */
const cellWidths = [0, 520, 315, page.column];
/** A circle with its gap, and the count behind the last. */
const seat = { width: 22, height: 22, count: 48 };
const titleSteps: readonly Step[] = [27, 25, 23].map((size) => ({ size, leading: 34 }));
const legendSteps: readonly Step[] = [13.33, 12.67, 12].map((size) => ({ size, leading: 17 }));

/** The second page, suited to its height. */
export interface SecondPage {
  titleSize: number;
  legendSize: number;
  peopleRows: number;
  second: SecondLook;
  /** What is said of the circles goes where they go. */
  legend: string;
}

/** Chooses the roomiest look in which the second page fits (the tightest if none does), and the title's size. */
export function secondPage(view: Briefing, measure: Measure): SecondPage {
  const { findings } = view;
  const second = looks.find((look) => heightOf(view, look, measure) <= page.height) ?? looks.at(-1);
  if (!second) throw new Error('the second page has no look');
  const legend = second.hasSeats ? [findings.legend, findings.seatsLegend].filter(Boolean).join(' ') : findings.legend;
  const line = { width: page.width, height: 34 };
  const titleSize = largestFit(findings.title, title, line, titleSteps, measure) ?? titleSteps.length - 1;
  const legendSize = largestFit(legend, serif, { ...line, height: 17 }, legendSteps, measure) ?? 0;
  return { second, titleSize, legendSize, legend, peopleRows: rowsOf(view) };
}

const rowsOf = ({ people, peopleColumns }: Briefing) => Math.ceil(people.length / peopleColumns);

function heightOf(view: Briefing, look: SecondLook, measure: Measure): number {
  const { findings } = view;
  const lines = (text: string, style: TypeStyle) => lineCount([{ text, style }], page.width, measure);
  const titles =
    largestFit(findings.title, title, { width: page.width, height: 34 }, titleSteps, measure) === undefined ? 2 : 1;
  const head =
    titles * 34 +
    lines(`${findings.legend} ${findings.seatsLegend}`, { ...serif, size: 12 }) * 17 +
    sizes[look.name].head;
  const width = cellWidths[findings.columns] ?? page.column;
  const rows = findings.rows.reduce(
    (sum, row) => sum + rowHeight(row, width, look, measure),
    findings.isSorted ? 34 : 1,
  );
  return head + rows + peopleHeight(view, measure) + endHeight(view, look, measure);
}

function rowHeight({ text, cells }: FindingRow, width: number, look: SecondLook, measure: Measure): number {
  const question = lineCount([{ text, style: display }], page.width - 18, measure) * 20;
  return (
    10 + question + Math.max(0, ...cells.map((cell) => cellHeight(cell, width, look, measure))) + sizes[look.name].gap
  );
}

function cellHeight(
  { label, quotes, agreed }: FindingCell,
  width: number,
  { name, hasLabels, hasSeats }: SecondLook,
  measure: Measure,
): number {
  const { quote: size, leading } = sizes[name];
  const lines = (runs: Run[]) => lineCount(runs, width, measure);
  const quoteLines = quotes.map(({ text, surname }) =>
    lines([
      { text, style: { ...serif, size } },
      { text: keptWhole(surname), style: { ...bold, size: 11.33 } },
    ]),
  );
  const labelHeight = hasLabels && label !== '' ? lines([{ text: `${sign}${label}`, style: bold }]) * 16 : 0;
  const quoteHeight = total(quoteLines) * leading + Math.max(0, quotes.length - 1) * 6;
  const seatsWidth = hasSeats ? (agreed?.seats.length ?? 0) * seat.width + seat.count : 0;
  const seats = agreed ? Math.max(1, Math.ceil(seatsWidth / width)) * seat.height + 5 : 0;
  return labelHeight + quoteHeight + seats;
}

function peopleHeight(view: Briefing, measure: Measure): number {
  const { people, peopleColumns, figures } = view;
  if (figures.length === 0) return 0;
  const width = (peopleColumns === 3 ? page.column : 316) - 27;
  const rows = rowsOf(view);
  const heights = people.map(({ name, capacity }) => {
    const runs = [
      { text: keptWhole(`${name},`), style: bold },
      { text: capacity, style: sans },
    ];
    return Math.max(20, lineCount(runs, width, measure) * 15);
  });
  const tallest = Array.from({ length: rows }, (_, row) => Math.max(...heights.filter((_, at) => at % rows === row)));
  return 30 + total(tallest) + (rows - 1) * 2;
}

function endHeight({ limits, source, references }: Briefing, { hasReferences }: SecondLook, measure: Measure): number {
  const lines = (text: string, width: number) => lineCount([{ text, style: sans }], width, measure);
  const shown = hasReferences ? references.map((one) => one.shown) : [];
  const beside = source.address ? page.column - codeWidth : page.column;
  const right =
    lines(`${source.citation} ${source.address?.shown ?? ''}`, beside) +
    lines(source.contact, page.column) +
    (shown.length > 0 ? lines(`Mmmm mmmm: ${shown.join(' ')}`, page.column) : 0);
  return 25 + Math.max(lines(limits, 427), right) * 15;
}

/** What the QR code takes of the column, px. */
const codeWidth = 76;
/** As wide as the sign before a label. */
const sign = 'M\u00a0';
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
