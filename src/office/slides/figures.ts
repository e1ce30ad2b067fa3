import { fitFigures } from '../../layout/deck/figures.ts';
import { cuts } from '../../layout/deck/sizes.ts';
import type { FiguresSlide } from '../../views/deck/figures.ts';
import type { Shape, TextShape } from '../drawing.ts';
import type { Sketch } from '../drawn.ts';
import { type Frame, onFrame } from '../frame.ts';
import { pxOf } from '../lengths.ts';
import { medallion } from '../medallion.ts';
import { extentOf, settingOf } from '../overflow.ts';
import type { Studio } from '../studio.ts';
import { inSlot, lightNumber, line, paragraph, sized, textIn } from '../words.ts';
import { barAt, barSize, figureWords, label, labelOf, ruleAt } from './figure-words.ts';
import { titleShape } from './titled.ts';

type Fitted = ReturnType<typeof fitFigures>[number];
type AsHero = Extract<Fitted, { rows: string }>;
type AsColumns = Extract<Fitted, { columns: string }>;
type AsTable = Exclude<Fitted, AsHero | AsColumns>;

/** The key figures: one large with a panel of its own and rows beside it, a table, or a few columns. */
export const drawFigures = (slide: FiguresSlide, studio: Studio): Sketch[] =>
  fitFigures(slide, studio.room).map((fitted) => {
    if ('rows' in fitted) return heroSketch(fitted, studio);
    return 'columns' in fitted ? columnSketch(fitted, studio) : tableSketch(fitted, studio);
  });

/** From row to row, by their number, px. */
const pitches: Record<string, number> = { 'rows-3': 210, 'rows-4': 187 };
const rowPitch = 150;

function heroSketch({ id, title, hero, person, nameSize, rows, figures }: AsHero, studio: Studio): Sketch {
  const { light, figures: panel } = studio.settings.surfaces;
  const { slots, frame } = studio;
  const { left, width } = onFrame(frame, { left: 776, width: 728 }, { left: 540, width: 588 });
  const pitch = pitches[rows] ?? rowPitch;
  const name = sized(nameSize);
  const rowShapes = figures.flatMap((figure, at): Shape[] => {
    const y = 72 + at * pitch;
    return [
      ...(at > 0 ? [ruleAt(left, y - 18, width)] : []),
      textIn({ x: left, y: y - 8, width: width + 16, height: pitch - 12 }, figureWords(figure, light.text), figure.id),
      ...(figure.bar ? [barAt(figure.bar, 1144, y + 26)] : []),
    ];
  });
  return {
    id,
    title,
    layout: 'figures',
    shapes: [
      inSlot(slots.figures.title, [{ lines: [line(title)] }], 'title', studio),
      ...(hero ? heroShapes(hero, studio) : []),
      medallion(person, { x: frame.left, y: 712, size: 116 }, panel, studio),
      inSlot(
        slots.figures.speaker,
        [
          { lines: [line(person.name)], style: { points: name.points }, leading: name.leading },
          { lines: [line(person.affiliation)], style: { ...label, colour: panel.second }, leading: 24 },
        ],
        person.id,
        studio,
      ),
      ...rowShapes,
      lightNumber(studio),
    ],
  };
}

/** The row that the words before a figure take, px. */
const prefixHeight = 72;

function heroShapes(hero: NonNullable<AsHero['hero']>, studio: Studio): TextShape[] {
  const { hero: slot, label: under } = studio.slots.figures;
  const value = sized(hero.size);
  const words = sized(hero.wordsSize);
  const down = hero.prefix ? 0 : prefixHeight;
  const beside = (text: string) =>
    text ? [{ lines: [line(text)], style: { points: words.points }, leading: words.leading }] : [];
  const up = hero.unit ? 0 : pxOf(words.leading);
  return [
    inSlot(
      slot,
      [
        ...beside(hero.prefix),
        { lines: [line(hero.value)], style: { points: value.points }, leading: value.leading },
        ...beside(hero.unit),
      ],
      hero.id,
      studio,
      { y: slot.box.y + down, height: slot.box.height - down },
    ),
    inSlot(under, [{ lines: [line(hero.label)] }], hero.id, studio, { y: under.box.y - up }),
  ];
}

function tableSketch({ id, title, titleSize, figures }: AsTable, studio: Studio): Sketch {
  const { text } = studio.settings.surfaces.light;
  const { frame } = studio;
  const cell = cellOf(figures.length, frame);
  const shapes = figures.flatMap((figure, at): Shape[] => {
    const x = frame.left + (at % cell.columns) * (cell.width + cell.gap);
    const y = 204 + Math.floor(at / cell.columns) * cell.height;
    const height = cell.height - cell.air - 8;
    return [
      ruleAt(x, y, cell.width),
      textIn({ x, y: y + cell.air, width: cell.width + 16, height }, figureWords(figure, text), figure.id),
    ];
  });
  return {
    id,
    title,
    layout: 'figureTable',
    shapes: [titleShape(title, titleSize, studio), ...shapes, lightNumber(studio)],
  };
}

/** A cell of the table, px. */
function cellOf(count: number, { isNarrow }: Frame) {
  if (!isNarrow)
    return { columns: 3, width: 448, gap: 32, ...(count > 6 ? { height: 208, air: 8 } : { height: 300, air: 28 }) };
  return { columns: 2, width: 508, gap: 40, ...(count > 4 ? { height: 204, air: 4 } : { height: 300, air: 28 }) };
}

/** Columns and the gap between two, px. */
const wideColumns: Record<string, [number, number]> = {
  'columns-1': [1408, 0],
  'columns-2': [688, 32],
  'columns-3': [448, 32],
};
const narrowColumns: Record<string, [number, number]> = {
  'columns-1': [1056, 0],
  'columns-2': [508, 40],
  'columns-3': [328, 36],
};

function columnSketch({ id, title, titleSize, columns, figures, size, wordsSize }: AsColumns, studio: Studio): Sketch {
  const { text: colour } = studio.settings.surfaces.light;
  const [width, gap] = onFrame(studio.frame, wideColumns, narrowColumns)[columns] ?? [448, 32];
  const value = sized(size);
  const words = { ...sized(wordsSize), cut: cuts.regular, colour };
  const shapes = figures.flatMap((figure, at): Shape[] => {
    const x = studio.frame.left + at * (width + gap);
    const down = figure.prefix ? 0 : pxOf(words.leading);
    const top = 250 + down;
    const paragraphs = [
      ...(figure.prefix ? [paragraph(figure.prefix, words)] : []),
      paragraph(figure.value, { cut: cuts.light, ...value, colour }),
      ...(figure.unit ? [paragraph(figure.unit, words)] : []),
    ];
    const said = textIn({ x, y: top, width: width + 16, height: 0 }, paragraphs, figure.id);
    const used = extentOf(said, settingOf(studio)).height;
    const barTop = top + used + 18;
    const labelTop = figure.bar ? barTop + barSize.height + 17 : top + used + 17;
    return [
      { ...said, box: { ...said.box, height: used } },
      ...(figure.bar ? [barAt(figure.bar, x, barTop, Math.min(barSize.width, width))] : []),
      textIn({ x, y: labelTop, width: width + 16, height: 800 - labelTop }, [labelOf(figure, colour, 24)], figure.id),
    ];
  });
  return {
    id,
    title,
    layout: 'figureTable',
    shapes: [titleShape(title, titleSize, studio), ...shapes, lightNumber(studio)],
  };
}
