import { fitAgenda } from '../../layout/deck/agenda.ts';
import { evenLines } from '../../layout/deck/sense-lines.ts';
import { cuts, linesAt, scale } from '../../layout/deck/sizes.ts';
import { fitTitle } from '../../layout/deck/title.ts';
import type { AgendaSlide, TitleSlide } from '../../views/deck/opening.ts';
import { litLines, textOf } from '../../views/deck/phrase.ts';
import { backdropOf } from '../backdrop.ts';
import type { FormShape, Shape } from '../drawing.ts';
import type { Sketch } from '../drawn.ts';
import { evenWidth } from '../even.ts';
import { onFrame } from '../frame.ts';
import { pxOf } from '../lengths.ts';
import { numeralSize } from '../numeral.ts';
import type { Studio } from '../studio.ts';
import { inSlot, lightNumber, line, paragraph, phraseRuns, sized, textIn } from '../words.ts';
import { titleShape } from './titled.ts';

/** The first slide: beside its picture, or larger on the plain ground. */
export function drawTitle(slide: TitleSlide, studio: Studio): Sketch[] {
  const { opening } = studio.slots;
  return fitTitle(slide, studio.room).map(({ id, title, source, sentence, picture, size, lines, sentenceSize }) => {
    const { points, leading } = sized(size);
    const small = sized(sentenceSize);
    const alone = picture ? {} : { y: 190, width: onFrame(studio.frame, 1180, 940), height: 460 };
    return {
      id,
      title,
      layout: 'title',
      shapes: [
        ...backdropOf(picture, studio),
        inSlot(opening.title, [{ lines: lines.map(line), style: { points }, leading }], 'title', studio, alone),
        ...(sentence
          ? [
              inSlot(
                opening.sentence,
                [{ lines: [line(sentence)], style: { points: small.points }, leading: small.leading }],
                'slides.summary',
                studio,
              ),
            ]
          : []),
        inSlot(
          opening.source,
          [{ lines: [line(source)] }],
          'title',
          studio,
          sourceBox(source, picture !== undefined, studio),
        ),
      ],
    };
  });
}

/** Beside the picture it may take two lines, on the plain ground the whole width. */
function sourceBox(source: string, hasPicture: boolean, { room, frame, slots }: Studio) {
  const width = hasPicture ? onFrame(frame, 880, 720) : slots.opening.source.box.width;
  const { leading, box } = slots.opening.source;
  const lines = linesAt(source, cuts.label, scale.label[0], width, room).length;
  return { width, height: Math.max(box.height, lines * pxOf(leading)) };
}

/** A row's number, and its width, px. */
const large = { cut: cuts.light, points: 72, leading: 60 };
const numeralWidth = 112;

/** A row's words in Arial are so much wider than ours, and a third line would touch the next row. */
const roomForArial = 1.07;

/** The list of questions: each row leads to its question. */
export function drawAgenda(slide: AgendaSlide, studio: Studio): Sketch[] {
  const { light } = studio.settings.surfaces;
  const { left, right } = studio.frame;
  const { agenda } = studio.slots;
  return fitAgenda(slide, studio.room).map(({ id, title, titleSize, questions, size, isFull }) => {
    const pitch = isFull ? 612 / questions.length : 153;
    const { points, leading } = sized(size);
    const rows = questions.flatMap((question, at): Shape[] => {
      const y = 204 + at * pitch;
      const slot = agenda.rows[at];
      if (!slot) return [];
      const rule: FormShape = {
        kind: 'form',
        form: 'rect',
        box: { x: left, y: y - 1, width: right - left, height: 2 },
        fill: 'line',
      };
      const numeral = numeralSize(question.number, large, numeralWidth, studio);
      const { width: most } = slot.box;
      const lines = evenLines(textOf(question.phrase), cuts.label, scaleStep(size), most - 40, studio.room);
      const lit = litLines(lines, question.phrase.key);
      const even = evenWidth(lit, { plain: cuts.label, lit: cuts.strong, points }, most, studio);
      const width = Math.min(most, Math.ceil(even * roomForArial));
      const row = { height: pitch, y, width };
      const runs = phraseRuns([question.phrase], { style: { cut: cuts.strong, colour: light.text } });
      return [
        rule,
        textIn(
          { x: left, y, width: numeralWidth, height: pitch },
          [paragraph(String(question.number), { cut: cuts.light, ...numeral, colour: light.lit })],
          question.id,
          { anchor: 'middle' },
        ),
        {
          ...inSlot(slot, [{ lines: [runs], style: { points }, leading }], question.id, studio, row),
          link: question.id,
          anchor: 'middle',
        },
      ];
    });
    return {
      id,
      title,
      layout: 'agenda',
      shapes: [titleShape(title, titleSize, studio), ...rows, lightNumber(studio)],
    };
  });
}

const scaleStep = (name: string) => scale.agenda.find((step) => step.name === name) ?? scale.agenda[0];
