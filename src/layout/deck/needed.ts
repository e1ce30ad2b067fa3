import type { NeededSlide } from '../../views/deck/needed.ts';
import { inFrame, type Room } from './room.ts';
import { cuts, scale, sizeFor } from './sizes.ts';
import { titleSize } from './titles.ts';

/** px: all rows together, the name over the words, air between rows, and the words' width beside a ring. */
const rows = { height: 612, name: 44, air: 24 };
const wide = { one: 1240, two: 540 };
const narrow = { one: 890, two: 364 };
const mostInOneColumn = 3;

/** Suits what is still needed: few in one column, more in two, all at one size. */
export function fitNeeded(slide: NeededSlide, room: Room) {
  const { needs, title } = slide;
  const isOneColumn = needs.length <= mostInOneColumn;
  const count = Math.ceil(needs.length / (isOneColumn ? 1 : 2));
  const height = rows.height / count - rows.name - rows.air;
  const widths = inFrame(room, wide, narrow);
  const texts = needs.map(({ text }) => text);
  const size = sizeFor(
    texts,
    cuts.medium,
    scale.needed,
    { width: isOneColumn ? widths.one : widths.two, height },
    room,
  );
  return [
    { ...slide, titleSize: titleSize(title, room), size: size.name, isOneColumn, rows: `rows-${Math.max(2, count)}` },
  ];
}
