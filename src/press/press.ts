import type { Px } from '../units.ts';
import type { MeasuredLayout, TextPosition } from './measured.ts';

/** A box that holds more than it can show: which marked thing, by how much, and where. */
export interface Overflow {
  /** Id of the excerpt, answer, question or part of the layout. */
  mark: string;
  /** The page or slide as printed, if the layout says it. */
  label: string;
  by: Px;
}

/** Where a marked thing stands: its id, the page or slide as printed, and the part of it if the layout says it. */
export interface Landmark {
  mark: string;
  label: string;
  part?: string;
}

/** What comes off the press: the browser's PDF and what was measured on its pages. All plain data. */
export interface Printed {
  pdf: Uint8Array;
  pages: number;
  landmarks: Landmark[];
  overflows: Overflow[];
  layout: MeasuredLayout;
  /** Where text stands in the PDF, on the pages that hold running text. */
  positions: TextPosition[];
}

/** Width and height of a picture. */
export interface PictureSize {
  width: Px;
  height: Px;
}

/** A picture of a page, as PNG, and what was measured on it. All plain data. */
export interface Pictured {
  png: Uint8Array;
  overflows: Overflow[];
}

/** The browser, as the rest of the house sees it. It starts at the first print or picture, or when warmed. */
export interface Press {
  /** The browser's build and our own press code, known before it starts: part of the key under which prints are kept. */
  version: string;
  /** Starts the browser and opens pages ahead of need. */
  warm: (pages: number) => void;
  print: (html: string) => Promise<Printed>;
  /** Takes a picture of a page's top left. The same page and size give the same bytes. */
  picture: (html: string, size: PictureSize) => Promise<Pictured>;
  close: () => Promise<void>;
}
