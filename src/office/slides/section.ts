import { fitSection } from '../../layout/deck/section.ts';
import { cuts } from '../../layout/deck/sizes.ts';
import type { SectionSlide } from '../../views/deck/section.ts';
import type { Run, Shape, TextShape } from '../drawing.ts';
import type { Sketch } from '../drawn.ts';
import { evenWidth } from '../even.ts';
import { onFrame } from '../frame.ts';
import { pxOf } from '../lengths.ts';
import { medallion } from '../medallion.ts';
import { numeralSize } from '../numeral.ts';
import type { Studio } from '../studio.ts';
import { inSlot, line, numberOn, paragraph, phraseRuns, sized, textIn } from '../words.ts';

const perRow = 3;
const label = { cut: cuts.label, points: 18, leading: 22 };
/** Where who answers stands, and from one to the next, px; on a narrow slide under the numeral too. */
const wide = { left: 516, across: 340 };
const narrow = { left: 72, across: 368 };
const rowGap = 16;
const bottom = 816;
const gap = 18;

/** The slide that opens a question: who answers stands at its foot, each the way to the answer. */
export function drawSection(slide: SectionSlide, studio: Studio): Sketch[] {
  const { phrase } = studio.settings;
  const { section } = studio.slots;
  const lit: Omit<Run, 'text'> = {
    ...(phrase.colour ? { style: { colour: phrase.colour } } : {}),
    ...(phrase.underline ? { underline: phrase.underline } : {}),
  };
  return fitSection(slide, studio.room).map(({ id, title, question, place, size, lines, answers, isCrowded }) => {
    const { points, leading } = sized(size);
    const people = answering(answers, isCrowded ? 88 : 104, studio);
    return {
      id,
      title,
      layout: 'section',
      shapes: [
        inSlot(section.title, [{ lines: [phraseRuns(lines, lit)], style: { points }, leading }], id, studio, {
          height: people.top - section.title.box.y - 24,
          width: evenWidth(lines, { plain: cuts.light, lit: cuts.light, points }, section.title.box.width, studio),
        }),
        numeralShape(question, id, studio),
        inSlot(section.place, [{ lines: [line(place)] }], id, studio),
        ...people.shapes,
        numberOn('section', studio),
      ],
    };
  });
}

/** The question's number, smaller where it has two digits. */
function numeralShape(question: number, id: string, studio: Studio): TextShape {
  const slot = studio.slots.section.numeral;
  const { points, leading } = numeralSize(question, slot, slot.box.width, studio);
  return inSlot(slot, [{ lines: [line(String(question))], style: { points }, leading }], id, studio);
}

type Answering = ReturnType<typeof fitSection>[number]['answers'];

/** Rows of three, each as high as its ring or its longest name, on the foot of the slide. */
function answering(answers: Answering, ring: number, studio: Studio): { shapes: Shape[]; top: number } {
  const surface = studio.settings.surfaces.section;
  const { left, across } = onFrame(studio.frame, wide, narrow);
  const rows = Array.from({ length: Math.ceil(answers.length / perRow) }, (_, at) =>
    answers.slice(at * perRow, (at + 1) * perRow),
  );
  const heights = rows.map((row) =>
    Math.max(...row.map(({ names }) => Math.max(ring, names.length * pxOf(label.leading)))),
  );
  const top = bottom - heights.reduce((sum, height) => sum + height, rowGap * Math.max(0, rows.length - 1));
  const shapes = rows.flatMap((row, at) => {
    const y = top + heights.slice(0, at).reduce((sum, height) => sum + height + rowGap, 0);
    const height = heights[at] ?? ring;
    return row.flatMap(({ id, person, names }, column): Shape[] => {
      const x = left + column * across;
      return [
        medallion(person, { x, y: y + (height - ring) / 2, size: ring }, surface, studio, { link: id }),
        textIn(
          { x: x + ring + gap, y, width: across - ring - gap - 8, height },
          [paragraph(names, { ...label, colour: surface.text })],
          person.id,
          { anchor: 'middle', link: id },
        ),
      ];
    });
  });
  return { shapes, top };
}
