import { fitQuote } from '../../layout/deck/quote.ts';
import { cuts } from '../../layout/deck/sizes.ts';
import type { QuoteSlide } from '../../views/deck/quotes.ts';
import type { Sketch } from '../drawn.ts';
import { medallion } from '../medallion.ts';
import type { Studio } from '../studio.ts';
import { inSlot, line, numberOn, sized } from '../words.ts';

/** A quote that fills its slide: it is the slide's title, broken at the sense. */
export function drawQuote(slide: QuoteSlide, studio: Studio): Sketch[] {
  const surface = studio.settings.surfaces.quote;
  const { quote } = studio.slots;
  const { x } = quote.title.box;
  return fitQuote(slide, studio.room).map(({ id, title, lines, size, person }) => {
    const { points, leading } = sized(size);
    return {
      id,
      title,
      layout: 'quote',
      shapes: [
        inSlot(quote.title, [{ lines: lines.map((text) => line(text)), style: { points }, leading }], id, studio),
        medallion(person, { x, y: 702, size: 126 }, surface, studio),
        inSlot(
          quote.speaker,
          [
            { lines: [line(person.name)] },
            {
              lines: [line(`${person.role}, ${person.affiliation}`)],
              style: { cut: cuts.label, points: 18, colour: surface.second },
              leading: 24,
            },
          ],
          person.id,
          studio,
        ),
        numberOn('quote', studio),
      ],
    };
  });
}
