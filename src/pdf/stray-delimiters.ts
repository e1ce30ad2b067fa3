/** White space and delimiters (ISO 32000-1, 7.2.2): what may stand before a keyword. */
const irregular = new Set([...'\0\t\n\f\r ()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** The bytes that mean something between tokens: delimiters, and the first letters of the keywords that end an object. */
const telling = new Uint8Array(256);
for (const sign of '()<>[]{}%es') telling[sign.charCodeAt(0)] = 1;

interface Search {
  file: Buffer;
  /** What is to be written over a byte, and where. */
  mends: [at: number, code: number][];
  /** How many bytes may still be looked at: objects that run into each other are looked through more than once. */
  left: number;
}

const searchIn = (bytes: Uint8Array): Search => ({
  file: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  mends: [],
  left: 8 * bytes.length,
});

/**
 * Blanks out what no object may hold outside its strings: a closing parenthesis without an opening one, and braces. The
 * library that reads objects never gets past such a byte: it asks for more memory until there is none. Looks between
 * `obj` and `endobj` or `stream` alone, so that no data of a stream changes.
 * @returns the bytes themselves if there is nothing to blank out, or else a copy
 */
export function withoutStrayDelimiters(bytes: Uint8Array): Uint8Array {
  const search = searchIn(bytes);
  const { file } = search;
  for (let at = file.indexOf('obj'); at >= 0 && search.left > 0; at = file.indexOf('obj', at))
    at = isBeginning(file, at) ? afterObject(file, at + 3, lookThrough(search, at + 3, endOfObject)) : at + 3;
  return blanked(bytes, search.mends);
}

/** Does the same for the objects of an object stream (ISO 32000-1, 7.5.7), decoded. */
export function withoutStraysInside(decoded: Uint8Array): Uint8Array {
  const search = searchIn(decoded);
  for (let at = 0; at < decoded.length && search.left > 0; ) at = lookThrough(search, at, () => false);
  return blanked(decoded, search.mends);
}

function blanked(bytes: Uint8Array, mends: Search['mends']): Uint8Array {
  if (mends.length === 0) return bytes;
  const copy = Uint8Array.from(bytes); // the slice of a Buffer is no copy
  for (const [at, code] of mends) copy[at] = code;
  return copy;
}

/** Whether what is looked through ends here. */
type IsEnd = (file: Buffer, at: number, code: number) => boolean;

const endOfObject: IsEnd = (file, at, code) =>
  (code === 115 && isKeyword(file, at, 'stream')) || (code === 101 && isKeyword(file, at, 'endobj'));

/** Whether a generation number stands before `obj`. */
function isBeginning(file: Buffer, at: number): boolean {
  let before = at - 1;
  while (before > 0 && (file[before] ?? 0) <= 32) before--;
  const code = file[before] ?? 0;
  return before < at - 1 && code >= 48 && code <= 57;
}

/**
 * Where to look for the next object. The library reads each where it is said to begin: one whose string or stream has lost
 * its end must not hide those after it.
 */
function afterObject(file: Buffer, from: number, end: number): number {
  const lost = file.subarray(from, end).indexOf('endobj');
  if (lost >= 0) return from + lost + 6;
  if (file[end] !== 115) return end;
  // A file that is attached as it is has objects of its own: the length tells where it ends, if it tells the truth.
  const length = /\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(file.toString('latin1', from, end))?.[1];
  const told = end + 6 + Number(length ?? Number.NaN);
  if (told > end && file.toString('latin1', told, told + 20).includes('endstream')) return told;
  const found = file.indexOf('endstream', end);
  const last = file.subarray(end, found < 0 ? file.length : found).indexOf('endobj');
  if (last >= 0) return end + last + 6;
  return found < 0 ? file.length : found + 9;
}

/** Goes through the tokens of objects, notes what is stray, and gives where to look on. */
function lookThrough(search: Search, from: number, isEnd: IsEnd): number {
  const { file, mends } = search;
  /** Arrays and dictionaries that are open: the bytes that close them. */
  const open: number[] = [];
  let at = from;
  for (; at < file.length; at++) {
    const code = file[at] ?? 0;
    if (telling[code] === 0) continue;
    if (code === 40 || (code === 60 && file[at + 1] !== 60)) {
      const end = code === 40 ? endOfString(file, at) : file.indexOf(62, at);
      if (end < 0) {
        search.left -= file.length - from;
        return at + 1;
      }
      at = end;
    } else if (code === 41 || code === 123 || code === 125) mends.push([at, 32]);
    else if (code === 37) at = endOfComment(file, at);
    else if (code === 60) {
      open.push(62, 62);
      at++;
    } else if (code === 91) open.push(93);
    else if (code === 93 || code === 62) open.pop();
    else if (isEnd(file, at, code)) {
      // One that is never closed would run on, over the keyword and into the data behind it: it is closed in its place.
      if (open.length > 0) for (let place = 0; place < 6; place++) mends.push([at + place, open.pop() ?? 32]);
      break;
    }
  }
  search.left -= at - from;
  return at;
}

/** The parenthesis that closes a string, or -1. */
function endOfString(file: Buffer, from: number): number {
  let open = 0;
  for (let at = from; at < file.length; at++) {
    const code = file[at];
    if (code === 92) at++;
    else if (code === 40) open++;
    else if (code === 41 && --open === 0) return at;
  }
  return -1;
}

function endOfComment(file: Buffer, from: number): number {
  let at = from;
  while (at < file.length && file[at] !== 10 && file[at] !== 13) at++;
  return at;
}

const isKeyword = (file: Buffer, at: number, keyword: string) =>
  irregular.has(file[at - 1] ?? 0) && file.toString('latin1', at, at + keyword.length) === keyword;
