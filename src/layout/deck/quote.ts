import type { QuoteSlide } from '../../views/deck/quotes.ts';
import type { Room } from './room.ts';
import { senseLines } from './sense-lines.ts';
import { cuts, scale, sizeFor, styleAt } from './sizes.ts';

const box = { width: 1328, height: 608 };

/** Suits a quote that fills a slide. */
export function fitQuote(slide: QuoteSlide, room: Room) {
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
