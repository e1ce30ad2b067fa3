import type { AnswerSlide } from '../../views/deck/answer.ts';
import { partId, partOf } from '../../views/deck/parts.ts';
import { litLines, textOf } from '../../views/deck/phrase.ts';
import { cutLead } from './lead.ts';
import { nameSize } from './names.ts';
import { inFrame, type Room } from './room.ts';
import { cuts, linesAt, scale } from './sizes.ts';

const wide = { name: 344, reminder: 344, lines: 3 };
const narrow = { name: 520, reminder: 328, lines: 2 };

/** Suits an answer: its lead as large as it can stand, or on two slides at one size. */
export function fitAnswer(slide: AnswerSlide, room: Room) {
  const lead = cutLead(textOf(slide.phrase), room);
  const panel = inFrame(room, wide, narrow);
  const reminder = shortened(slide.reminder, room);
  return lead.parts.map((lines, at) => {
    const part = partOf(at, lead.parts.length);
    return {
      ...slide,
      id: partId(slide.id, part),
      landmark: at === 0 ? slide.id : undefined,
      isContinued: at > 0,
      part: part && `${part.number}/${part.of}`,
      title: part ? `${slide.title} (${part.number}/${part.of})` : slide.title,
      size: lead.size,
      lines: litLines(lines, slide.phrase.key),
      nameSize: nameSize(slide.person, scale.name, { width: panel.name, room }).name,
      reminder: reminder.text,
      isReminderLong: reminder.lines === wide.lines,
    };
  });
}

/** The question again, cut at a word where it takes more lines than the panel has. */
function shortened(text: string, room: Room): { text: string; lines: number } {
  const panel = inFrame(room, wide, narrow);
  const linesOf = (words: string) => linesAt(words, cuts.label, scale.label[0], panel.reminder, room).length;
  const words = text.split(' ');
  let shown = text;
  while (linesOf(shown) > panel.lines && words.length > 1) {
    words.pop();
    shown = `${words.join(' ').replace(/[.,;:]$/, '')}…`;
  }
  return { text: shown, lines: linesOf(shown) };
}
