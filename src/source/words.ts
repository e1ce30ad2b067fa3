import type { Element, ElementContent } from 'hast';
import type { Place } from '../messages.ts';
import type { Block, Figure, Interview, Note, Prose } from './interview.ts';
import { textOf } from './prose.ts';

/** Words that stand together in every product which promises the whole text: a paragraph, a caption, a milestone. */
export interface Passage {
  /** For messages: `answer 2.5, Wim Oyen`. */
  name: string;
  /** Without the numbers of notes: a product sets those where it refers to them. */
  text: string;
  place: Place;
}

/** Gives every word of an interview that a product of the whole text owes its reader, in reading order. */
export function passagesOf(interview: Interview): Passage[] {
  const passages = [
    ...opening(interview),
    ...timelinePassages(interview),
    ...speakerPassages(interview),
    ...interview.questions.flatMap(({ number, text, place, answers }) => [
      { name: `question ${number}`, text, place },
      ...answers.flatMap((answer) => passagesIn(answer.blocks, `answer ${answer.number}`)),
    ]),
    ...interview.notes.flatMap(notePassages),
    ...referencePassages(interview),
  ];
  return passages.filter(({ text }) => text !== '');
}

/** The title, and what stands under it in the order of its lines. */
function opening({ title, titlePlace, standfirst, figures, questions }: Interview): Passage[] {
  const first = questions.at(0)?.place.start.line ?? Number.POSITIVE_INFINITY;
  const blocks: Block[] = [
    ...standfirst,
    ...figures
      .filter(({ place }) => place.start.line < first)
      .map((figure) => ({ kind: 'figure' as const, figure, place: figure.place })),
  ];
  blocks.sort((a, b) => a.place.start.line - b.place.start.line);
  return [{ name: 'title', text: title, place: titlePlace }, ...passagesIn(blocks, 'standfirst')];
}

const passagesIn = (blocks: Block[], where: string): Passage[] =>
  blocks.flatMap((block) => (block.kind === 'figure' ? figurePassages(block.figure) : prosePassages(block, where)));

const figurePassages = ({ id, caption, credit, place }: Figure): Passage[] => [
  { name: `caption of ${id}`, text: caption ? textOf(caption) : '', place },
  { name: `credit of ${id}`, text: credit, place },
];

const notePassages = ({ number, html, place }: Note): Passage[] =>
  html.flatMap((block) => prosePassages({ html: block, place }, `note ${number}`));

const prosePassages = ({ html, place }: Pick<Prose, 'html' | 'place'>, where: string): Passage[] =>
  leavesOf(html).map((leaf) => ({ name: where, text: textOf(leaf), place: placeIn(leaf) ?? place }));

const blockNames = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td']);
const isBlock = (node: ElementContent) => node.type === 'element' && blockNames.has(node.tagName);

/** The innermost blocks: an entry of a list, a cell of a table. Between them a product may put bullets or rules. */
function leavesOf(element: Element): Element[] {
  if (!element.children.some(isBlock)) return [element];
  const leaves: Element[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    if (run.length > 0) leaves.push({ ...element, children: run });
    run = [];
  };
  for (const child of element.children) {
    if (child.type !== 'element' || !isBlock(child)) run.push(child);
    else {
      endRun();
      leaves.push(...leavesOf(child));
    }
  }
  endRun();
  return leaves;
}

function placeIn({ position }: Element): Place | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

const timelinePassages = (interview: Interview): Passage[] => [
  fieldPassage(interview, 'title of the timeline', 'timeline.title', interview.frontMatter.timeline?.title),
  ...(interview.frontMatter.timeline?.milestones ?? []).flatMap(({ year, text }, at) => [
    fieldPassage(interview, `year of milestone ${at + 1}`, `timeline.milestones.${at}.year`, String(year)),
    fieldPassage(interview, `milestone ${at + 1}`, `timeline.milestones.${at}.text`, text),
  ]),
];

const speakerPassages = (interview: Interview): Passage[] =>
  interview.speakers.flatMap(({ name, fullName, role, biography }, at) => [
    fieldPassage(interview, `name of ${name}`, `speakers.${at}.${fullName ? 'fullName' : 'name'}`, fullName ?? name),
    fieldPassage(interview, `role of ${name}`, `speakers.${at}.role`, role),
    fieldPassage(interview, `biography of ${name}`, `speakers.${at}.biography`, biography),
  ]);

/** A reference without words of its own shows its address. */
const referencePassages = (interview: Interview): Passage[] =>
  interview.frontMatter.references.map(({ text, address }, at) =>
    fieldPassage(interview, `reference ${at + 1}`, `references.${at}.${text ? 'text' : 'address'}`, text ?? address),
  );

/** Words of the front matter, at the line of their field. */
const fieldPassage = (interview: Interview, name: string, path: string, text = ''): Passage => ({
  name,
  text: text.replaceAll(/[ \t\n]+/g, ' '),
  place: interview.frontMatterPlaces.get(path) ?? interview.titlePlace,
});
