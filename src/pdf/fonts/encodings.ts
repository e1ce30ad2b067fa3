import { adobeGlyphList, dingbats, encodings } from './glyph-names.ts';

export type EncodingName = keyof typeof encodings;

/** The glyph names of an encoding by code; undefined where it has none. */
export type Encoding = readonly (string | undefined)[];

const read = new Map<string, Encoding>();

/** An encoding of ISO 32000-1, annex D, by its name; undefined if it has no such name. */
export function encodingNamed(name: string): Encoding | undefined {
  if (!Object.hasOwn(encodings, name)) return undefined;
  const known = read.get(name);
  if (known) return known;
  const names = encodings[name as EncodingName].trim().split(/\s+/);
  const encoding = names.map((glyph) => (glyph === '-' ? undefined : glyph));
  read.set(name, encoding);
  return encoding;
}

const pairsOf = (list: string): Map<string, string> => {
  const words = list.trim().split(/\s+/);
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2)
    pairs.set(words[at] ?? '', String.fromCodePoint(Number.parseInt(words[at + 1] ?? '0', 16)));
  return pairs;
};

let listed: Map<string, string> | undefined;
let signs: Map<string, string> | undefined;

/** Whether the Adobe Glyph List holds a name. */
export function isListed(name: string): boolean {
  listed ??= pairsOf(adobeGlyphList);
  return listed.has(name);
}

/** The character that the Adobe Glyph List gives a name, or that the name spells out as `uni0041` and `u1F600` do. */
export function characterNamed(name: string): string | undefined {
  listed ??= pairsOf(adobeGlyphList);
  const known = listed.get(name);
  if (known !== undefined) return known;
  const [, spelt] = /^(?:uni|u(?=[0-9A-F]{4,6}$))((?:[0-9A-F]{4})+|[0-9A-F]{5,6})$/.exec(name) ?? [];
  if (!spelt) return undefined;
  if (name.startsWith('uni')) {
    if (spelt.length % 4 !== 0) return undefined;
    return (spelt.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
  }
  const point = Number.parseInt(spelt, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** The character of a name of the font ZapfDingbats, such as "a12". */
export function dingbatNamed(name: string): string | undefined {
  signs ??= pairsOf(dingbats);
  return signs.get(name);
}
