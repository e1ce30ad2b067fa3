import type { Person } from '../../views/deck/person.ts';
import { litLines, textOf } from '../../views/deck/phrase.ts';
import type { SectionSlide } from '../../views/deck/section.ts';
import { inFrame, type Room } from './room.ts';
import { evenLines } from './sense-lines.ts';
import { cuts, linesAt, scale, sizeFor } from './sizes.ts';

/** Under the words "Vraag 2 van 4", px: question above, speakers in rows of three below. */
const box = { width: 988, height: 660, gap: 40 };
const narrowWidth = 700;
const few = { ring: 104, name: 186, rowGap: 16 };
const many = { ring: 88, name: 202, rowGap: 16 };
const perRow = 3;
const mostLines = 3;

/** Suits a question to the room that its speakers leave. */
export function fitSection(slide: SectionSlide, room: Room) {
  const isCrowded = slide.answers.length > perRow;
  const place = isCrowded ? many : few;
  const answers = slide.answers.map(({ id, person }) => ({ id, person, names: namesOf(person, place.name, room) }));
  const height = box.height - box.gap - heightOf(answers, place);
  const text = textOf(slide.phrase);
  const width = inFrame(room, box.width, narrowWidth);
  const size = sizeFor([text], cuts.light, scale.question, { width, height }, room);
  return [
    {
      ...slide,
      landmark: slide.id,
      isDark: true,
      size: size.name,
      isCrowded,
      answers,
      lines: litLines(evenLines(text, cuts.light, size, width, room), slide.phrase.key),
    },
  ];
}

/** First name and surname on a line each; of a name that takes more lines than that the surname, which may break. */
function namesOf({ given, family }: Person, width: number, room: Room): string[] {
  const linesOf = (text: string) => linesAt(text.replaceAll('-', '- '), cuts.label, scale.label[0], width, room);
  const whole = [given, family].filter(Boolean);
  if (whole.flatMap(linesOf).length <= mostLines || family === '') return whole;
  return linesOf(family).map((line) => line.replaceAll('- ', '-'));
}

/** Height of all rows: each as high as its ring or its longest name. */
function heightOf(answers: readonly { names: string[] }[], { ring, rowGap }: typeof few): number {
  const [{ leading }] = scale.label;
  const rows = Array.from({ length: Math.ceil(answers.length / perRow) }, (_, at) =>
    answers.slice(at * perRow, (at + 1) * perRow).map(({ names }) => Math.max(ring, names.length * leading)),
  );
  return rows.reduce((sum, row) => sum + Math.max(...row), rowGap * Math.max(0, rows.length - 1));
}
