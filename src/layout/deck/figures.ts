import type { FiguresSlide, SlideFigure } from '../../views/deck/figures.ts';
import { dealt, partId, partTitle } from '../../views/deck/parts.ts';
import { inFrame, type Room } from './room.ts';
import { cuts, linesAt, type Size, scale, sizeFor, styleAt } from './sizes.ts';
import { titleSize } from './titles.ts';

/** Steps of a figure and the words on its line, pt; the class in the style sheet is named after the figure. */
const steps = [
  { name: 'figure-50', value: 50, words: 24 },
  { name: 'figure-47', value: 47, words: 22 },
  { name: 'figure-44', value: 44, words: 20 },
  { name: 'figure-40', value: 40, words: 18 },
] as const;
const pxAPoint = 5 / 3;

/** Widths in px of a row (with its bar beside it), a cell of the grid and the hero's panel. */
const wide = {
  row: 728,
  besideBar: 344,
  cell: 448,
  columns: [1408, 688, 448],
  hero: { width: 600, words: 560, label: 540, labelLines: 3 },
  name: 432,
};
/** No bars, and two cells in a row. */
const narrow = {
  row: 588,
  besideBar: 0,
  cell: 508,
  columns: [1056, 508, 328],
  hero: { width: 404, words: 396, label: 396, labelLines: 4 },
  name: 230,
};
/** Of figures with long labels fewer stand on a narrow slide. */
const mostOnNarrow = { short: 6, long: 4, labelLines: 3 };
/** Lines of a label for so many rows. */
const labelLines: Record<number, number> = { 3: 3, 4: 2, 5: 1 };

const one = (width: number) => ({ width, height: Number.POSITIVE_INFINITY });

/** Chooses each slide's layout; on narrow slides many figures take several. */
export function fitFigures(slide: FiguresSlide, room: Room) {
  const most = slide.figures.some((figure) => isLong(figure, room)) ? mostOnNarrow.long : mostOnNarrow.short;
  if (!room.isNarrow || slide.figures.length <= most) return [fitOne(slide, room)];
  return dealt(slide.figures, most).map(({ items, part }) =>
    fitOne({ ...slide, id: partId(slide.id, part), title: partTitle(slide.title, part), figures: items }, room),
  );
}

/** Chooses by the number of figures, and by what fits: columns, a hero with rows, or a grid. */
function fitOne(slide: FiguresSlide, room: Room) {
  const count = slide.figures.length;
  if (count <= 3) return asColumns(slide, room);
  return count <= 6 && fitsAsHero(slide, room) ? asHero(slide, room) : asGrid(slide, room);
}

function isLong(figure: SlideFigure, room: Room): boolean {
  const lines = linesAt(labelOf(figure), cuts.label, scale.label[0], narrow.cell, room).length;
  return lines + (stepFor(figure, narrow.cell, room) ? 0 : 1) > mostOnNarrow.labelLines;
}

const labelOf = ({ label, initials }: SlideFigure) => [label, initials].filter(Boolean).join(' ');

function fitsAsHero({ figures }: FiguresSlide, room: Room): boolean {
  const [first, ...rest] = figures;
  const most = labelLines[rest.length] ?? 1;
  const { hero, row: rowWidth } = inFrame(room, wide, narrow);
  const linesIn = (figure: SlideFigure, width: number) =>
    linesAt(labelOf(figure), cuts.label, scale.label[0], width, room).length;
  const heroFits =
    first !== undefined &&
    linesIn(first, hero.label) <= hero.labelLines &&
    [first.prefix, first.unit].every((text) => widthOf(text, scale.heroWords[3], room) <= hero.words);
  return heroFits && rest.every((figure) => linesIn(figure, rowWidth) <= most && stepFor(figure, rowWidth, room));
}

