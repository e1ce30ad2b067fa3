import { fitClosing } from '../../layout/deck/closing.ts';
import { evenLines } from '../../layout/deck/sense-lines.ts';
import { cuts, scale, styleAt } from '../../layout/deck/sizes.ts';
import type { ClosingSlide } from '../../views/deck/closing.ts';
import { backdropOf } from '../backdrop.ts';
import type { FormShape, Run, TextShape } from '../drawing.ts';
import type { Sketch } from '../drawn.ts';
import { onFrame } from '../frame.ts';
import { pxOf } from '../lengths.ts';
import { medallion } from '../medallion.ts';
import type { Studio } from '../studio.ts';
import { inSlot, lightNumber, line, numberOn, sized } from '../words.ts';
import { titleShape } from './titled.ts';

type Fitted = ReturnType<typeof fitClosing>[number];
type Last = Extract<Fitted, { kind: 'closing' }>;
type List = Extract<Fitted, { kind: 'references' }>;

/** The last words, where the interview appeared, its references; a long list of those stands before it. */
export const drawClosing = (slide: ClosingSlide, studio: Studio): Sketch[] =>
  fitClosing(slide, studio.room).map((fitted) =>
    fitted.kind === 'closing' ? lastSketch(fitted, studio) : listSketch(fitted, studio),
  );

const quoteWidths = [830, 690] as const;
/** Without a picture a long name has more room. */
const nameWidthsAlone = [1100, 780] as const;

function lastSketch({ id, title, quote, size, source, references, picture }: Last, studio: Studio): Sketch {
  const { room, settings, frame } = studio;
  const { closing } = studio.slots;
  const { x } = closing.title.box;
  const surface = settings.surfaces.opening;
  const { points, leading } = sized(size);
  const step = scale.closing.find(({ name }) => name === size) ?? scale.closing[0];
  const lines = quote ? evenLines(`${quote.text} M`, cuts.light, step, onFrame(frame, ...quoteWidths), room) : [title];
  const said = quote ? lines.map((one, at) => (at === lines.length - 1 ? one.slice(0, -1).trimEnd() : one)) : lines;
  const words = said.filter(Boolean);
  return {
    id,
    title,
    layout: 'closing',
    shapes: [
      ...backdropOf(picture, studio),
      inSlot(
        closing.title,
        [{ lines: words.map((one) => line(one)), style: { points }, leading }],
        quote?.id ?? 'closing',
        studio,
      ),
      ...(quote
        ? [
            endMark(words, points, leading, studio),
            medallion(quote.person, { x, y: 468, size: 104 }, surface, studio),
            inSlot(
              closing.speaker,
              [{ lines: [line(quote.person.name)] }],
              quote.person.id,
              studio,
              picture ? {} : { width: onFrame(frame, ...nameWidthsAlone) },
            ),
          ]
        : []),
      sourcesShape(source, references, studio),
      numberOver(picture !== undefined, studio),
    ],
  };
}

/** The slide's number, on a ground of its own where the picture is bright under it. */
function numberOver(hasPicture: boolean, studio: Studio): TextShape {
  const shape = numberOn('opening', studio);
  const { ground, text: colour } = studio.settings.surfaces.opening;
  if (!hasPicture) return shape;
  const paragraphs = shape.paragraphs.map((one) => ({
    ...one,
    align: 'center' as const,
    style: { ...one.style, colour },
  }));
  return { ...shape, paragraphs, fill: ground, box: { ...shape.box, x: studio.frame.right - 74, width: 84 } };
}

/** Of the size of the type: the mark's width and height, the air before it, and how high type stands over its line. */
const mark = { width: 0.3, height: 0.4, air: 0.24, baseline: 0.24, lift: 0.04 };

/** Behind the last word, on its line. */
function endMark(
  lines: readonly string[],
  points: number,
  leading: number,
  { room, settings, slots }: Studio,
): FormShape {
  const { box } = slots.closing.title;
  const em = pxOf(points);
  const step = scale.closing.find((one) => Math.abs(one.size - em) < 0.01) ?? scale.closing[0];
  const width = room.measure(lines.at(-1) ?? '', styleAt(cuts.light, step));
  const middle = box.y + pxOf(leading) * (lines.length - 0.5);
  return {
    kind: 'form',
    form: settings.endMark,
    box: {
      x: box.x + width + em * mark.air,
      y: middle + em * (mark.baseline - mark.lift - mark.height),
      width: em * mark.width,
      height: em * mark.height,
    },
    fill: settings.surfaces.opening.lit,
  };
}

function sourcesShape(source: string, references: ClosingSlide['references'], studio: Studio): TextShape {
  const { words } = studio.room;
  const strong = { style: { cut: cuts.strong } };
  const listed: Run[][] = references.map(({ text: shown, address }) => [{ text: shown, address }]);
  return inSlot(
    studio.slots.closing.sources,
    [
      { lines: [[{ text: words.slides.source, ...strong }, { text: `\u00a0 ${source}` }]] },
      ...(listed.length > 0 ? [{ lines: [[{ text: words.references, ...strong }]] }] : []),
      ...listed.map((runs) => ({ lines: [runs] })),
    ],
    'closing',
    studio,
  );
}

function listSketch({ id, title, titleSize, references }: List, studio: Studio): Sketch {
  return {
    id,
    title,
    layout: 'text',
    shapes: [
      titleShape(title, titleSize, studio),
      inSlot(
        studio.slots.text.body,
        references.map(({ text: shown, address }) => ({
          lines: [[{ text: shown, address }]],
          style: { points: 18 },
          leading: 24,
          after: 7,
        })),
        id,
        studio,
      ),
      lightNumber(studio),
    ],
  };
}
