import type { AgendaSlide } from '../../views/deck/opening.ts';
import { textOf } from '../../views/deck/phrase.ts';
import { inFrame, type Room } from './room.ts';
import { cuts, scale, sizeFor } from './sizes.ts';
import { titleSize } from './titles.ts';

/** All rows together, and how high one is at most, px. */
const rows = { height: 612, most: 153, width: 1287, air: 12 };
const narrowWidth = 930;

/** Suits the list of questions: all at one size. */
export function fitAgenda(slide: AgendaSlide, room: Room) {
  const height = Math.min(rows.most, rows.height / slide.questions.length) - rows.air;
  const texts = slide.questions.map(({ phrase }) => textOf(phrase));
  const size = sizeFor(
    texts,
    cuts.strong,
    scale.agenda,
    { width: inFrame(room, rows.width, narrowWidth), height },
    room,
  );
  return [{ ...slide, titleSize: titleSize(slide.title, room), size: size.name, isFull: slide.questions.length > 3 }];
}
