import { fitText } from '../../layout/deck/text.ts';
import type { TextSlide } from '../../views/deck/editorial.ts';
import type { Sketch } from '../drawn.ts';
import type { Studio } from '../studio.ts';
import { inSlot, lightNumber, line, sized } from '../words.ts';
import { titleShape } from './titled.ts';

/** The editor's own words. */
export const drawText = (slide: TextSlide, studio: Studio): Sketch[] =>
  fitText(slide, studio.room).map(({ id, field, title, titleSize, size, paragraphs }) => {
    const { points, leading } = sized(size);
    const own = paragraphs.map((text) => ({ lines: [line(text)], style: { points }, leading, after: leading / 2 }));
    return {
      id,
      title,
      layout: 'text',
      shapes: [
        titleShape(title, titleSize, studio),
        ...(own.length > 0 ? [inSlot(studio.slots.text.body, own, field, studio)] : []),
        lightNumber(studio),
      ],
    };
  });
