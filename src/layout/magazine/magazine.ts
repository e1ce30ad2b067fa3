import type { MagazineView } from '../../views/magazine.ts';
import { shortened } from '../fit.ts';
import type { Fitting } from '../fitting.ts';
import type { Measure } from '../measure.ts';
import { taggedLanguage } from '../tagging.ts';
import { biographyRows, setBiography } from './biographies.ts';
import { captionOf, plainCaption } from './caption.ts';
import { columnPartsOf } from './column-view.ts';
import type { Box, ComposedPage } from './composition.ts';
import { endingOf } from './ending.ts';
import { boxesOf, gridRules, pictureRules, placeClassOf } from './grid.ts';
import { composePages } from './pages.ts';
import { type Setter, setterOf } from './set.ts';
import { columnsWide, heights, sheet, type } from './sheet.ts';
import { pictureRows } from './spans.ts';
import { timelineRules, uprightTimeline } from './timeline.ts';
import { titleOf } from './title.ts';

/** Pages before the first question: the opening, and the apparatus (timeline, contents, biographies). */
const pagesBefore = 2;

/** Composes the magazine: every line broken, every block in its place, every page number known before it is printed. */
export const fittedMagazine: Fitting<MagazineView> = (view, measure, words) => {
  const set = setterOf(measure, words.language);
  const closing = endingOf(view, set);
  const tail = closing.rows + 1 + sheet.rows - heights.panelFrom;
  const composed = withRoomFor(closing.rows, composePages(view, measure, words.language, tail));
  const folioOf = (index: number) => view.firstPage + pagesBefore + index;
  const places = placesOf(composed, folioOf);
  const timeline = view.timeline && {
    ...view.timeline,
    ...uprightTimeline(view.timeline.milestones, view.timeline.now, set),
    titleLines: set.balanced(view.timeline.title, type.bandTitle, band.title),
    caption:
      view.timeline.caption.opening.length > 0 &&
      set.whole(plainCaption(view.timeline.caption), type.milestone, band.caption),
  };
  const foot = composed.at(-1)?.end ?? 0;
  const ending = { column: 0, columns: sheet.columns, row: foot, rows: Math.max(1, closing.rows) };
  return {
    ...view,
    title: titleOf(view.title, set, measure),
    people: set.whole(view.people, type.people, people),
    standfirst: standfirstOf(view, set),
    opening: { ...view.opening, ...sideOf(view.firstPage), caption: openingCaption(view, set) },
    apparatus: sideOf(view.firstPage + 1),
    timeline,
    contents: view.questions.map(({ id, number, text }) => ({
      id,
      number,
      lines: set.balanced(text, type.contents, columnsWide(2) - contentsMargins),
      page: places.get(id),
    })),
    biographies: biographyRows(view.biographies.map((one) => setBiography(one, set))),
    pages: composed.map((page, index) => ({
      ...pageOf(page, view, measure, set),
      ...sideOf(folioOf(index)),
      ending: index === composed.length - 1 && {
        ...closing,
        place: placeClassOf(ending),
        panel: foot + closing.rows <= heights.panelFrom - 1 && panelOf(view, places),
      },
    })),
    rules: [
      ...gridRules([...boxesOf(composed), ending]),
      ...pictureRules(composed),
      ...timelineRules(timeline?.marks ?? []),
    ].join('\n'),
  };
};

/** What the section's name, the lamps and the gaps leave of the running head, px. */
const runningWidth = ({ section, questions }: MagazineView) =>
  columnsWide(3) - section.length * 9 - questions.length * 11 - 52;

/** Notes and references that find no room under the last answer open a page. */
function withRoomFor(rows: number, pages: ComposedPage[]): ComposedPage[] {
  const last = pages.at(-1);
  if (!last || last.end + rows <= sheet.rows) return pages;
  return [...pages, { boxes: [], question: last.question, end: 0 }];
}

/** Widths of what stands outside the columns, px. */
const people = 190;
const band = { title: 200, caption: 194 } as const;
const contentsMargins = 63;
const openingCaptionWidth = 186;

