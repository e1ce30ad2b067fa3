import type { TypeStyle } from '../measure.ts';

// The ledger's measures, px, as in its style sheet: A4 with margins of 19 mm, 650 px between them.

/** Between the head of the sheet and its foot. */
export const room = 1023;

export const width = { sheet: 650, answers: { usual: 484, wide: 548 }, remaining: 625, remainingBeside: 288 } as const;

/** Columns of the table of excerpts: what of them holds text. */
export const columns = { excerpt: 330, article: 52, slide: 28, briefing: 64, state: 76 } as const;

export const heights = {
  /** Medallion, name and capacity. */
  head: 92,
  longHead: 112,
  /** Rule and four numbers; a row of bars with its captions. */
  numbers: 94,
  bars: 46,
  /** On every sheet but the first: whose it is. */
  running: 34,
  tableHead: 47,
  row: 13,
  note: 38,
  sign: 164,
  answersTitle: 46,
  /** White above and below the heading of an answer, and under a paragraph. */
  heading: 22,
  paragraph: 8,
  balanceHead: 66,
  chartHead: 51,
  chartKey: 58,
  partHead: 52,
  unitRow: 24,
  entry: 15,
} as const;

export const type = {
  data: { family: 'data', weight: 400, italic: false, size: 12 },
  bold: { family: 'data', weight: 600, italic: false, size: 12 },
  said: { family: 'text', weight: 400, italic: false, size: 12.2 },
  excerpt: { family: 'text', weight: 600, italic: false, size: 12.2 },
  answer: { family: 'text', weight: 400, italic: false, size: 13.33 },
  question: { family: 'title', weight: 400, italic: false, size: 16 },
  title: { family: 'display', weight: 300, italic: false, size: 32 },
} satisfies Record<string, TypeStyle>;

export const leading = { data: 15, answer: 17, question: 20, title: 36, legend: 17 } as const;
