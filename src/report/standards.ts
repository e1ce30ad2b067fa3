/** What the report asks of a kind of product. */
export interface Standard {
  /** Its text runs down columns: on one baseline grid, page after page, balanced at the end. */
  isInColumns: boolean;
  /** Least dots an inch of a picture, at the size of the page. */
  dpi: number;
}

/** Printers ask for 300 dots an inch of a photograph; a slide of 13⅓ inch shows no more than 1920 of a projector. */
const [paper, projector] = [300, 144];

export const article: Standard = { isInColumns: true, dpi: paper };
export const sheet: Standard = { isInColumns: false, dpi: paper };
export const slide: Standard = { isInColumns: false, dpi: projector };

/** Bounds that are the same for all products. */
export const bounds = {
  /** Share of body lines that stand on the common grid, and how far from it a line may be, pt. */
  gridShare: 0.98,
  gridTolerance: 0.3,
  /**
   * Word spaces, as multiples of the font's own. With 33 letters a line even total fit doubles two spaces in five, so
   * "at most 1 % above twice" cannot be had; what a reader takes for a hole begins at 2½.
   */
  wide: 2,
  gaping: 2.5,
  gapingShare: 0.05,
  hole: 3.5,
  /** Hyphens at the ends of lines that follow one another. */
  hyphens: 2,
  /** Letters of a paragraph's last line. */
  lastLetters: 4,
  /** Lines that a heading keeps under it. */
  linesUnderHeading: 2,
  /** px that a line may stick out, and that boxes may share: rounding. */
  overfull: 0.5,
  shared: 1,
  /** Increments between the feet of the last page's columns, and the least of that page that is covered. */
  uneven: 1,
  lastPage: 0.5,
} as const;
