import type { QuoteSlide } from '../../views/deck/quotes.ts';
import { inFrame, type Room } from './room.ts';
import { senseLines } from './sense-lines.ts';
import { cuts, scale, sizeFor, styleAt } from './sizes.ts';

const wide = { width: 1328, height: 608 };
const narrow = { width: 990, height: 608 };

/** Suits a quote that fills a slide. */
export function fitQuote(slide: QuoteSlide, room: Room) {
  const box = inFrame(room, wide, narrow);
  const size = sizeFor([slide.text], cuts.light, scale.quote, box, room);
  const most = Math.floor(box.height / size.leading);
  return [
    {
      ...slide,
      isDark: true,
      size: size.name,
      lines: senseLines(slide.text, styleAt(cuts.light, size), box.width, most, room),
    },
  ];
}
