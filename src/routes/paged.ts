import type { Edition } from '../finish/pass.ts';
import { forThePress } from '../layout/for-the-press.ts';
import { landmarksIn } from '../layout/landmarks.ts';
import { printedSheetOf } from '../layout/printed-sheet.ts';
import type { Html } from '../layout/render.ts';
import { complain } from '../messages.ts';
import type { Printed } from '../press/press.ts';
import type { Promised } from '../promises/promises.ts';
import { promiseSameLetters, promiseWholeText } from '../promises/whole-text.ts';
import type { Standard } from '../report/standards.ts';
import { placeOf } from '../source/place-of.ts';
import type { World } from '../world.ts';
import type { EditionMade, EditionOrder } from './edition.ts';
import { imprintOf } from './imprint.ts';
import { type Accepted, type Finished, type Made, wordsIn } from './made.ts';
import { breaksRule, hasNoInk, hasNoStops, mayPrintBadly } from './rules.ts';

/** A printed document. */
export interface PagedRow {
  route: 'paged';
  /** The file is the screen edition; that for a printer stands beside it. */
  editions: readonly Edition[];
  /** What is looked at when it comes off the press. */
  promises: Promised[];
  /** It holds every word of the interview: the finished files are read again to prove it. */
  holdsWholeText?: true;
  /** What the report asks of its layout. */
  standard: Standard;
}

type Row = PagedRow & { file: string; template: string };

/** The print edition's file: `magazine-print.pdf`. */
export const printFile = (file: string) => file.replace(/\.pdf$/, '-print.pdf');

/**
 * Prints the document once, finishes it, and holds what was printed and what was finished against what the row promises.
 * @throws Error if something stands on another page than others were told
 */
export async function paged(row: Row, html: Html, accepted: Accepted, world: World): Promise<Made> {
  const { file: name, template, standard, promises, editions } = row;
  const { interview, file, theme } = accepted;
  const printed = await world.press.print(forThePress(html, theme, template));
  for (const promise of promises) promise(printed, name, interview, file, theme.floor?.[template]);
  const { landmarks, layout, positions, pages } = printed;
  if (JSON.stringify(landmarks) !== JSON.stringify(landmarksIn(html)))
    throw new Error(`${name}: what was printed stands on other pages than what was laid out`);
  const orders = editions.map((edition) => orderOf(edition, row, html, printed, accepted, world));
  const made = await Promise.all(orders.map(world.makeEdition));
  complainOf(made, row, accepted);
  return {
    files: new Map(made.map((one, at) => [nameOf(row, at), finishedOf(one, editions[at], pages)])),
    laidOut: { file: name, standard, floor: theme.floor?.[template], layout },
    positions,
  };
}

const finishedOf = (
  { bytes, blocks, verdict }: EditionMade,
  edition: Edition | undefined,
  pages: number,
): Finished => ({
  bytes,
  pages,
  words: blocks.length > 0 ? wordsIn(blocks) : undefined,
  ...(edition && { edition }),
  ...(verdict.findings.length === 0 && { conformsTo: verdict.standard }),
});

const nameOf = ({ file, editions }: Row, at: number) => (editions[at] === 'print' ? printFile(file) : file);

function orderOf(
  edition: Edition,
  { template }: Row,
  html: Html,
  { pdf, layout }: Printed,
  { interview, theme }: Accepted,
  { house }: World,
): EditionOrder {
  const imprint = imprintOf(interview, html, edition, house);
  if (edition === 'print') {
    const { sheet, printing, printFiles, tokens, drawings, inkLimit } = theme;
    return { edition, pdf, theme: { sheet, printing, printFiles, tokens, drawings, inkLimit }, template, imprint };
  }
  const labels = layout.pages.map(({ label }) => label);
  return { edition, pdf, job: { sheet: printedSheetOf(theme, template), imprint, labels } };
}

/** Nothing is called what it is not, and nothing lacks a word: what breaks its standard or a promise is not published. */
function complainOf(made: readonly EditionMade[], row: Row, { interview, file, theme }: Accepted): void {
  for (const [at, { verdict, missing }] of made.entries()) {
    const [product, place] = [nameOf(row, at), placeOf(interview, row.file)];
    for (const { colour, page, nearest } of missing)
      if (colour === undefined)
        complain(file, hasNoStops, place, { product, page, figures: drawnWith('spreadMethod') });
      else complain(file, hasNoInk, place, { product, colour, page, nearest, figures: drawnWith(colour) });
    for (const { clause, test, says, page, object, wayOut, isAdvice } of verdict.findings)
      if (isAdvice) complain(file, mayPrintBadly, place, { product, says, page, wayOut });
      else
        complain(file, breaksRule, place, {
          product,
          rule: `${verdict.standard} ${clause}-${test}`,
          says,
          page,
          object,
        });
  }
  if (!row.holdsWholeText) return;
  const screen = made[row.editions.indexOf('screen')];
  const print = made[row.editions.indexOf('print')];
  if (screen) promiseWholeText(screen.blocks, row.file, interview, file);
  if (screen && print && print.missing.length === 0)
    promiseSameLetters(screen.letters, pagesOf(print), printFile(row.file), interview, file);

  /** What each page of the screen edition is looked for in: on spreads anywhere, for two pages stand on one. */
  function pagesOf({ letters }: EditionMade): readonly string[] {
    return theme.sheet?.[row.template]?.pages === 'spreads'
      ? (screen?.letters.map(() => letters.join('')) ?? [])
      : letters;
  }

  /** The drawings in which a colour, or another word, is written. */
  function drawnWith(word: string): string[] {
    const pictures = [...interview.figures.map(({ picture }) => picture), ...Object.values(interview.pictures)];
    const files = pictures.flatMap((picture) =>
      picture && sourceOf(picture.src).includes(word.toLowerCase()) ? [picture.file] : [],
    );
    return [...new Set(files)];
  }
}

/** A drawing's source in lower case; nothing for a photograph. */
const sourceOf = (src: string) =>
  src.startsWith('data:image/svg+xml;base64,')
    ? Buffer.from(src.replace(/^.*?,/, ''), 'base64').toString().toLowerCase()
    : '';
