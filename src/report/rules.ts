import { type Rule, rule } from '../messages.ts';
import type { Fault } from './finding.ts';

type Saying = (fault: Fault) => string;

/** A rule of the layout: what is wrong at a place of a page, and the way out. */
const ofLayout = (id: string, wrong: Saying, wayOut: string): Rule<Fault> =>
  rule<Fault>({
    id: `report:${id}`,
    severity: 'warning',
    says: (fault) => `${placeIn(fault)}: ${wrong(fault)}`,
    wayOut: () => wayOut,
  });

/** `magazine.pdf page 5 at 68.2, 120.5 mm` */
const placeIn = ({ product, label, x, y }: Fault) => `${product} page ${label} at ${x.toFixed(1)}, ${y.toFixed(1)} mm`;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const reword = 'change the words here a little, or the composition: another pull quote, another place of the figure';

export const overfullLine = ofLayout(
  'overfull-line',
  ({ words, amount }) => `the line “${words}” is ${amount.toFixed(1)} mm too long`,
  'the words here do not break: shorten them, or let the layout break them',
);

export const gapingLine = ofLayout(
  'gaping-line',
  ({ words, amount }) => `word spaces of ${Math.round(amount * 100)} % in “${words}”`,
  reword,
);

export const gapingLines = ofLayout(
  'gaping-lines',
  ({ amount }) => `${percent(amount)} of the lines have word spaces that gape`,
  'let the composer weigh them heavier, or set a wider measure or smaller type',
);

export const widow = ofLayout(
  'widow',
  ({ words }) => `the last line “${words}” stands alone at a column’s head`,
  reword,
);

export const orphan = ofLayout(
  'orphan',
  ({ words }) => `the first line “${words}” stands alone at a column’s foot`,
  reword,
);

export const headingAtFoot = ofLayout(
  'heading-at-foot',
  ({ words, amount }) => `the heading “${words}” has ${amount} lines under it`,
  reword,
);

export const hyphenLadder = ofLayout(
  'hyphen-ladder',
  ({ words, amount }) => `${amount} lines in a row end in a hyphen, down to “${words}”`,
  reword,
);

export const shortLastLine = ofLayout(
  'short-last-line',
  ({ words }) => `a paragraph ends in a line of its own with “${words}”`,
  reword,
);

export const unevenEnd = ofLayout(
  'uneven-end',
  ({ amount }) => `the last page’s columns end ${amount.toFixed(1)} lines apart`,
  reword,
);

export const shortLastPage = ofLayout(
  'short-last-page',
  ({ amount }) => `the last page is ${percent(amount)} full`,
  'shorten the article by what stands there, or pull another quote',
);

export const overlap = ofLayout(
  'overlap',
  ({ words, amount }) => `“${words}” and its neighbour share ${amount.toFixed(1)} mm`,
  'shorten one of the two',
);

export const clipped = ofLayout(
  'clipped',
  ({ words, amount }) => `“${words}” is cut off by ${amount.toFixed(1)} mm at the page’s edge`,
  'shorten it',
);

export const smallType = ofLayout(
  'small-type',
  ({ words, amount }) => `“${words}” is set in ${amount.toFixed(2)} pt, under the theme’s floor`,
  'set it larger, or name its class under `floor:` in theme.yaml',
);

export const coarsePicture = ofLayout(
  'coarse-picture',
  ({ words, amount }) => `the picture (${words} dots) has ${Math.round(amount)} dots an inch at this size`,
  'take a larger picture, or a drawing (SVG)',
);

export const offGrid = ofLayout(
  'off-grid',
  ({ amount }) => `${percent(amount)} of the page’s body lines stand on the baseline grid`,
  'make every block on it a whole number of increments high',
);
