import { dealt, partId, partTitle } from '../../views/deck/parts.ts';
import type { Person } from '../../views/deck/person.ts';
import type { SpeakersSlide } from '../../views/deck/speakers.ts';
import { nameSize } from './names.ts';
import type { Room } from './room.ts';
import { cuts, scale, sizeFor } from './sizes.ts';
import { titleSize } from './titles.ts';

/** How so many people stand on a slide: the columns' width in px, and whether the title takes the first cell. */
const tables = [
  { most: 2, seating: 'pair', width: 688, isTitleCell: false },
  { most: 3, seating: 'three', width: 448, isTitleCell: false },
  { most: 7, seating: 'round', width: 328, isTitleCell: true },
  { most: 12, seating: 'full', width: 212, isTitleCell: false },
] as const;

const titleCell = { width: 328, height: 180 };

/** On a narrow slide each has a row: the most of them, and the name's box in px. */
const ranked = { most: 7, name: { width: 390, height: 80 } };

/** Gives each speaker a row, on a narrow slide; more than seven take several slides. */
export function fitSpeakerRows(slide: SpeakersSlide, room: Room) {
  return dealt(slide.people, ranked.most).map(({ items, part }) => ({
    ...slide,
    id: partId(slide.id, part),
    title: partTitle(slide.title, part),
    seating: 'ranked',
    isFull: false,
    titleSize: titleSize(slide.title, room),
    people: items.map((person: Person) => ({
      ...person,
      size: sizeFor([person.name], cuts.medium, scale.cellName, ranked.name, room).name,
    })),
  }));
}

/** Seats the speakers: few large, many small, always in the order of their seats. */
export function fitSpeakers(slide: SpeakersSlide, room: Room) {
  const { people, title } = slide;
  const table = tables.find(({ most }) => people.length <= most) ?? tables[3];
  return [
    {
      ...slide,
      seating: table.seating,
      isFull: table.seating === 'full',
      titleSize: table.isTitleCell
        ? sizeFor([title], cuts.regular, scale.stackedTitle, titleCell, room).name
        : titleSize(title, room),
      people: people.map((person: Person) => ({
        ...person,
        size:
          table.seating === 'full' ? 'size-18-22' : nameSize(person, scale.cellName, { width: table.width, room }).name,
      })),
    },
  ];
}
