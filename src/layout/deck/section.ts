import { phraseOf } from '../../views/deck/phrase.ts';
import type { SectionSlide } from '../../views/deck/section.ts';
import type { Room } from './room.ts';
import { cuts, scale, sizeFor, withoutShortEnd } from './sizes.ts';

const width = 988;

/** Height left for the question over so many rows of three speakers, px. */
const heights = [412, 400, 300, 200];

/** Suits a question to the room that its speakers leave. */
export function fitSection(slide: SectionSlide, room: Room) {
  const rows = Math.ceil(slide.answers.length / 3);
  const height = heights[rows - 1] ?? heights.at(-1) ?? 0;
  const { before, key, after } = slide.phrase;
  const text = before + key + after;
  const size = sizeFor([text], cuts.light, scale.question, { width, height }, room);
  return [
    {
      ...slide,
      phrase: phraseOf(withoutShortEnd(text, cuts.light, size, width, room), key),
      landmark: slide.id,
      isDark: true,
      size: size.name,
      isCrowded: rows > 1,
    },
  ];
}
