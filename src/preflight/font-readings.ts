import type { Font } from '../pdf/fonts/font.ts';
import type { Glyph } from '../pdf/fonts/glyph.ts';
import type { Follow } from '../pdf/open.ts';
import type { FontUse, UsedCode } from './font-use.ts';

/** A code that text uses, and what it stands for. */
export interface UsedGlyph extends UsedCode {
  glyph: Glyph;
}

/** A font that is read for the rules, with all glyphs used. */
export interface FontReading {
  use: FontUse;
  font: Font;
  glyphs: readonly UsedGlyph[];
  follow: Follow;
}

/** Reads a font and what its used codes stand for. */
export function readingOf(use: FontUse, follow: Follow): FontReading {
  const font = use.read();
  return { use, font, follow, glyphs: use.codes().map((used) => ({ ...used, glyph: font.glyphOf(used.code) })) };
}

/** Codes as a message lists them, of all the first four; with the name, if the font has one. */
export function codeList(glyphs: readonly UsedGlyph[]): string {
  const shown = glyphs.slice(0, 4).map(({ code, glyph: { name, text } }) => {
    const digits = `0x${code.toString(16).toUpperCase().padStart(2, '0')}`;
    const told =
      name && name !== '.notdef' ? `/${name}` : text && /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(text) && `“${text}”`;
    return told ? `${digits} (${told})` : digits;
  });
  const rest = glyphs.length - shown.length;
  const noun = glyphs.length === 1 ? 'code' : 'codes';
  return `${noun} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** A font's name at the head of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