const openingCaption = ({ opening: { figure } }: MagazineView, set: Setter) =>
  figure && {
    words: set.whole(plainCaption(figure.caption), type.openingCaption, openingCaptionWidth),
    credit: set.whole(figure.credit, type.openingCredit, openingCaptionWidth),
  };

const standfirstOf = ({ standfirst: [opening, ...rest] }: MagazineView, set: Setter) => ({
  opening: opening && set.whole(opening, type.standfirst, columnsWide(2)),
  rest: rest.map((paragraph, index) =>
    set.ragged(paragraph, type.standfirstRest, sheet.column, index > 0 ? sheet.indent : 0),
  ),
});

const sideOf = (folio: number) => ({ folio, isVerso: folio % 2 === 0 });

/** The folio on which each question and answer begins. */
function placesOf(pages: readonly ComposedPage[], folioOf: (index: number) => number): Map<string, number> {
  const found = pages.flatMap(({ boxes }, index) =>
    boxes.flatMap((box): [string, number][] => {
      if (box.kind === 'question') return [[box.asked.question.id, folioOf(index)]];
      if (box.kind !== 'column') return [];
      const items = box.asked.items.slice(box.from, box.to);
      return items.flatMap((item): [string, number][] =>
        item.kind === 'head' ? [[item.answer.id, folioOf(index)]] : [],
      );
    }),
  );
  return new Map(found);
}

const pageOf = ({ boxes, question }: ComposedPage, view: MagazineView, measure: Measure, set: Setter) => ({
  issue: view.issue,
  section: view.section,
  running: { number: question.number, text: shortened(question.text, type.runningHead, runningWidth(view), measure) },
  lamps: view.questions.map(({ number }, index) => ({ isLit: number === question.number, x: 5 + index * 11 })),
  lampsWidth: view.questions.length * 11,
  boxes: boxes.map((box) => ({
    place: placeClassOf(box),
    id: subjectOf(box),
    ...contentOf(box, view, set),
  })),
});

/** What a box is about: a complaint about the box goes to its line in the source. */
function subjectOf(box: Box): string {
  if (box.kind === 'float') return box.float.id;
  if (box.kind === 'quote') return box.quote.id;
  const answered = box.kind === 'column' ? box.asked.items.slice(box.from, box.to) : [];
  const first = answered.find((item) => item.kind === 'head' || item.kind === 'line');
  return first?.kind === 'head' || first?.kind === 'line' ? first.answer.id : box.asked.question.id;
}

/** A box's content under the name of the partial that prints it. */
function contentOf(box: Box, { questions, language }: MagazineView, set: Setter): object {
  if (box.kind === 'column') {
    const { question, items } = box.asked;
    const endsArticle = question.number === questions.length && box.to === items.length;
    return { column: { parts: columnPartsOf(items.slice(box.from, box.to), box.continues, endsArticle, language) } };
  }
  if (box.kind === 'quote') {
    const lines = set.balanced(`“${box.quote.text}”`, type.pullQuote, columnsWide(box.columns) - 4);
    return { quote: { ...box.quote, lines } };
  }
  if (box.kind === 'float') {
    const lang = taggedLanguage(language, { order: box.float.order });
    if (box.float.kind === 'table') return { table: { ...box.float, lang } };
    const height = `high-${pictureRows(box.float, box.columns)}`;
    return { figure: { ...box.float, lang, ...captionOf(box.float, box.columns, set), height } };
  }
  const { id, number, text } = box.asked.question;
  const lines = set.balanced(text, type.question, columnsWide(2));
  return { question: { id, number, lines, isRuled: box.ruled } };
}

const panelOf = ({ questions, speakers, ornament }: MagazineView, places: ReadonlyMap<string, number>) => ({
  questions: questions.map(({ number }) => number),
  speakers: speakers.map(({ name, medallion, answers }) => ({
    name,
    medallion,
    pages: answers.map((id) => ({ page: id === undefined ? '–' : places.get(id), id })),
  })),
  ornament,
});
