/** White space and delimiters (ISO 32000-1, 7.2.2): what may stand before a keyword. */
const irregular = new Set([...'\0\t\n\f\r ()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** The bytes that mean something between tokens: delimiters, and the first letters of the keywords that end an object. */
const telling = new Uint8Array(256);
for (const sign of '()<{}%es') telling[sign.charCodeAt(0)] = 1;

interface Search {
  file: Buffer;
  /** Where the strays stand. */
  strays: number[];
  /** How many strings without an end were met. */
  endless: number;
}

/** Each string without an end is looked for up to the end of the file: a file made of them would take for ever. */
const mostEndless = 100;

const searchIn = (bytes: Uint8Array): Search => ({
  file: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  strays: [],
  endless: 0,
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
  for (let at = file.indexOf('obj'); at >= 0; at = file.indexOf('obj', at))
    at = irregular.has(file[at - 1] ?? 0) ? lookThrough(search, at + 3, endOfObject) : at + 3;
  return blanked(bytes, search.strays);
}

/** Does the same for the objects of an object stream (ISO 32000-1, 7.5.7), decoded. */
export function withoutStraysInside(decoded: Uint8Array): Uint8Array {
  const search = searchIn(decoded);
  for (let at = 0; at < decoded.length; ) at = lookThrough(search, at, () => undefined);
  return blanked(decoded, search.strays);
}

function blanked(bytes: Uint8Array, strays: readonly number[]): Uint8Array {
  if (strays.length === 0) return bytes;
  const copy = bytes.slice();
  for (const at of strays) copy[at] = 32;
  return copy;
}

/** Where to look on after an object that ends here; undefined if it does not. */
type End = (file: Buffer, at: number, code: number) => number | undefined;

const endOfObject: End = (file, at, code) => {
  if (code === 115 && isKeyword(file, at, 'stream')) {
    const found = file.indexOf('endstream', at);
    const end = found < 0 ? file.length : found;
    // Where the end of a stream was lost, that of its object is left.
    const last = file.subarray(at, end).indexOf('endobj');
    return last < 0 ? end + 9 : at + last + 6;
  }
  return code === 101 && isKeyword(file, at, 'endobj') ? at + 6 : undefined;
};

/** Goes through the tokens of objects, notes what is stray, and gives where to look on. */
function lookThrough(search: Search, from: number, endHere: End): number {
  const { file, strays } = search;
  for (let at = from; at < file.length; at++) {
    const code = file[at] ?? 0;
    if (telling[code] === 0) continue;
    if (code === 40 || (code === 60 && file[at + 1] !== 60)) {
      const end = search.endless > mostEndless ? -1 : code === 40 ? endOfString(file, at) : file.indexOf(62, at);
      if (end < 0) {
        // It costs this object; those after it are read for themselves.
        search.endless++;
        return at + 1;
      }
      at = end;
    } else if (code === 41 || code === 123 || code === 125) strays.push(at);
    else if (code === 37) at = endOfComment(file, at);
    else if (code === 60) at++;
    else {
      const end = endHere(file, at, code);
      if (end !== undefined) return end;
    }
  }
  return file.length;
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
