import type { Html } from '../layout/render.ts';
import type { Pictured, PictureSize, Press } from '../press/press.ts';
import type { Promised } from '../promises/promises.ts';
import { type Accepted, type Made, oneFile } from './made.ts';

/** A picture of a page. */
export interface PictureRow {
  route: 'picture';
  size: PictureSize;
  /** What is looked at when it comes off the press. */
  promises: Promised<Pictured>[];
}

/** Takes the picture and holds it against what the row promises. */
export async function picture(
  { file: name, size, promises }: PictureRow & { file: string },
  html: Html,
  { interview, file }: Accepted,
  press: Press,
): Promise<Made> {
  const pictured = await press.picture(html, size);
  for (const promise of promises) promise(pictured, name, interview, file);
  return oneFile(name, pictured.png);
}
