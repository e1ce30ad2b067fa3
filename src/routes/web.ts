import type { Html } from '../layout/render.ts';
import { type Made, oneFile } from './made.ts';

/** A web page: the document itself. */
export interface WebRow {
  route: 'web';
}

/** Publishes the document as it was laid out. */
export const webPage = (file: string, html: Html): Made => oneFile(file, Buffer.from(html));
