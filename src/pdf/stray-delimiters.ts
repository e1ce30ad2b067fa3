/** White space and delimiters (ISO 32000-1, 7.2.2): what may stand before a keyword. */
const irregular = new Set([...'\0\t\n\f\r ()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** The bytes that mean something between tokens: delimiters, and the first letters of the keywords that end an object. */
const telling = new Uint8Array(256);
for (const sign of '()<{}%es') telling[sign.charCodeAt(0)] = 1;

/**
 * Blanks out what no object may hold outside its strings: a closing parenthesis without an opening one, and braces. The
 * library that reads objects never gets past such a byte: it asks for more memory until there is none. Looks between
 * `obj` and `endobj` or `stream` alone, so that no data of a stream changes.
 * @returns the bytes themselves if there is nothing to blank out, or else a copy
 */
export function withoutStrayDelimiters(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const strays: number[] = [];
  for (let at = file.indexOf('obj'); at >= 0; at = file.indexOf('obj', at))
    at = irregular.has(file[at - 1] ?? 0) ? endOfObject(file, at + 3, strays) : at + 3;
  if (strays.length === 0) return bytes;
  const blanked = bytes.slice();
  for (const at of strays) blanked[at] = 32;
  return blanked;
}

/** Goes through an object and gives where to look for the next. */
function endOfObject(file: Buffer, from: number, strays: number[]): number {
  for (let at = from; at < file.length; at++) {
    const code = file[at] ?? 0;
    if (telling[code] === 0) continue;
    if (code === 40) {
      const end = endOfString(file, at);
      // A string that never ends costs this object; those after it are read for themselves.
      if (end < 0) return at + 1;
      at = end;
    } else if (code === 41 || code === 123 || code === 125) strays.push(at);
    else if (code === 37) at = endOfComment(file, at);
    else if (code === 60 && file[at + 1] === 60) at++;
    else if (code === 60) {
      const end = file.indexOf(62, at);
      if (end < 0) return at + 1;
      at = end;
    } else if (code === 115 && isKeyword(file, at, 'stream')) {
      const end = file.indexOf('endstream', at);
      return end < 0 ? file.length : end + 9;
    } else if (code === 101 && isKeyword(file, at, 'endobj')) return at + 6;
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
