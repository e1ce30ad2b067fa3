import type { Cut } from '../layout/deck/sizes.ts';
import type { Box } from './box.ts';
import type { Slot } from './slots.ts';

/** How words are set; colours are tokens of the theme. */
export interface Style {
  cut: Cut;
  points: number;
  colour: string;
}

/** Words set in one way; without a style they are set as their paragraph is. */
export interface Run {
  text: string;
  style?: Partial<Style>;
  /** The colour of a line under them. */
  underline?: string;
  /** A web address. */
  address?: string;
}

export interface Paragraph {
  /** Lines, each of runs: a paragraph of one line is broken by the program that shows it. */
  lines: Run[][];
  style: Style;
  /** Exact, pt. */
  leading: number;
  align?: 'left' | 'center' | 'right';
  /** Space over it and under it, pt. */
  before?: number;
  after?: number;
  /** How far all but the beginning stands in, px: a tab leads there. */
  hanging?: number;
}

/** Words in a box. */
export interface TextShape {
  kind: 'text';
  /** The placeholder of the layout that it fills. */
  slot?: Slot;
  box: Box;
  paragraphs: Paragraph[];
  anchor?: 'top' | 'middle';
  /** The slide to which a click on it leads. */
  link?: string;
  /** Id of what stands in it, for complaints. */
  mark: string;
  /** Never broken. */
  isOneLine?: boolean;
  /** A ground of its own. */
  fill?: string;
  /** The slide's number follows its words. */
  isNumber?: boolean;
}

/** A drawn form. */
export interface FormShape {
  kind: 'form';
  form: 'rect' | 'ellipse' | 'diamond';
  box: Box;
  fill?: string;
  line?: { colour: string; width: number };
  paragraphs?: Paragraph[];
}

/** A picture, cut to its box. */
export interface PictureShape {
  kind: 'picture';
  form: 'rect' | 'ellipse';
  box: Box;
  /** A `data:` address. */
  src: string;
  /** Shares of the picture's own size that are cut off at each side, 0 to 1. */
  cut: { left: number; top: number; right: number; bottom: number };
  alt?: string;
}

/** Forms that belong together; without an alternative text they are decoration. */
export interface GroupShape {
  kind: 'group';
  name?: string;
  alt?: string;
  link?: string;
  shapes: (FormShape | PictureShape)[];
}

export type Shape = TextShape | FormShape | PictureShape | GroupShape;
