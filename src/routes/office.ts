import { drawnDeck } from '../office/deck.ts';
import { overflowsIn } from '../office/overflow.ts';
import { presentationFile } from '../office/presentation.ts';
import { pageOf, picturesToTake } from '../office/taken.ts';
import type { Places } from '../places.ts';
import type { Press, Printed } from '../press/press.ts';
import type { Promised } from '../promises/promises.ts';
import { px } from '../units.ts';
import type { Deck } from '../views/deck.ts';
import type { View } from '../views/view.ts';
import { type Accepted, type Made, oneFile } from './made.ts';

/** A presentation to edit. */
export interface OfficeRow {
  route: 'office';
  view: View<Deck>;
  /** What is measured before it is written. */
  promises: Promised<Pick<Printed, 'overflows'>>[];
}

/** Draws the deck from native shapes, holds it against what the row promises, and writes it. */
export async function office(
  { file: name, view, promises }: OfficeRow & { file: string },
  { interview, theme, words, measure, file }: Accepted,
  places: Places,
  press: Press,
): Promise<Made> {
  const drawn = drawnDeck(view(interview, words, places), theme, measure, words);
  const overflows = overflowsIn(drawn.slides, measure, words);
  for (const promise of promises) promise({ overflows }, name, interview, file);
  const taken = await Promise.all(
    picturesToTake(drawn.slides).map(async (picture) => {
      const { png } = await press.picture(pageOf(picture), { width: px(picture.width), height: px(picture.height) });
      return [picture.src, png] as const;
    }),
  );
  return oneFile(name, presentationFile(drawn, theme, words, new Map(taken)));
}
