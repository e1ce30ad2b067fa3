import { cuts } from '../../layout/deck/sizes.ts';
import { fitTimeline } from '../../layout/deck/timeline.ts';
import type { TimelineSlide } from '../../views/deck/timeline.ts';
import type { FormShape, GroupShape, TextShape } from '../drawing.ts';
import type { Sketch } from '../drawn.ts';
import type { Studio } from '../studio.ts';
import { lightNumber, sized, textIn } from '../words.ts';
import { titleShape } from './titled.ts';

type Fitted = ReturnType<typeof fitTimeline>[number];

const axisY = 764;
/** From a box's top to the line of its type, in leadings. */
const toBaseline = 0.76;

/** The milestones to scale: the axis one drawing, each label words to edit, in the order of time. */
export function drawTimeline(slide: TimelineSlide, studio: Studio): Sketch[] {
  return fitTimeline(slide, studio.room).map((fitted) => ({
    id: fitted.id,
    title: fitted.title,
    layout: 'timeline',
    shapes: [
      titleShape(fitted.title, fitted.titleSize, studio),
      axisOf(fitted, studio),
      ...platesOf(fitted, studio),
      ...fitted.rows.map((row) => labelOf(row, fitted, studio)),
      ...endingOf(fitted, studio),
      ...spansOf(fitted, studio),
      lightNumber(studio),
    ],
  }));
}

/** Stems, ticks, stretches and nodes: what the milestones are is its alternative text. */
function axisOf({ stems, ticks, lines, points, nodes, ending, alt, title }: Fitted, { settings }: Studio): GroupShape {
  const rect = (x: number, y: number, width: number, height: number, fill: string): FormShape => ({
    kind: 'form',
    form: 'rect',
    box: { x, y, width, height },
    fill,
  });
  const disc = (x: number, radius: number, fill: string, edge?: string): FormShape => ({
    kind: 'form',
    form: 'ellipse',
    box: { x: x - radius, y: axisY - radius, width: 2 * radius, height: 2 * radius },
    fill,
    ...(edge ? { line: { colour: edge, width: 4 } } : {}),
  });
  return {
    kind: 'group',
    name: title,
    alt,
    shapes: [
      ...stems.map(({ x, top, height }) => rect(x - 1, top, 2, height, 'stem')),
      ...ticks.map((x) => rect(x - 1, 769, 2, 9, 'slate')),
      ...lines.map(({ x, width, isToCome }) => rect(x, 759, width, 10, isToCome ? 'cherenkov' : 'pool')),
      ...points.map((x) => disc(x, 6, 'slate')),
      ...nodes.map((x) => disc(x, 12, 'paper', 'pool')),
      ...(ending ? [disc(ending.x, 19, settings.ending, 'pool')] : []),
    ],
  };
}

/** Grounds under labels that stand before their stem, so that no other stem runs through the words. */
const platesOf = ({ rows, size }: Fitted, { settings }: Studio): FormShape[] =>
  rows.flatMap(({ plate, y }) =>
    plate
      ? [
          {
            kind: 'form',
            form: 'rect',
            box: { ...plate, y: y - baselineOf(size) },
            fill: settings.surfaces.light.ground,
          },
        ]
      : [],
  );

const leadingPx = (size: string) => (sized(size).leading * 120) / 72;
const baselineOf = (size: string) => leadingPx(size) * toBaseline;

function labelOf(
  row: Fitted['rows'][number],
  { size }: Fitted,
  { settings, frame: { left, right } }: Studio,
): TextShape {
  const { year, label, isLeft, yearX, labelX, leftX, y } = row;
  const { points, leading } = sized(size);
  const { text: colour } = settings.surfaces.light;
  const strong = { cut: cuts.strong };
  const style = { cut: cuts.label, points, colour };
  const x = isLeft ? left : year === undefined ? labelX : yearX;
  const box = { x, y: y - baselineOf(size), width: (isLeft ? leftX : right) - x, height: leadingPx(size) };
  const yearRun = year === undefined ? [] : [{ text: `${year}${isLeft ? ' ' : '\t'}`, style: strong }];
  return textIn(
    box,
    [
      {
        lines: [[...yearRun, { text: label }]],
        style,
        leading,
        ...(isLeft ? { align: 'right' as const } : year === undefined ? {} : { hanging: labelX - yearX }),
      },
    ],
    'timeline',
  );
}

/** The last milestone, larger, over the end of the axis. */
function endingOf({ ending }: Fitted, { settings, frame: { left, right } }: Studio): (TextShape | FormShape)[] {
  if (!ending) return [];
  const { text: colour, ground } = settings.surfaces.light;
  const { plate, year, label } = ending;
  return [
    { kind: 'form', form: 'rect', box: { ...plate, y: 686 }, fill: ground },
    textIn(
      { x: left, y: 683, width: right - left, height: 50 },
      [
        {
          lines: [[{ text: `${year} `, style: { cut: cuts.strong } }, { text: label }]],
          style: { cut: cuts.label, points: 21, colour },
          leading: 29,
          align: 'right',
        },
      ],
      'timeline',
    ),
  ];
}

const spanWidth = 240;

/** How long the stretches are, under them. */
const spansOf = ({ spans }: Fitted, { settings }: Studio): TextShape[] =>
  spans.map(({ x, words }) =>
    textIn(
      { x: x - spanWidth / 2, y: 786, width: spanWidth, height: 50 },
      [
        {
          lines: [[{ text: words }]],
          style: { cut: cuts.regular, points: 24, colour: settings.surfaces.light.text },
          leading: 30,
          align: 'center',
        },
      ],
      'timeline',
    ),
  );
