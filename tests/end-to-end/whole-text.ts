/**
 * How we compare a passage of an interview with a finished document: by its characters, without white space and
 * hyphens. So lines may end anywhere, with a hyphen or without; nothing else may differ. Between two pages or columns
 * something else may stand (a running head, a pull quote, a figure), so a passage may be found in a few pieces, near
 * to one another and in order.
 */
const most = { pieces: 5, apart: 5000 };
/** A shorter piece might be found by chance. */
const shortestPiece = 12;

/** The characters that count: letters of one shape for ligatures, and one case, for headings may be in capitals. */
export const essenceOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad\u200b\u2060\u2010\u2011-]/gu, '')
    .toLowerCase();

/** Whether a passage stands whole in a document. Both as `essenceOf` gives them. */
export function holds(document: string, passage: string): boolean {
  return (
    passage === '' ||
    occurrences(document, passage.slice(0, shortestPiece)).some((at) => goesOnFrom(document, passage, at, most.pieces))
  );
}

function goesOnFrom(document: string, passage: string, at: number, pieces: number): boolean {
  const length = commonStart(document, at, passage);
  if (length === passage.length) return true;
  const cut = Math.min(length, passage.length - shortestPiece);
  if (cut < shortestPiece || pieces === 1) return false;
  const rest = passage.slice(cut);
  const near = document.slice(at + length, at + length + most.apart);
  const starts = occurrences(near, rest.slice(0, shortestPiece));
  return starts.some((next) => goesOnFrom(document, rest, at + length + next, pieces - 1));
}

function commonStart(document: string, at: number, passage: string): number {
  let length = 0;
  while (length < passage.length && document[at + length] === passage[length]) length += 1;
  return length;
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
