import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import { placeOf } from './markdown.ts';
import { refuseMarks, wordsOf, wordsPlace } from './prose.ts';
import * as rules from './rules.ts';

/** What stands under which heading. */
export interface Outline {
  title: Heading | undefined;
  standfirst: RootContent[];
  questions: OutlinedQuestion[];
}

export interface OutlinedQuestion {
  heading: Heading;
  answers: { heading: Heading; blocks: RootContent[] }[];
}

/** Gives the order of a tree by its headings; complains of headings and blocks that stand in the wrong place. */
export function outlineOf(root: Root, isSpeaker: (name: string) => boolean, file: VFile): Outline {
  const outline: Outline = { title: undefined, standfirst: [], questions: [] };
  const blocks = root.children.filter(({ type }) => type !== 'yaml');
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.depth === 1);
  const [first] = blocks;
  if (!hasTitle && first) complain(file, rules.noTitle, placeOf(first), {});
  for (const block of blocks) {
    if (hasTitle && !outline.title && !isTitle(block)) complain(file, rules.beforeTitle, placeOf(block), {});
    if (block.type === 'heading') {
      refuseMarks(block, file);
      if (wordsOf(block) === '') complain(file, rules.emptyHeading, placeOf(block), {});
      (placing[block.depth] ?? tooDeep)(block, outline, isSpeaker, file);
    } else place(block, outline, file);
  }
  return outline;
}

const isTitle = (block: RootContent) => block.type === 'heading' && block.depth === 1;

type PlaceHeading = (heading: Heading, outline: Outline, isSpeaker: (name: string) => boolean, file: VFile) => void;

/** What a heading of each level does. */
const placing: { [depth: number]: PlaceHeading } = {
  1: (heading, outline, _, file) => {
    if (outline.title) complain(file, rules.secondTitle, wordsPlace(heading), { words: wordsOf(heading) });
    else outline.title = heading;
  },
  2: (heading, { questions }) => {
    questions.push({ heading, answers: [] });
  },
  3: (heading, { questions }, isSpeaker, file) => {
    const question = questions.at(-1);
    if (question) return void question.answers.push({ heading, blocks: [] });
    const words = wordsOf(heading);
    complain(file, isSpeaker(words) ? rules.answerWithoutQuestion : rules.skippedHeading, wordsPlace(heading), {
      words,
    });
  },
};

const tooDeep: PlaceHeading = (heading, _outline, _isSpeaker, file) =>
  complain(file, rules.deepHeading, wordsPlace(heading), { words: wordsOf(heading), depth: heading.depth });

/** Puts a block under the heading it follows. */
function place(block: RootContent, { standfirst, questions }: Outline, file: VFile): void {
  const question = questions.at(-1);
  const answer = question?.answers.at(-1);
  if (answer) return void answer.blocks.push(block);
  refuseMarks(block, file);
  if (question) complain(file, rules.textBeforeAnswer, placeOf(block), {});
  else standfirst.push(block);
}
