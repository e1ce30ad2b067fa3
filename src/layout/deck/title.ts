import type { TitleSlide } from '../../views/deck/opening.ts';
import { inFrame, type Room } from './room.ts';
import { senseLines } from './sense-lines.ts';
import { cuts, scale, sizeFor, styleAt } from './sizes.ts';

const wide = {
  beside: { width: 860, height: 400 },
  alone: { width: 1140, height: 460 },
  sentence: { width: 760, height: 150 },
};
const narrow = {
  beside: { width: 700, height: 400 },
  alone: { width: 900, height: 460 },
  sentence: { width: 640, height: 150 },
};

/** Suits the title slide: beside its picture, or larger on the plain ground. */
export function fitTitle(slide: TitleSlide, room: Room) {
  const boxes = inFrame(room, wide, narrow);
  const box = slide.picture ? boxes.beside : boxes.alone;
  const size = sizeFor([slide.title], cuts.light, slide.picture ? scale.deckTitle : scale.plainTitle, box, room);
  const most = Math.floor(box.height / size.leading);
  return [
    {
      ...slide,
      isDark: true,
      isUnnumbered: true,
      size: size.name,
      lines: senseLines(slide.title, styleAt(cuts.light, size), box.width, most, room),
      sentenceSize: sizeFor(slide.sentence ? [slide.sentence] : [], cuts.label, scale.sentence, boxes.sentence, room)
        .name,
    },
  ];
}
