import type { Element } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../locale.ts';
import type { Answer, Note, Question } from '../../source/interview.ts';
import { voiceOf } from '../../views/web/answers.ts';
import { webFigureOf } from '../../views/web/figures.ts';
import { webNotesOf } from '../../views/web/notes.ts';
import type { Recorded } from '../recorded.ts';
import { type Chapter, section } from './chapter.ts';
import { type BookPictures, figureOf } from './figures.ts';
import { markedUp, type NoteAddress } from './markup.ts';

/** Gives a question as a chapter: each answer whole, under its speaker's name. */
export function questionOf(
  recorded: Recorded,
  { id, number, text, answers }: Question,
  pictures: BookPictures,
  noteAt: NoteAddress,
): Chapter {
  const label = `${recorded.words.question} ${number}`;
  return {
    file: fileOf(number),
    title: `${number}. ${text}`,
    part: 'bodymatter',
    content: [
      section(id, { type: 'chapter', role: 'doc-chapter' }, [
        h('h1', { id: `${id}-title` }, h('span', { className: ['label'] }, label), ' ', text),
        ...answers.map((answer) => answerOf(recorded, answer, pictures, noteAt)),
      ]),
    ],
  };
}

/** The document of a question, by its number. */
export const fileOf = (question: number): string => `question-${question}.xhtml`;

function answerOf(
  { interview, words }: Recorded,
  answer: Answer,
  pictures: BookPictures,
  noteAt: NoteAddress,
): Element {
  const own = interview.excerpts.filter((excerpt) => excerpt.answer === answer.id);
  const { name, house } = voiceOf(interview, answer.speaker);
  return h('section', { id: answer.id, className: ['answer'], ariaLabelledBy: `${answer.id}-name` }, [
    h('h2', { id: `${answer.id}-name` }, name),
    h('p', { className: ['house'] }, house),
    ...answer.blocks.map((block) =>
      block.kind === 'figure'
        ? figureOf(webFigureOf(block.figure), pictures)
        : markedUp(block.html, own, noteAt, words),
    ),
  ]);
}

/** Gives the notes that a chapter refers to first, each with the ways back to the text. */
export function footnotesOf({ interview, words }: Recorded, notes: readonly Note[], backTo: NoteAddress): Element[] {
  const shown = webNotesOf(interview, words).filter(({ id }) => notes.some((note) => note.id === id));
  return shown.map(({ id, back }) => {
    const note = notes.find((one) => one.id === id);
    const ways = back.map(({ id: place, label }) =>
      h('a', { href: backTo(place), role: 'doc-backlink', ariaLabel: label }, '↑'),
    );
    return h(
      'aside',
      {
        id,
        'epub:type': 'footnote',
        role: 'doc-footnote',
        ariaLabel: fill(words.web.note, { number: note?.number ?? '' }),
      },
      [
        h('p', { className: ['note-number'] }, `${note?.number}`, ' ', ...ways.flatMap((way) => [way, ' '])),
        ...(note?.html ?? []),
      ],
    );
  });
}
