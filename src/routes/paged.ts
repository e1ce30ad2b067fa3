import type { Html } from '../layout/render.ts';
import { placesFrom } from '../places.ts';
import type { Press } from '../press/press.ts';
import type { Promised } from '../promises/promises.ts';
import type { Standard } from '../report/standards.ts';
import type { Accepted, Made } from './made.ts';

/** A printed document. */
export interface PagedRow {
  route: 'paged';
  /** What is looked at when it comes off the press. */
  promises: Promised[];
  /** What the report asks of its layout. */
  standard: Standard;
}

/** Prints the document and holds it against what the row promises. */
export async function paged(
  { file: name, template, standard, promises }: PagedRow & { file: string; template: string },
  html: Html,
  { interview, file, theme }: Accepted,
  press: Press,
): Promise<Made> {
  const printed = await press.print(html);
  for (const promise of promises) promise(printed, name, interview, file);
  const { pdf, pages, landmarks, layout, positions } = printed;
  return {
    files: new Map([[name, { bytes: pdf, pages }]]),
    places: placesFrom(landmarks),
    laidOut: { file: name, standard, floor: theme.floor?.[template], layout },
    positions,
  };
}
