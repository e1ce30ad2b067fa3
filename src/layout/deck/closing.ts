import type { ClosingSlide } from '../../views/deck/closing.ts';
import { inFrame, type Room } from './room.ts';
import { cuts, linesAt, scale, sizeFor } from './sizes.ts';
import { titleSize } from './titles.ts';

const wide = { quote: { width: 830, height: 384 }, reference: 860, list: 1408 };
const narrow = { quote: { width: 690, height: 384 }, reference: 690, list: 1056 };
/** Under the source and the word for references. */
const linesBesidePicture = 2;
const linesOnList = 14;
const airInLines = 0.3;

/** Suits the last slide; references that do not stand on it get slides of their own before it. */
export function fitClosing(slide: ClosingSlide, room: Room) {
  const boxes = inFrame(room, wide, narrow);
  const linesIn = (text: string, width: number) => linesAt(text, cuts.label, scale.label[0], width, room).length;
  const lines = slide.references.reduce((sum, { text }) => sum + linesIn(text, boxes.reference), 0);
  const isShort = lines <= linesBesidePicture;
  // The end mark stands on the last line: a letter stands in for it.
  const texts = slide.quote ? [`${slide.quote.text} M`] : [];
  const closing = {
    ...slide,
    isDark: true,
    references: isShort ? slide.references : [],
    size: sizeFor(texts, cuts.light, scale.closing, boxes.quote, room).name,
  };
  return isShort ? [closing] : [...listsOf(slide, linesIn, room), closing];
}

function listsOf({ references }: ClosingSlide, linesIn: (text: string, width: number) => number, room: Room) {
  const lists: ClosingSlide['references'][] = [[]];
  let lines = 0;
  for (const reference of references) {
    const own = linesIn(reference.text, inFrame(room, wide, narrow).list) + airInLines;
    if (lines + own > linesOnList) {
      lists.push([]);
      lines = 0;
    }
    lists.at(-1)?.push(reference);
    lines += own;
  }
  const title = room.words.references;
  return lists.map((list, at) => ({
    kind: 'references' as const,
    id: at === 0 ? 'references' : `references-${at + 1}`,
    title: lists.length > 1 ? `${title} ${at + 1}/${lists.length}` : title,
    titleSize: titleSize(title, room),
    references: list,
  }));
}
