import type { Element } from 'hast';
import { fill, type Locale } from '../locale.ts';
import type { Interview, Picture } from '../source/interview.ts';
import { issueOf } from './issue.ts';
import type { View } from './view.ts';
import {
  type Voice,
  voiceOf,
  type WebKeyFigure,
  type WebQuestion,
  webKeyFigureOf,
  webQuestionOf,
} from './web/answers.ts';
import { colophonOf, type Particular } from './web/colophon.ts';
import { contentsOf, type Entry } from './web/contents.ts';
import { type IntroductionFigures, introductionFiguresOf } from './web/figures.ts';
import { type Filter, filterOf } from './web/filter.ts';
import { linkedDataOf } from './web/linked-data.ts';
import { markedUp } from './web/marked.ts';
import { type Meta, metadataOf } from './web/metadata.ts';
import { type WebNote, webNotesOf } from './web/notes.ts';
import { timelineOf, type WebTimeline } from './web/timeline.ts';
import { spokenIn, wordsIn } from './web/words.ts';

interface Biography extends Voice {
  fullName: string;
  role: string;
  text: string;
}

/** The whole article as one page, in reading order. */
export interface WebPage {
  title: string;
  section: string | undefined;
  journal: string;
  short: string;
  /** "2024;46(2)" */
  issue: string;
  people: { name: string; isLong: boolean; after: string }[];
  extent: string;
  pictures: { wide: Picture | undefined; upright: Picture | undefined };
  meta: Meta[];
  canonical: string | undefined;
  linkedData: object;
  contents: Entry[];
  /** Undefined where there is nobody to choose between. */
  filter: Filter | undefined;
  standfirst: Element[];
  introductionFigures: IntroductionFigures;
  keyFigures: WebKeyFigure[];
  timeline: WebTimeline | undefined;
  questions: WebQuestion[];
  biographies: Biography[];
  notes: WebNote[];
  references: { text: string | undefined; address: string; language: string | undefined }[];
  colophon: Particular[];
}

/** Words a minute: a reader of a specialised text. */
const pace = 200;
/** In characters: a longer name may need more than one line of a telephone. */
const longName = 30;
/** Key figures that stand beside the introduction. */
const besideIntroduction = 3;

/** Makes the web page: the article whole, with what helps a reader find the way in it. */
export const web: View<WebPage> = (interview, words) => {
  const { frontMatter, title, speakers, questions, pictures } = interview;
  const { publication, timeline, references } = frontMatter;
  return {
    title,
    section: publication.section,
    journal: publication.journal,
    short: publication.short,
    issue: issueOf(publication),
    people: speakers.map(({ name }, at) => ({
      name,
      isLong: name.length > longName,
      after: joint(at, speakers.length, words),
    })),
    extent: extentOf(interview, words),
    pictures: { wide: pictures.wide ?? pictures.opening, upright: pictures.opening ?? pictures.wide },
    meta: metadataOf(interview, words),
    canonical: publication.address,
    linkedData: linkedDataOf(interview, words),
    contents: contentsOf(interview, words),
    filter: filterOf(interview, words),
    standfirst: interview.standfirst.map(({ html }) => markedUp(html, [], words)),
    introductionFigures: introductionFiguresOf(interview),
    keyFigures: keyFiguresOf(interview),
    timeline: timeline && timelineOf(interview, timeline, words),
    questions: questions.map((question) => webQuestionOf(interview, question, words)),
    biographies: speakers.map(({ id, name, fullName = name, role, biography }) => ({
      ...voiceOf(interview, id),
      fullName,
      role,
      text: biography,
    })),
    notes: webNotesOf(interview, words),
    references: references.map(({ text, address, language }) => ({ text, address, language })),
    colophon: colophonOf(interview, words),
  };
};

/** What stands between a name and the next. */
function joint(at: number, of: number, words: Locale): string {
  if (at === of - 1) return '';
  return at === of - 2 ? ` ${words.web.and} ` : ', ';
}

function extentOf({ questions, standfirst }: Interview, words: Locale): string {
  const answers = questions.flatMap((question) => question.answers);
  const read = [...standfirst.map(({ text }) => wordsIn(text)), ...answers.map(spokenIn)];
  const minutes = Math.max(1, Math.round(read.reduce((all, one) => all + one, 0) / pace));
  return fill(words.web.extent, { answers: answers.length, questions: questions.length, minutes });
}

/** The editor's choice for the briefing leads the page too; without one, the first key figures do. */
function keyFiguresOf(interview: Interview): WebKeyFigure[] {
  const numbers = interview.excerpts.filter(({ kind }) => kind === 'number');
  const chosen = interview.frontMatter.briefing?.figures ?? [];
  const leading = chosen.flatMap((id) => numbers.find((one) => one.id === id) ?? []);
  return (leading.length > 0 ? leading : numbers)
    .slice(0, besideIntroduction)
    .map((one) => webKeyFigureOf(interview, one));
}
