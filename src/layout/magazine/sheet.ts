import type { TypeStyle } from '../measure.ts';
import type { Role } from '../theme.ts';

/**
 * The magazine's sheet, in px (1/96 inch) and baselines. One increment, 16 px = 12 pt, for the whole document; a block's
 * height is counted in whole increments, so that lines of neighbouring columns stand on the same baselines.
 * The style sheet repeats these numbers; a test compares them.
 */
export const sheet = {
  increment: 16,
  /** Lines of the text block. */
  rows: 59,
  columns: 3,
  column: 204,
  gutter: 20,
  indent: 16,
} as const;

/** Width in px of so many columns with the gutters between. */
export const columnsWide = (columns: number) => columns * sheet.column + (columns - 1) * sheet.gutter;

const style = (family: Role, weight: number, size: number, tracking = 0, italic = false): TypeStyle => ({
  family,
  weight,
  italic,
  size,
  tracking,
});

/** Sizes in px. */
export const type = {
  title: style('display', 300, 88, -0.006),
  people: style('data', 500, 11.333),
  openingCaption: style('data', 500, 10.667),
  openingCredit: style('data', 500, 10.667, 0, true),
  bandTitle: style('headline', 300, 25),
  body: style('text', 400, 12.333),
  question: style('display', 300, 28, -0.012),
  pullQuote: style('display', 300, 37, -0.016, true),
  caption: style('data', 400, 10.667),
  standfirst: style('title', 400, 18),
  standfirstRest: style('data', 500, 11.333),
  biographyName: style('data', 600, 11.467),
  biography: style('data', 400, 10.667),
  tableHead: style('data', 600, 10.667),
  name: style('data', 600, 12),
  affiliation: style('data', 400, 10.667),
  milestone: style('data', 500, 10.667),
  lastMilestone: style('data', 600, 13),
  runningHead: style('data', 400, 10.667),
  contents: style('title', 400, 13.333),
} as const;

/** Heights in increments. */
export const heights = {
  beforeAnswer: 1,
  /** A question: space, rule, space, its lines of two, space. */
  questionAbove: 2,
  questionBelow: 1,
  questionLine: 2,
  questionRule: 1,
  /** Lines that must follow a question on its page for it to stand there. */
  afterQuestion: 10,
  pullQuoteLine: 2.5,
  /** A picture that would be higher loses up to an eighth. */
  picture: 16,
  referencesAbove: 2,
  /** The panel with the index reaches from here to the trim. */
  panelFrom: 40,
} as const;
