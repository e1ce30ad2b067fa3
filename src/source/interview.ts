import type { Element } from 'hast';
import type { Place } from '../messages.ts';
import type { FrontMatter } from './schema.ts';

/** A picture from the content folder, ready to be put into a page. */
export interface Picture {
  /** Path in the content folder, as the editor wrote it. */
  file: string;
  /** The whole picture as a `data:` address. */
  src: string;
  /** Size in the picture's own units (px, or the drawing's user units). */
  width: number;
  height: number;
}

/** A figure of the interview: a picture, or one that we draw from the data. */
export interface Figure {
  id: string;
  /** `undefined`: drawn from the timeline's data. */
  picture: Picture | undefined;
  alt: string;
  /** Inline HTML tree: a `p`; without the credit. */
  caption: Element | undefined;
  credit: string;
  place: Place;
}

/** A paragraph, list, table or quotation inside an answer or the standfirst; an HTML tree, not Markdown. */
export interface Prose {
  kind: 'prose';
  /**
   * Block element (`p`, `ul`, `ol`, `blockquote`, `table`); marks are `span[data-mark=id]` inside, references to notes
   * `sup[data-note=id]`, cells of an aligned column have the class `align-right` or `align-center`.
   */
  html: Element;
  /** Its words as plain text, without the numbers of its notes. */
  text: string;
  place: Place;
}

/**
 * A note: words beside the text. In prose a reference to it is `sup[data-note=note-1] > a[href="#note-1"]`, whose
 * text is the number.
 */
export interface Note {
  /** `note-1`, … */
  id: string;
  /** In the order in which the text first refers to them. */
  number: number;
  /** One block element or more, mostly a `p`. */
  html: Element[];
  text: string;
  /** Ids of its references, in reading order: `noteref-1`, `noteref-1-2`. */
  references: string[];
  place: Place;
}

export type Block = Prose | { kind: 'figure'; figure: Figure; place: Place };

export type ExcerptKind = 'lead' | 'quote' | 'number';

/** A marked span of an answer: the speaker's own words, never retyped. */
export interface Excerpt {
  id: string;
  kind: ExcerptKind;
  /** The marked words, plain, without the numbers of notes. */
  text: string;
  answer: string;
  question: number;
  speaker: string;
  /** Key figures only: what it measures, in full words. */
  label: string | undefined;
  /** Key figures only: how the number is shown where the words hold no digits ("5×"). */
  display: string | undefined;
  /** Key figures only: the number is a share of a whole of 100 and may be drawn as a bar. */
  isShare: boolean;
  place: Place;
}

export type Speaker = FrontMatter['speakers'][number] & {
  /** Made from the name: `erik-de-blois`. */
  id: string;
  /** Two or three letters: first name and surname without particles; unique among the speakers. */
  initials: string;
  surname: string;
  /** Seat at the round table: 0, 1, … in the order of the biographies. */
  seat: number;
  portraitPicture: Picture | undefined;
  place: Place;
};

export interface Answer {
  /** `a2-5`: question 2, fifth answer. */
  id: string;
  /** `2.5` */
  number: string;
  question: number;
  speaker: string;
  blocks: Block[];
  place: Place;
}

export interface Question {
  /** `q2` */
  id: string;
  number: number;
  text: string;
  /** The words that the editor emphasised in the heading: a way in, part of `text`. */
  keyPhrase: string | undefined;
  answers: Answer[];
  place: Place;
}

/** One interview, whole and checked: all that any product is made from. */
export interface Interview {
  /** The source file's path, for messages. */
  path: string;
  slug: string;
  frontMatter: FrontMatter;
  /** Where each part of the front matter stands, by its path: `timeline.milestones.3.text`. */
  frontMatterPlaces: ReadonlyMap<string, Place>;
  title: string;
  titlePlace: Place;
  standfirst: Prose[];
  speakers: Speaker[];
  questions: Question[];
  /** All figures in reading order, also those inside answers. */
  figures: Figure[];
  excerpts: Excerpt[];
  /** The notes to standfirst and answers, by number. */
  notes: Note[];
  /** The pictures that the front matter names for openings, by their role. */
  pictures: { opening: Picture | undefined; wide: Picture | undefined; ornament: Picture | undefined };
}
