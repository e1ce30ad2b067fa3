import type { ClosingSlide } from '../../views/deck/closing.ts';
import type { Room } from './room.ts';
import { cuts, linesAt, scale, sizeFor } from './sizes.ts';
import { titleSize } from './titles.ts';

const quoteBox = { width: 830, height: 384 };
const referenceWidth = 860;
/** Under the source and the word for references. */
const linesBesidePicture = 2;
const listWidth = 1408;
const linesOnList = 14;
const airInLines = 0.3;

/** Suits the last slide; references that do not stand on it get slides of their own before it. */
export function fitClosing(slide: ClosingSlide, room: Room) {
  const linesIn = (text: string, width: number) => linesAt(text, cuts.label, scale.label[0], width, room).length;
  const lines = slide.references.reduce((sum, { text }) => sum + linesIn(text, referenceWidth), 0);
  const isShort = lines <= linesBesidePicture;
  // The end mark stands on the last line: a letter stands in for it.
  const texts = slide.quote ? [`${slide.quote.text} M`] : [];
  const closing = {
    ...slide,
    isDark: true,
    references: isShort ? slide.references : [],
    size: sizeFor(texts, cuts.light, scale.closing, quoteBox, room).name,
  };
  return isShort ? [closing] : [...listsOf(slide, linesIn, room), closing];
}

function listsOf({ references }: ClosingSlide, linesIn: (text: string, width: number) => number, room: Room) {
  const lists: ClosingSlide['references'][] = [[]];
  let lines = 0;
  for (const reference of references) {
    const own = linesIn(reference.text, listWidth) + airInLines;
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
