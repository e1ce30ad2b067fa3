import { cuts } from '../../layout/deck/sizes.ts';
import { fitSpeakerRows, fitSpeakers } from '../../layout/deck/speakers.ts';
import type { Person } from '../../views/deck/person.ts';
import type { SpeakersSlide } from '../../views/deck/speakers.ts';
import type { Box } from '../box.ts';
import type { Paragraph, Shape } from '../drawing.ts';
import type { Sketch } from '../drawn.ts';
import { medallion } from '../medallion.ts';
import { extentOf, settingOf } from '../overflow.ts';
import type { Studio } from '../studio.ts';
import { lightNumber, paragraph, sized, textIn } from '../words.ts';
import { titleShape } from './titled.ts';

/** Where seats stand, px: the first one's left top, from one to the next, the medallion, and the words from its left top. */
const tables = {
  pair: seats({ top: 240, columns: 2, across: 720, ring: 240, words: { x: 0, y: 264, width: 688, height: 300 } }),
  three: seats({ top: 240, columns: 3, across: 480, ring: 240, words: { x: 0, y: 264, width: 448, height: 300 } }),
  round: seats({
    top: 72,
    columns: 4,
    down: 384,
    ring: 138,
    skipped: 1,
    words: { x: 0, y: 150, width: 336, height: 220 },
  }),
  full: seats({ top: 204, columns: 4, down: 232, ring: 112, words: { x: 128, y: -6, width: 222, height: 200 } }),
} as const;

interface Table {
  top: number;
  columns: number;
  across: number;
  down: number;
  ring: number;
  /** Cells that the title takes. */
  skipped: number;
  words: Box;
}

function seats(table: Pick<Table, 'top' | 'columns' | 'ring' | 'words'> & Partial<Table>): Table {
  return { across: 360, down: 0, skipped: 0, ...table };
}

const left = 96;

/** The speakers at their seats. */
export function drawSpeakers(slide: SpeakersSlide, studio: Studio): Sketch[] {
  if (studio.frame.isNarrow) return drawRows(slide, studio);
  return fitSpeakers(slide, studio.room).map(({ id, title, titleSize, seating, isFull, people }) => {
    const table = tables[seating];
    const rows = isFull ? fullRows(people, studio) : [];
    const box = seating === 'round' ? { width: 340, height: 190 } : {};
    const shapes = people.flatMap((person, at): Shape[] => {
      const cell = at + table.skipped;
      const x = left + (cell % table.columns) * table.across;
      const row = Math.floor(cell / table.columns);
      const y = isFull ? (rows[row]?.y ?? 0) : table.top + row * table.down;
      const height = isFull ? (rows[row]?.height ?? 0) : table.words.height;
      const words = { ...table.words, x: x + table.words.x, y: y + table.words.y, height };
      const { light } = studio.settings.surfaces;
      return [
        medallion(person, { x, y, size: table.ring }, light, studio, { hasSeats: !isFull }),
        textIn(words, isFull ? shortWords(person, studio) : whole(person, person.size, studio), person.id),
      ];
    });
    return {
      id,
      title,
      layout: 'speakers',
      shapes: [titleShape(title, titleSize, studio, box), ...shapes, lightNumber(studio)],
    };
  });
}

/** px: all rows together, the least height of one, the least air between two. */
const area = { height: 612, row: 124, gap: 12 };

/** Rows as high as their longest words, spread over the slide. */
function fullRows(people: readonly Person[], studio: Studio): { y: number; height: number }[] {
  const { columns, words, top } = tables.full;
  const heightOf = (person: Person) =>
    extentOf(textIn(words, shortWords(person, studio), person.id), settingOf(studio)).height;
  const count = Math.ceil(people.length / columns);
  const heights = Array.from({ length: count }, (_, at) =>
    Math.max(area.row, ...people.slice(at * columns, (at + 1) * columns).map(heightOf)),
  );
  const used = heights.reduce((sum, height) => sum + height, 0);
  const air = Math.max(area.gap, (area.height - used) / Math.max(1, count - 1));
  return heights.map((height, at) => ({
    y: top + heights.slice(0, at).reduce((sum, one) => sum + one + air, 0),
    height,
  }));
}

const label = { cut: cuts.label, points: 18, leading: 22 };

function whole({ given, family, role, affiliation }: Person, size: string, { settings }: Studio): Paragraph[] {
  const { text, second } = settings.surfaces.light;
  return [
    paragraph([given, family].filter(Boolean), { cut: cuts.medium, ...sized(size), colour: text }),
    paragraph(role, { ...label, colour: text, before: 2 }),
    paragraph(affiliation, { ...label, colour: second }),
  ];
}

function shortWords({ given, family, affiliation }: Person, { settings }: Studio): Paragraph[] {
  const { text, second } = settings.surfaces.light;
  return [
    paragraph([given, family].filter(Boolean), { ...label, cut: cuts.strong, colour: text }),
    paragraph(affiliation, { ...label, colour: second }),
  ];
}

/** On a narrow slide a row each, px: the first one's top, the least height, and where name and role stand. */
const ranks = { top: 180, least: 92, ring: 78, name: { x: 184, width: 408 }, role: 592 };

function drawRows(slide: SpeakersSlide, studio: Studio): Sketch[] {
  const { light } = studio.settings.surfaces;
  const { left, right } = studio.frame;
  return fitSpeakerRows(slide, studio.room).map(({ id, title, titleSize, people }) => {
    let y = ranks.top;
    const shapes = people.flatMap((person): Shape[] => {
      const [, role, house] = whole(person, person.size, studio);
      const name = paragraph(person.name, { cut: cuts.medium, ...sized(person.size), colour: light.text });
      const told = [role, house].filter((one) => one !== undefined);
      const at = { y, height: ranks.least };
      const boxes = [
        textIn({ ...ranks.name, ...at }, [name], person.id, { anchor: 'middle' }),
        textIn({ x: ranks.role, width: right - ranks.role, ...at }, told, person.id, { anchor: 'middle' }),
      ];
      const height = Math.max(ranks.least, ...boxes.map((box) => extentOf(box, settingOf(studio)).height));
      y += height;
      return [
        medallion(person, { x: left, y: at.y + (height - ranks.ring) / 2, size: ranks.ring }, light, studio),
        ...boxes.map((one) => ({ ...one, box: { ...one.box, height } })),
      ];
    });
    return {
      id,
      title,
      layout: 'speakers',
      shapes: [titleShape(title, titleSize, studio), ...shapes, lightNumber(studio)],
    };
  });
}
