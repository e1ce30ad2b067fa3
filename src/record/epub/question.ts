import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Answer, Question } from '../../source/interview.ts';
import { voiceOf } from '../../views/web/answers.ts';
import { webFigureOf } from '../../views/web/figures.ts';
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