function asHero(slide: FiguresSlide, room: Room) {
  const [first, ...rest] = slide.figures;
  const texts = first ? [first.prefix, first.unit].filter(Boolean) : [];
  const { hero, name: nameWidth } = inFrame(room, wide, narrow);
  return {
    ...slide,
    layout: { hero: true },
    nameSize: oneLine([slide.person.name], scale.name, nameWidth, room).name,
    hero: first && {
      ...first,
      initials: undefined,
      size: oneLine([first.value], scale.hero, hero.width, room).name,
      wordsSize: oneLine(texts, scale.heroWords, hero.words, room).name,
    },
    rows: `rows-${rest.length}`,
    figures: atOneStep(rest, room),
  };
}

/** Rows share the smallest step that one of them needs; a bar stands only where its figure leaves it room. */
function atOneStep(figures: readonly SlideFigure[], room: Room) {
  const { besideBar, row: rowWidth } = inFrame(room, wide, narrow);
  const set = figures.map((figure) => {
    const beside = figure.bar && besideBar > 0 ? stepFor(figure, besideBar, room) : undefined;
    return { ...figure, bar: beside && barOf(figure), step: beside ?? stepFor(figure, rowWidth, room) };
  });
  const smallest = steps.findLast(({ name }) => set.some(({ step }) => step === name))?.name;
  return set.map((figure) => ({ ...figure, step: smallest }));
}

function asGrid(slide: FiguresSlide, room: Room) {
  const { cell: cellWidth } = inFrame(room, wide, narrow);
  return {
    ...slide,
    layout: { grid: true },
    titleSize: titleSize(slide.title, room),
    figures: slide.figures.map((marked) => {
      const figure = { ...marked, bar: undefined };
      const step = stepFor(figure, cellWidth, room);
      // Too long for the line: the unit goes under its figure.
      return step
        ? { ...figure, step }
        : {
            ...figure,
            step: stepFor({ ...figure, unit: '' }, cellWidth, room) ?? 'figure-40',
            unit: '',
            under: figure.unit,
          };
    }),
  };
}

function asColumns(slide: FiguresSlide, room: Room) {
  const { columns } = inFrame(room, wide, narrow);
  const width = columns[slide.figures.length - 1] ?? 0;
  const words = slide.figures.flatMap(({ prefix, unit }) => [prefix, unit]).filter(Boolean);
  return {
    ...slide,
    layout: { columns: true },
    titleSize: titleSize(slide.title, room),
    columns: `columns-${slide.figures.length}`,
    figures: slide.figures.map((figure) => ({ ...figure, bar: barOf(figure) })),
    size: oneLine(
      slide.figures.map(({ value }) => value),
      scale.column,
      width,
      room,
    ).name,
    wordsSize: oneLine(words, scale.heroWords, width, room).name,
  };
}

/** The largest step at which each text stands on one line. */
function oneLine(texts: readonly string[], sizes: readonly Size[], width: number, room: Room): Size {
  const found = sizes.find((size) => texts.every((text) => widthOf(text, size, room) <= width));
  return found ?? sizeFor(texts, cuts.light, sizes, one(width), room);
}

const widthOf = (text: string, size: Size, { measure }: Room) => measure(text, styleAt(cuts.light, size));

/** The largest step at which a figure and its words stand on one line. */
function stepFor({ prefix, value, unit }: SlideFigure, width: number, { measure }: Room): string | undefined {
  return steps.find(({ value: points, words }) => {
    const figureWidth = measure(value, { ...cuts.regular, italic: false, size: points * pxAPoint, tracking: -0.01 });
    const wordsWidth = [prefix, unit]
      .filter(Boolean)
      .map((text) => measure(`${text} `, { ...cuts.regular, italic: false, size: words * pxAPoint }))
      .reduce((sum, wide) => sum + wide, 0);
    return figureWidth + wordsWidth <= width;
  })?.name;
}

const barOf = ({ bar }: SlideFigure) => bar && { x: bar.from, width: bar.to - bar.from };
