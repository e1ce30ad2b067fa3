import { fitAnswer } from '../../layout/deck/answer.ts';
import { cuts } from '../../layout/deck/sizes.ts';
import type { AnswerSlide } from '../../views/deck/answer.ts';
import type { Sketch } from '../drawn.ts';
import { evenWidth } from '../even.ts';
import { medallion } from '../medallion.ts';
import { slots } from '../slots.ts';
import type { Studio } from '../studio.ts';
import { inSlot, lightNumber, line, phraseRuns, sized } from '../words.ts';

const { answer } = slots;

/** Where a medallion and the words under it stand: a ring is drawn larger than a square. px */
const seats = { ring: { size: 240, words: 342 }, square: { size: 200, words: 302 } };
const wordsBottom = 632;
const nameAir = 4.8;
/** px by which a reminder of three lines stands higher. */
const raised = 25;

/** An answer: its lead is the slide's title, beside who says it. */
export function drawAnswer(slide: AnswerSlide, studio: Studio): Sketch[] {
  const { panel } = studio.settings.surfaces;
  const seat = seats[studio.settings.medallion];
  return fitAnswer(slide, studio.room).map((fitted) => {
    const { id, title, lead, lines, size, person, nameSize, question, reminder, isReminderLong, part } = fitted;
    const name = sized(nameSize);
    const { points, leading } = sized(size);
    const up = isReminderLong ? -raised : 0;
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
        medallion(person, { x: 96, y: 72, size: seat.size }, panel, studio, { hasSeats: true }),
        inSlot(
          answer.speaker,
          [
            {
              lines: [person.given, person.family].filter(Boolean).map((text) => line(text)),
              style: { cut: cuts.medium, points: name.points, colour: panel.text },
              leading: name.leading,
              after: nameAir,
            },
            { lines: [line(person.role)] },
            { lines: [line(person.affiliation)] },
          ],
          person.id,
          studio,
          { y: seat.words, height: wordsBottom - seat.words },
        ),
        inSlot(answer.numeral, [{ lines: [line(String(question))] }], id, studio, { y: answer.numeral.box.y + up }),
        inSlot(answer.reminder, [{ lines: [line(reminder)] }], id, studio, { y: answer.reminder.box.y + up }),
        lightNumber(studio, part),
      ],
    };
  });
}

const strong = { family: 'title', weight: 600 } as const;
