import type { FiguresSlide, SlideFigure } from '../../views/deck/figures.ts';
import type { Room } from './room.ts';
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
const rowWidth = 728;
const widthBesideBar = 344;
const cellWidth = 448;
const hero = { width: 600, words: 560, label: 540, labelLines: 3 };
const nameWidth = 432;
/** Lines of a label for so many rows. */
const labelLines: Record<number, number> = { 3: 3, 4: 2, 5: 1 };

const one = (width: number) => ({ width, height: Number.POSITIVE_INFINITY });

/** Chooses a slide's layout by the number of figures, and by what fits: columns, a hero with rows, or a grid. */
export function fitFigures(slide: FiguresSlide, room: Room) {
  const count = slide.figures.length;
  if (count <= 3) return [asColumns(slide, room)];
  return [count <= 6 && fitsAsHero(slide, room) ? asHero(slide, room) : asGrid(slide, room)];
}

const labelOf = ({ label, initials }: SlideFigure) => [label, initials].filter(Boolean).join(' ');

function fitsAsHero({ figures }: FiguresSlide, room: Room): boolean {
  const [first, ...rest] = figures;
  const most = labelLines[rest.length] ?? 1;
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
  const set = figures.map((figure) => {
    const beside = figure.bar ? stepFor(figure, widthBesideBar, room) : undefined;
    return { ...figure, bar: beside && barOf(figure), step: beside ?? stepFor(figure, rowWidth, room) };
  });
  const smallest = steps.findLast(({ name }) => set.some(({ step }) => step === name))?.name;
  return set.map((figure) => ({ ...figure, step: smallest }));
}

function asGrid(slide: FiguresSlide, room: Room) {
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
  const width = slide.figures.length === 3 ? cellWidth : 688;
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
