import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import { refuseForeign } from './foreign.ts';
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

/** Whether the front matter names such a speaker. */
type IsSpeaker = (name: string) => boolean;

/** Where the blocks go that come next. */
type Room = 'standfirst' | 'question' | 'answer' | 'nowhere';

/** Gives the order of a tree by its headings; complains of headings and blocks that stand in the wrong place. */
export function outlineOf(root: Root, isSpeaker: IsSpeaker, file: VFile): Outline {
  const outline: Outline = { title: undefined, standfirst: [], questions: [] };
  const blocks = root.children.filter(({ type }) => type !== 'yaml');
  const title = blocks.find((block) => block.type === 'heading' && block.depth === 1);
  const [first] = blocks;
  if (!title && first) complain(file, rules.noTitle, placeOf(first), {});
  let room: Room = 'standfirst';
  for (const block of blocks) {
    if (title && !outline.title && block !== title) complain(file, rules.beforeTitle, placeOf(block), {});
    if (block.type === 'heading') {
      refuseMarks(block, file);
      refuseForeign(block, 'a heading', file);
      if (wordsOf(block) === '') complain(file, rules.emptyHeading, placeOf(block), {});
      room = (opening[block.depth] ?? tooDeep)(block, outline, isSpeaker, file) ?? room;
    } else settling[room](block, outline, file);
  }
  return outline;
}

type Open = (heading: Heading, outline: Outline, isSpeaker: IsSpeaker, file: VFile) => Room | undefined;

/** What a heading of each level opens; nothing if it stands where it cannot. */
const opening: { [depth: number]: Open } = {
  1: (heading, outline, _, file) => {
    if (outline.title) return void complain(file, rules.secondTitle, wordsPlace(heading), { words: wordsOf(heading) });
    outline.title = heading;
    return 'standfirst';
  },
  2: (heading, { questions }) => {
    questions.push({ heading, answers: [] });
    return 'question';
  },
  3: (heading, { questions }, isSpeaker, file) => {
    const answers = questions.at(-1)?.answers;
    answers?.push({ heading, blocks: [] });
    if (answers) return 'answer';
    const words = wordsOf(heading);
    const isAnswer = isSpeaker(words);
    complain(file, isAnswer ? rules.answerWithoutQuestion : rules.skippedHeading, wordsPlace(heading), { words });
    return isAnswer ? 'nowhere' : undefined;
  },
};

const tooDeep: Open = (heading, _outline, _isSpeaker, file) =>
  void complain(file, rules.deepHeading, wordsPlace(heading), { words: wordsOf(heading), depth: heading.depth });

/** What becomes of a block in each room; marks are for answers. */
const settling: Record<Room, (block: RootContent, outline: Outline, file: VFile) => void> = {
  standfirst: (block, { standfirst }, file) => {
    refuseMarks(block, file);
    standfirst.push(block);
  },
  question: (block, _, file) => complain(file, rules.textBeforeAnswer, placeOf(block), {}),
  answer: (block, { questions }) => void questions.at(-1)?.answers.at(-1)?.blocks.push(block),
  // The answer's heading is complained of; its words need not be, one by one.
  nowhere: () => {},
};
