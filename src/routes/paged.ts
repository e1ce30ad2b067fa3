import type { VFile } from 'vfile';
import { forThePress } from '../layout/for-the-press.ts';
import { printedSheetOf } from '../layout/printed-sheet.ts';
import type { Html } from '../layout/render.ts';
import { complain } from '../messages.ts';
import { placesFrom } from '../places.ts';
import type { Printed } from '../press/press.ts';
import type { Promised } from '../promises/promises.ts';
import { promiseWholeText } from '../promises/whole-text.ts';
import type { Standard } from '../report/standards.ts';
import { placeOf } from '../source/place-of.ts';
import type { World } from '../world.ts';
import type { EditionMade } from './edition.ts';
import { imprintOf } from './imprint.ts';
import type { Accepted, Finished, Made } from './made.ts';
import { breaksRule } from './rules.ts';

/** A printed document. */
export interface PagedRow {
  route: 'paged';
  /** What is looked at when it comes off the press. */
  promises: Promised[];
  /** It holds every word of the interview: the finished file is read again to prove it. */
  holdsWholeText?: true;
  /** What the report asks of its layout. */
  standard: Standard;
}

type Row = PagedRow & { file: string; template: string };

/** Prints the document once, finishes it, and holds what was printed and what was finished against what the row promises. */
export async function paged(row: Row, html: Html, accepted: Accepted, world: World): Promise<Made> {
  const { file: name, template, standard, promises } = row;
  const { interview, file, theme } = accepted;
  const printed = await world.press.print(forThePress(html, theme, template));
  for (const promise of promises) promise(printed, name, interview, file);
  const { landmarks, layout, positions } = printed;
  return {
    files: new Map([await screenEdition(row, html, printed, accepted, world)]),
    places: placesFrom(landmarks),
    laidOut: { file: name, standard, floor: theme.floor?.[template], layout },
    positions,
  };
}

async function screenEdition(
  { file: name, template, holdsWholeText }: Row,
  html: Html,
  { pdf, pages, layout }: Printed,
  { interview, file, theme }: Accepted,
  { makeEdition, house }: World,
): Promise<[string, Finished]> {
  const imprint = imprintOf(interview, html, 'screen', house);
  const job = { sheet: printedSheetOf(theme, template), imprint, labels: layout.pages.map(({ label }) => label) };
  const made = await makeEdition({ edition: 'screen', pdf, job });
  complainOfFindings(made, name, placeOf(interview, name), file);
  if (holdsWholeText) promiseWholeText(made.blocks, name, interview, file);
  return [name, { bytes: made.bytes, pages }];
}

/** Nothing is called what it is not: a file that breaks a rule of its standard is not published. */
function complainOfFindings(
  { verdict }: Pick<EditionMade, 'verdict'>,
  product: string,
  place: ReturnType<typeof placeOf>,
  file: VFile,
): void {
  for (const { clause, test, says, page, object } of verdict.findings)
    complain(file, breaksRule, place, { product, rule: `${verdict.standard} ${clause}-${test}`, says, page, object });
}
