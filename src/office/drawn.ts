import type { Phrase } from '../views/deck/phrase.ts';
import type { Shape } from './drawing.ts';
import type { LayoutName } from './layouts.ts';

/** What a slide shows, drawn. */
export interface Sketch {
  id: string;
  /** Short, for lists. */
  title: string;
  layout: LayoutName;
  /** Another ground than its layout's: a token. */
  ground?: string;
  /** In reading order, what lies behind first. */
  shapes: Shape[];
}

/** A slide, drawn, with what is said with it. */
export interface DrawnSlide extends Sketch {
  notes: Phrase[];
  /** Where its words stand in the source and in the article, in words. */
  sources: string[];
  /** Not shown when the deck is presented from start to end. */
  isHidden: boolean;
}
