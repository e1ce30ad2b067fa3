/** Where something stands on paper: px (1/96 inch) from its page's top left, pages counted from 1. */
export interface Rect {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a template marks for measuring, by `data-measure`. */
export type BlockKind = 'body' | 'heading' | 'caption' | 'quote' | 'label';

/** A line of text, with the box of its letters. On its block's page. */
export interface MeasuredLine extends Omit<Rect, 'page'> {
  text: string;
  /** Its word space as a multiple of the font's own; 0: it has none, or is not justified. */
  space: number;
}

/** A block of text that the template marks for measuring. */
export interface MeasuredBlock extends Rect {
  kind: BlockKind;
  /** Id of what it is made of, by `data-of`, or of the marked thing that it stands in. */
  mark: string;
  /** Where a paragraph goes on in another block, by `data-cut`: this one lacks its beginning, its end or both. */
  cut: '' | 'above' | 'below' | 'both';
  /** px from line to line, and of its type. */
  leading: number;
  size: number;
  lines: MeasuredLine[];
}

/** All that was measured in a document before it was printed. Plain data, lengths in px, rounded to hundredths. */
export interface MeasuredLayout {
  /** `label` is the page or slide as printed. */
  pages: { label: string; width: number; height: number }[];
  blocks: MeasuredBlock[];
  /** The `[data-fits]` boxes; `within` is the index of the box that it stands in, -1 for none. */
  boxes: (Rect & { mark: string; within: number })[];
  /** Every size of type on every page, once for each chain of class names: px, with the first words so set. */
  sizes: (Rect & { mark: string; text: string; classes: string; size: number })[];
  /** Pictures made of dots, with how many there are across and down. */
  images: (Rect & { mark: string; dots: number; rows: number })[];
}

/** A layout, and where on the printed page each page's own top left stands: px, 0 where the page has no room round it. */
export interface MeasuredOnPaper {
  layout: MeasuredLayout;
  corners: Corner[];
}

/** px from the printed page's top left. */
export interface Corner {
  x: number;
  y: number;
}

/** Where a run of text begins in a PDF: on its baseline, pt from the page's top left, pages counted from 1. */
export interface TextPosition {
  page: number;
  x: number;
  y: number;
}

/** The pages that hold running text, in order. */
export const pagesWithBody = ({ blocks }: MeasuredLayout): number[] => [
  ...new Set(blocks.filter(({ kind }) => kind === 'body').map(({ page }) => page)),
];

/** A document without pages. */
export const nothingMeasured: MeasuredLayout = { pages: [], blocks: [], boxes: [], sizes: [], images: [] };
