import type { Html } from '../layout/render.ts';
import { textOfPage } from '../promises/page-text.ts';
import { promiseWholeText } from '../promises/whole-text.ts';
import { type Accepted, type Made, oneFile, wordsIn } from './made.ts';

/** A web page: the document itself. */
export interface WebRow {
  route: 'web';
  /** It holds every word of the interview: the finished page is read again to prove it. */
  holdsWholeText?: true;
}

/** Publishes the document as it was laid out, once it is proved to hold what it promises. */
export function webPage(
  { file: name, holdsWholeText }: WebRow & { file: string },
  html: Html,
  { interview, file }: Accepted,
): Made {
  const bytes = Buffer.from(html);
  if (!holdsWholeText) return oneFile(name, bytes);
  const blocks = textOfPage(bytes);
  promiseWholeText(blocks, name, interview, file);
  return oneFile(name, bytes, wordsIn(blocks));
}
