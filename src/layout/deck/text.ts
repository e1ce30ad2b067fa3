import type { TextSlide } from '../../views/deck/editorial.ts';
import { partId, partOf, partTitle } from '../../views/deck/parts.ts';
import { sentencesOf } from '../../views/deck/sentences.ts';
import { joinedInto } from './pieces.ts';
import { inFrame, type Room } from './room.ts';
import { cuts, floorOf, linesAt, type Size, scale } from './sizes.ts';
import { titleSize } from './titles.ts';

const box = { width: 1408, height: 600 };
const narrowWidth = 1056;
/** Between paragraphs, in lines. */
const air = 0.5;
const mostParts = 6;

/** Suits a slide of the editor's words: as large as they can stand, or cut at sentences over several slides. */
export function fitText(slide: TextSlide, room: Room) {
  const { size, parts } = fittingParts(slide.paragraphs, room);
  return parts.map((paragraphs, at) => {
    const part = partOf(at, parts.length);
    return {
      ...slide,
      id: partId(slide.id, part),
      title: partTitle(slide.title, part),
      titleSize: titleSize(slide.title, room),
      size: size.name,
      paragraphs,
    };
  });
}

function fittingParts(paragraphs: readonly string[], room: Room): { size: Size; parts: string[][] } {
  const pieces = paragraphs.flatMap((text) => [...sentencesOf(text, room.words.language), '\n']).slice(0, -1);
  for (let count = 1; count <= Math.min(mostParts, Math.max(1, pieces.length)); count++) {
    const parts =
      count === 1
        ? [[...paragraphs]]
        : joinedInto(count, pieces).map((part) =>
            part
              .split('\n')
              .map((text) => text.trim())
              .filter(Boolean),
          );
    const size = scale.text.find((step) => parts.every((part) => heightOf(part, step, room) <= box.height));
    if (size) return { size, parts };
  }
  return { size: floorOf(scale.text), parts: [[...paragraphs]] };
}

function heightOf(paragraphs: readonly string[], step: Size, room: Room): number {
  const lines = paragraphs.reduce(
    (sum, text) => sum + linesAt(text, cuts.label, step, inFrame(room, box.width, narrowWidth), room).length,
    0,
  );
  return (lines + air * Math.max(0, paragraphs.length - 1)) * step.leading;
}
