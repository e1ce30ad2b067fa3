import type { Element, ElementContent } from 'hast';
import type { Locale } from '../locale.ts';
import type { Answer, Excerpt, Figure, Interview, Picture, Question } from '../source/interview.ts';
import { type Caption, captionOf, inLanguage } from './caption.ts';
import { speakerOf } from './excerpts.ts';
import { issueLineOf } from './issue.ts';
import { type Medallion, medallionOf } from './medallion.ts';
import type { View } from './view.ts';

/** A paragraph of an answer, or what stands like one. */
export interface MagazineParagraph {
  kind: 'paragraph';
  /** `a2-5.0`: the first block of its answer. */
  id: string;
  html: Element;
  /** Ids of the marks inside. */
  marks: string[];
}

export interface MagazineFigure {
  kind: 'figure';
  id: string;
  picture: Picture;
  alt: string;
  caption: Caption;
  credit: string;
}

/** A table, too wide for a column: it stands like a figure. */
export interface MagazineTable {
  kind: 'table';
  id: string;
  html: Element;
}

/** What stands in the columns' way, at a place that the layout chooses. */
export type MagazineFloat = MagazineFigure | MagazineTable;

export interface MagazineNote {
  id: string;
  number: number;
  html: Element[];
  /** Where the text first refers to it. */
  reference: string;
}

export interface MagazineAnswer {
  id: string;
  number: string;
  name: string;
  affiliation: string;
  medallion: Medallion;
  blocks: (MagazineParagraph | MagazineFloat)[];
}

export interface PullQuote {
  id: string;
  text: string;
  name: string;
  affiliation: string;
}

export interface MagazineQuestion {
  id: string;
  number: number;
  text: string;
  answers: MagazineAnswer[];
  /** What may break the columns, in reading order. */
  quotes: PullQuote[];
}

export interface Biography {
  id: string;
  fullName: string;
  role: string;
  text: string;
  medallion: Medallion;
}

export interface MagazineView {
  language: Locale['language'];
  title: string;
  people: string;
  section: string;
  issue: string;
  firstPage: number;
  opening: { picture: Picture | undefined; figure: MagazineFigure | undefined };
  standfirst: Element[];
  timeline: { title: string; caption: Caption; milestones: { year: number; text: string }[]; now: number } | undefined;
  biographies: Biography[];
  questions: MagazineQuestion[];
  notes: MagazineNote[];
  references: { words: ElementContent; address: string }[];
  ornament: Picture | undefined;
  /** Speakers in order, for the index of who answers where. */
  speakers: { id: string; name: string; medallion: Medallion; answers: (string | undefined)[] }[];
}

/** Makes the magazine article's view: the whole text, and the quotes that may be pulled. */
export const magazine: View<MagazineView> = (interview, words) => {
  const { frontMatter, speakers, questions } = interview;
  const { publication, timeline } = frontMatter;
  return {
    language: words.language,
    title: interview.title,
    people: new Intl.ListFormat(words.language).format(speakers.map(({ name }) => name)),
    section: publication.section ?? '',
    issue: issueLineOf(publication),
    firstPage: publication.firstPage ?? 1,
    opening: {
      picture: interview.pictures.opening,
      figure: figureOf(interview.figures.find(({ picture }) => isOpening(interview, picture))),
    },
    standfirst: interview.standfirst.map(({ html }) => html),
    timeline: timeline && {
      title: timeline.title,
      caption: captionOf(interview.figures.find(({ picture }) => !picture)?.caption),
      milestones: timeline.milestones.map(({ year, text }) => ({ year, text })),
      now: publication.year,
    },
    biographies: speakers.map((speaker) => ({
      id: speaker.id,
      fullName: speaker.fullName ?? speaker.name,
      role: speaker.role,
      text: speaker.biography,
      medallion: medallionOf(speaker, speakers),
    })),
    questions: questions.map((question) => questionOf(interview, question)),
    notes: interview.notes.map(({ id, number, html, references }) => ({
      id,
      number,
      html,
      reference: references[0] ?? '',
    })),
    references: frontMatter.references.map(({ text, address, language }) => ({
      words: text === undefined ? inLanguage(address) : inLanguage(text, language),
      address,
    })),
    ornament: interview.pictures.ornament,
    speakers: speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      medallion: medallionOf(speaker, speakers),
      answers: questions.map(({ answers }) => answers.find((answer) => answer.speaker === speaker.id)?.id),
    })),
  };
};

const isOpening = ({ frontMatter }: Interview, picture: Picture | undefined) =>
  picture !== undefined && picture.file === frontMatter.pictures.opening;

/** A pulled quote is a whole sentence, and short: set large, it must be read at a glance. */
const maybePulled = ({ kind, text }: Excerpt) =>
  kind === 'quote' && /^["“‘]?\p{Lu}/u.test(text) && text.split(/\s+/).length <= 18;

function questionOf(interview: Interview, question: Question): MagazineQuestion {
  const quotes = interview.excerpts.filter((excerpt) => excerpt.question === question.number && maybePulled(excerpt));
  return {
    id: question.id,
    number: question.number,
    text: question.text,
    answers: question.answers.map((answer) => answerOf(interview, answer)),
    quotes: quotes.map((quote) => pullQuoteOf(interview, quote)),
  };
}

function answerOf(interview: Interview, answer: Answer): MagazineAnswer {
  const speaker = speakerOf(interview, answer.speaker);
  const { id, number } = answer;
  return {
    id,
    number,
    name: speaker.name,
    affiliation: speaker.affiliation,
    medallion: medallionOf(speaker, interview.speakers),
    blocks: answer.blocks.flatMap((block, at): (MagazineParagraph | MagazineFloat)[] => {
      if (block.kind === 'prose' && block.html.tagName === 'table') return [{ kind: 'table', id, html: block.html }];
      if (block.kind === 'prose')
        return [{ kind: 'paragraph', id: `${id}.${at}`, html: block.html, marks: marksIn(block.html) }];
      const figure = figureOf(block.figure);
      return figure ? [figure] : [];
    }),
  };
}

function pullQuoteOf(interview: Interview, { id, text, speaker }: Excerpt): PullQuote {
  const { name, affiliation } = speakerOf(interview, speaker);
  return { id, text, name, affiliation };
}

function figureOf(figure: Figure | undefined): MagazineFigure | undefined {
  if (!figure?.picture) return undefined;
  const { id, picture, alt, credit } = figure;
  return { kind: 'figure', id, picture, alt, caption: captionOf(figure.caption), credit };
}

function marksIn(node: Element): string[] {
  const own = typeof node.properties?.dataMark === 'string' ? [node.properties.dataMark] : [];
  return [...own, ...node.children.flatMap((child) => (child.type === 'element' ? marksIn(child) : []))];
}
