import type { TextShape } from '../drawing.ts';
import type { Studio } from '../studio.ts';
import { inSlot, line, sized } from '../words.ts';

/** The title of a light slide over its whole width. */
export function titleShape(title: string, size: string, studio: Studio, box = {}): TextShape {
  const { points, leading } = sized(size);
  return inSlot(studio.slots.wideTitle, [{ lines: [line(title)], style: { points }, leading }], 'title', studio, box);
}
