import { fitAnswer } from '../../layout/deck/answer.ts';
import { cuts } from '../../layout/deck/sizes.ts';
import type { AnswerSlide } from '../../views/deck/answer.ts';
import type { Box } from '../box.ts';
import type { Sketch } from '../drawn.ts';
import { evenWidth } from '../even.ts';
import { onFrame } from '../frame.ts';
import { medallion } from '../medallion.ts';
import type { Studio } from '../studio.ts';
import { inSlot, lightNumber, line, phraseRuns, sized } from '../words.ts';

/** Where a medallion and the words beside or under it stand: a ring is drawn larger than a square. px */
const wide = {
  ring: { x: 96, y: 72, size: 240, words: { y: 342, height: 290 } },
  square: { x: 96, y: 72, size: 200, words: { y: 302, height: 330 } },
};
const narrow = {
  ring: { x: 72, y: 40, size: 148, words: {} },
  square: { x: 72, y: 40, size: 130, words: {} },
};
interface Seat {
  x: number;
  y: number;
  size: number;
  words: Partial<Box>;
}

const nameAir = 4.8;
/** px by which a reminder of three lines stands higher. */
const raised = 25;

/** An answer: its lead is the slide's title, beside who says it. */
export function drawAnswer(slide: AnswerSlide, studio: Studio): Sketch[] {
  const { panel } = studio.settings.surfaces;
  const { answer } = studio.slots;
  const { isNarrow } = studio.frame;
  const seat = onFrame<Record<'ring' | 'square', Seat>>(studio.frame, wide, narrow)[studio.settings.medallion];
  return fitAnswer(slide, studio.room).map((fitted) => {
    const { id, title, lead, lines, size, person, nameSize, question, reminder, isReminderLong, part } = fitted;
    const name = sized(nameSize);
    const { points, leading } = sized(size);
    const up = isReminderLong && !isNarrow ? -raised : 0;
    return {
      id,
      title,
      layout: 'answer',
      shapes: [
        inSlot(
          answer.title,
          [{ lines: [phraseRuns(lines, { style: { cut: strong } })], style: { points }, leading }],
          lead ?? id,
          studio,
          { width: evenWidth(lines, { plain: cuts.regular, lit: strong, points }, answer.title.box.width, studio) },
        ),
        medallion(person, seat, panel, studio, { hasSeats: !isNarrow }),
        inSlot(
          answer.speaker,
          [
            {
              lines: isNarrow
                ? [line(person.name)]
                : [person.given, person.family].filter(Boolean).map((text) => line(text)),
              style: { cut: cuts.medium, points: name.points, colour: panel.text },
              leading: name.leading,
              after: isNarrow ? 0 : nameAir,
            },
            { lines: [line(person.role)] },
            { lines: [line(person.affiliation)] },
          ],
          person.id,
          studio,
          seat.words,
        ),
        inSlot(answer.numeral, [{ lines: [line(String(question))] }], id, studio, { y: answer.numeral.box.y + up }),
        inSlot(answer.reminder, [{ lines: [line(reminder)] }], id, studio, { y: answer.reminder.box.y + up }),
        lightNumber(studio, part),
      ],
    };
  });
}

const strong = { family: 'title', weight: 600 } as const;
