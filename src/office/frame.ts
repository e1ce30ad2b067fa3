import type { Deck } from '../views/deck.ts';

/** The surface of a slide, px; all are 900 px high. */
export interface Frame {
  /** 4:3. */
  isNarrow: boolean;
  width: number;
  height: number;
  /** Where words begin and end, px. */
  left: number;
  right: number;
}

export const frames: Record<Deck['size'], Frame> = {
  '16:9': { isNarrow: false, width: 1600, height: 900, left: 96, right: 1504 },
  '4:3': { isNarrow: true, width: 1200, height: 900, left: 72, right: 1128 },
};

/** Gives what holds for slides of 16:9, or of 4:3. */
export const onFrame = <Value>({ isNarrow }: Frame, wide: Value, narrow: Value): Value => (isNarrow ? narrow : wide);
