import type { PullQuote, WebKeyFigure } from '../views/web/answers.ts';
import type { WebPage } from '../views/web.ts';
import { largestFit, linesOf } from './fit.ts';
import type { Fitting } from './fitting.ts';
import type { Measure } from './measure.ts';
import { drawingOf } from './web/timeline.ts';
import { uprightOf } from './web/upright.ts';

/** Sizes of a key figure's number in the margin, px; the style sheet has a class for each. */
const valueSteps = [66, 56, 46, 36, 28].map((size) => ({ size, leading: size }));
/** The margin at its narrowest. */
const margin = 212;
const measureWide = 936;
const measureMedium = 644;
/** A quotation of more lines at full size is set smaller. */
const mostLines = 4;

/** Width that a word asks for in the strip, px: far too much, so that the strip shrinks all parts in proportion. */
const grain = 20;

const display = { family: 'display' as const, weight: 300, italic: false };

/** Suits the web page: the timeline drawn for three widths, numbers and quotations in the size that holds them. */
export const fittedWeb: Fitting<WebPage> = (view, measure) => ({
  ...view,
  keyFigures: view.keyFigures.map((one) => sized(one, measure)),
  questions: view.questions.map((question) => ({
    ...question,
    shares: question.shares.map((row) => row.map((share) => ({ ...share, weight: share.words * grain }))),
    answers: question.answers.map((answer) => ({
      ...answer,
      blocks: answer.blocks.map((block) => ({
        ...block,
        keyFigures: block.keyFigures.map((one) => sized(one, measure)),
      })),
      pullQuote: answer.pullQuote && scaled(answer.pullQuote, measure),
    })),
  })),
  timeline: view.timeline && {
    ...view.timeline,
    drawings: [
      { ...drawingOf(view.timeline, measureWide, measure), name: 'wide' },
      { ...drawingOf(view.timeline, measureMedium, measure), name: 'medium' },
    ],
    upright: uprightOf(view.timeline, measure),
  },
  // A function, because the words of machines keep their plain spaces: only strings are typeset.
  linkedData: () => JSON.stringify(view.linkedData).replaceAll('<', '\\u003c'),
  printedFoot: cssString(`${view.title} · ${view.short} ${view.issue}`),
});

function sized(figure: WebKeyFigure, measure: Measure): object {
  const step = largestFit(figure.value, display, { width: margin, height: 100 }, valueSteps, measure);
  const bar = figure.bar && { ...figure.bar, length: figure.bar.to - figure.bar.from };
  return { ...figure, bar, step: (step ?? valueSteps.length - 1) + 1 };
}

function scaled(quote: PullQuote, measure: Measure): PullQuote & { isLong: boolean } {
  const lines = linesOf(quote.text, { ...display, size: 62 }, measureWide, measure);
  return { ...quote, isLong: lines.length > mostLines };
}

/** Text for a style sheet's string: every sign as a number, so that nothing in it can end the string. */
const cssString = (text: string) =>
  [...text].map((sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`).join('');
