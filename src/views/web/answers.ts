import type { Element } from 'hast';
import { fill, type Locale } from '../../locale.ts';
import type { Answer, Excerpt, Interview, Question, Speaker } from '../../source/interview.ts';
import { speakerOf } from '../excerpts.ts';
import { type KeyFigure, keyFigureOf } from '../key-figure.ts';
import { type Medallion, medallionOf } from '../medallion.ts';
import { type WebFigure, webFigureOf } from './figures.ts';
import { markedUp } from './marked.ts';
import { inFigures, inWordsFirst, spokenIn } from './words.ts';

/** Someone who speaks, as shown wherever the name stands. */
export interface Voice {
  id: string;
  name: string;
  house: string;
  medallion: Medallion;
}

/** A key figure beside the words it is taken from: a copy, with a link to them. */
export interface WebKeyFigure extends KeyFigure {
  name: string;
  /** What a reader who hears the page is told: number, what it measures, who said it. */
  spoken: string;
}

/** A quotation set large: a copy, with a link to the sentence. */
export interface PullQuote {
  id: string;
  text: string;
  voice: Voice;
  /** "vraag 1" */
  question: string;
}

/** A block of an answer, after the key figures taken from it. */
export interface WebBlock {
  keyFigures: WebKeyFigure[];
  html: Element | undefined;
  figure: WebFigure | undefined;
}

export interface WebAnswer {
  id: string;
  number: string;
  voice: Voice;
  blocks: WebBlock[];
  pullQuote: PullQuote | undefined;
}

/** A speaker's part of a question: how much of it, and where. */
export interface Share {
  answer: string;
  speaker: string;
  initials: string;
  label: string;
  words: number;
}

export interface WebQuestion {
  id: string;
  number: number;
  text: string;
  answers: WebAnswer[];
  /** Rows of the strip that shows who answers; two where one would be too crowded. */
  shares: Share[][];
  /** Under the strip. */
  note: string;
  /** What is said when one speaker is chosen, by speaker. */
  leftOut: { speaker: string; says: string }[];
}

/** From so many answers the strip has two rows. */
const crowded = 10;
/** In a shorter answer the sentence was read a moment ago. */
const worthPulling = 80;

/** Gives a question with its answers whole, in the source's order. */
export function webQuestionOf(interview: Interview, question: Question, words: Locale): WebQuestion {
  const { id, number, text, answers } = question;
  const shares = answers.map((answer) => shareOf(interview, answer, words));
  const half = Math.ceil(shares.length / 2);
  const total = shares.reduce((all, share) => all + share.words, 0);
  return {
    id,
    number,
    text,
    answers: withPullQuotes(
      interview,
      answers.map((answer) => webAnswerOf(interview, answer, words)),
      shares,
      words,
    ),
    shares: shares.length < crowded ? [shares] : [shares.slice(0, half), shares.slice(half)],
    note: fill(words.web.stripNote, { words: inFigures(total, words) }),
    leftOut: interview.speakers.map(({ id: speaker, name }) => ({
      speaker,
      says: leftOutBy(name, answers.filter((answer) => answer.speaker === speaker).length, answers.length, words),
    })),
  };
}

function shareOf(interview: Interview, answer: Answer, words: Locale): Share {
  const { id, name, initials } = speakerOf(interview, answer.speaker);
  const spoken = spokenIn(answer);
  const label = fill(words.web.share, { initials, name, words: inFigures(spoken, words) });
  return { answer: answer.id, speaker: id, initials, label, words: spoken };
}

function leftOutBy(name: string, shown: number, all: number, words: Locale): string {
  const only = fill(shown > 0 ? words.web.only : words.web.onlySilent, { name });
  const hidden = all - shown;
  if (hidden === 0) return only;
  return `${only} ${hidden === 1 ? words.web.hiddenOne : fill(words.web.hidden, { count: inWordsFirst(hidden, words) })}`;
}

function webAnswerOf(interview: Interview, answer: Answer, words: Locale): WebAnswer {
  const own = interview.excerpts.filter((excerpt) => excerpt.answer === answer.id);
  const voice = voiceOf(interview, answer.speaker);
  const numbers = own.filter(({ kind }) => kind === 'number');
  return {
    id: answer.id,
    number: answer.number,
    voice,
    blocks: answer.blocks.map((block) =>
      block.kind === 'figure'
        ? { keyFigures: [], html: undefined, figure: webFigureOf(block.figure) }
        : {
            keyFigures: leadingNumber(interview, block.html, numbers),
            html: markedUp(block.html, own, words),
            figure: undefined,
          },
    ),
    pullQuote: undefined,
  };
}

/** One number to a paragraph: the one that the editor chose for the briefing, else the first. */
function leadingNumber(interview: Interview, block: Element, numbers: Excerpt[]): WebKeyFigure[] {
  const chosen = interview.frontMatter.briefing?.figures ?? [];
  const own = numbers.filter(({ id }) => holds(block, id));
  const leading = own.find(({ id }) => chosen.includes(id)) ?? own[0];
  return leading ? [webKeyFigureOf(interview, leading)] : [];
}

/** Sets one marked quotation large after a long answer, never after two answers running. */
function withPullQuotes(interview: Interview, answers: WebAnswer[], shares: Share[], words: Locale): WebAnswer[] {
  let isFree = true;
  return answers.map((answer, at) => {
    const quote = interview.excerpts.find((one) => one.kind === 'quote' && one.answer === answer.id);
    if (!quote || !isFree || (shares[at]?.words ?? 0) < worthPulling) {
      isFree = true;
      return answer;
    }
    isFree = false;
    const question = `${words.question.toLowerCase()} ${quote.question}`;
    return { ...answer, pullQuote: { id: quote.id, text: quote.text, voice: answer.voice, question } };
  });
}

/** Gives a key figure as the page shows it. */
export function webKeyFigureOf(interview: Interview, excerpt: Excerpt): WebKeyFigure {
  const figure = keyFigureOf(excerpt);
  const { name } = speakerOf(interview, excerpt.speaker);
  const { prefix, value, unit, label } = figure;
  return { ...figure, name, spoken: `${name}: ${[prefix, value, unit, label].filter(Boolean).join(' ')}` };
}

/** Gives a speaker as a voice of the page. */
export function voiceOf(interview: Interview, id: string): Voice {
  const speaker = speakerOf(interview, id);
  return { id, name: speaker.name, house: houseOf(speaker), medallion: medallionOf(speaker, interview.speakers) };
}

const houseOf = ({ role, affiliation, capacity }: Speaker) => capacity ?? `${role}, ${affiliation}`;

const holds = (element: Element, mark: string): boolean =>
  (element.properties.dataMark ?? element.properties['data-mark']) === mark ||
  element.children.some((child) => child.type === 'element' && holds(child, mark));
