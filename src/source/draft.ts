import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Place } from '../messages.ts';
import { excerptsOf } from './excerpts.ts';
import { figureImage, figuresFrom } from './figures.ts';
import type { ReadFrontMatter } from './front-matter.ts';
import type { Answer, Block, Excerpt, Figure, Note, Prose, Question } from './interview.ts';
import { placeOf } from './markdown.ts';
import type { Outline, OutlinedQuestion } from './outline.ts';
import type { TakePicture } from './pictures.ts';
import { proseOf, wordsOf, wordsPlace } from './prose.ts';
import { speakerId } from './speakers.ts';

/** All that was read, right or wrong: what `review` looks at, and what an interview is made of. */
export interface Draft {
  frontMatter: ReadFrontMatter | undefined;
  /** The speakers' names as the front matter has them; `undefined` if it cannot be read. */
  names: Named[] | undefined;
  title: { text: string; place: Place } | undefined;
  standfirst: Prose[];
  questions: Question[];
  /** By the answer's id, the name in its heading. */
  spokenBy: ReadonlyMap<string, string>;
  figures: Figure[];
  excerpts: Excerpt[];
  notes: Note[];
}

export interface Named {
  name: string;
  place: Place;
}

/** Makes a draft of an outline: ids, prose, figures and marked spans. Changes the tree. */
export function draftOf(
  outline: Outline,
  notes: Note[],
  frontMatter: ReadFrontMatter | undefined,
  names: Named[] | undefined,
  takePicture: TakePicture,
  file: VFile,
): Draft {
  const figureOf = figuresFrom(takePicture, file);
  const excerpts: Excerpt[] = [];
  const spokenBy = new Map<string, string>();
  const standfirst = outline.standfirst.flatMap(blocksOf);
  const questions = outline.questions.map((outlined, at) => questionOf(outlined, at + 1));
  const blocks = [...standfirst, ...questions.flatMap(({ answers }) => answers.flatMap(({ blocks }) => blocks))];
  return {
    frontMatter,
    names,
    title: outline.title && { text: wordsOf(outline.title), place: wordsPlace(outline.title) },
    standfirst: standfirst.filter((block) => block.kind === 'prose'),
    questions,
    spokenBy,
    figures: blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
    excerpts,
    notes,
  };

  function questionOf({ heading, answers }: OutlinedQuestion, number: number): Question {
    const emphasis = heading.children.find(({ type }) => type === 'emphasis');
    return {
      id: `q${number}`,
      number,
      text: wordsOf(heading),
      keyPhrase: emphasis && wordsOf({ type: 'paragraph', children: [emphasis] }),
      answers: answers.map((answer, at) => answerOf(answer, number, at + 1)),
      place: wordsPlace(heading),
    };
  }

  function answerOf(
    { heading, blocks }: OutlinedQuestion['answers'][number],
    question: number,
    number: number,
  ): Answer {
    const name = wordsOf(heading);
    const answer = {
      id: `a${question}-${number}`,
      number: `${question}.${number}`,
      question,
      speaker: speakerId(name),
    };
    spokenBy.set(answer.id, name);
    const spoken = blocks.filter((block) => !figureImage(block));
    excerpts.push(...excerptsOf(spoken, answer, file));
    return { ...answer, blocks: blocks.flatMap(blocksOf), place: wordsPlace(heading) };
  }

  function blocksOf(block: RootContent): Block[] {
    const image = figureImage(block);
    if (block.type !== 'paragraph' || !image) return [proseOf(block)];
    const figure = figureOf(block, image);
    return figure ? [{ kind: 'figure', figure, place: placeOf(block) }] : [];
  }
}
