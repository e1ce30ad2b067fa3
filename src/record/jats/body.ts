import type { Element } from 'xast';
import type { Answer, Block, Figure, Interview, Question } from '../../source/interview.ts';
import { speakerOf } from '../../views/excerpts.ts';
import type { Recorded } from '../recorded.ts';
import { xml } from '../xml.ts';
import { contributorId } from './contributors.ts';
import { figureOf } from './figures.ts';
import { asParagraph, blockOf, inlineOf } from './prose.ts';

/** Gives the article's own words: the introduction, then a section a question and a `speech` an answer. */
export function bodyOf({ interview }: Recorded) {
  return xml('body', {}, [
    ...interview.standfirst.map(({ html }) => blockOf(html)),
    ...introducedBy(interview),
    ...interview.questions.map((question) => questionOf(interview, question)),
  ]);
}

/** The figures of the introduction, and the timeline. */
function introducedBy(interview: Interview): Element[] {
  const answered = new Set(
    interview.questions.flatMap(({ answers }) => answers.flatMap(({ blocks }) => blocks.flatMap(figureIn))),
  );
  const figures = interview.figures.filter((figure) => !answered.has(figure));
  const drawn = figures.find(({ picture }) => !picture);
  return [...figures.flatMap((figure) => (figure.picture ? figureOf(figure) : [])), ...timelineOf(interview, drawn)];
}

const figureIn = (block: Block): Figure[] => (block.kind === 'figure' ? [block.figure] : []);

/** The timeline is not drawn but told; the words under its drawing stand with it. */
function timelineOf({ frontMatter: { timeline } }: Interview, drawn: Figure | undefined): Element[] {
  if (!timeline) return [];
  const caption = drawn?.caption && xml('p', {}, inlineOf(drawn.caption.children));
  const items = timeline.milestones.map(({ year, text }) =>
    xml('def-item', {}, xml('term', {}, String(year)), xml('def', {}, xml('p', {}, text))),
  );
  const box = xml('boxed-text', { 'content-type': 'timeline', id: 'timeline' }, [
    xml('caption', {}, xml('title', {}, timeline.title), caption),
    xml('def-list', {}, items),
  ]);
  return [box];
}

const questionOf = (interview: Interview, { id, number, text, answers }: Question) =>
  xml('sec', { id, 'sec-type': 'question' }, [
    xml('label', {}, String(number)),
    xml('title', {}, text),
    ...answers.map((answer) => speechOf(interview, answer)),
  ]);

function speechOf(interview: Interview, { id, speaker, blocks }: Answer) {
  const own = interview.excerpts.filter((excerpt) => excerpt.answer === id);
  const { name } = speakerOf(interview, speaker);
  const paragraphs = blocks.map((block) =>
    asParagraph(block.kind === 'figure' ? figureOf(block.figure) : blockOf(block.html, own)),
  );
  const link = xml('xref', { 'ref-type': 'contrib', rid: contributorId(speaker) }, name);
  return xml('speech', { id }, xml('speaker', {}, link), paragraphs);
}
