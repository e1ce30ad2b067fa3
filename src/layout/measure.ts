import * as fontkit from 'fontkit';
import type { Theme } from './theme.ts';

/** How a run of text is set: enough to know its width. */
export interface TypeStyle {
  family: string;
  weight: number;
  italic: boolean;
  /** px */
  size: number;
  /** em, added after every character. */
  tracking?: number;
}

/** Gives a text's width in px, as the browser sets it with kerning. */
export type Measure = (text: string, style: TypeStyle) => number;

/** Widths in em: of single characters, and what a pair of neighbours gains or loses (kerning, ligatures). */
interface Widths {
  single: Map<string, number>;
  pair: Map<string, number>;
  font: fontkit.Font;
}

/**
 * Opens a theme's font files for measuring, each when first asked for. Every pair of characters is shaped once and
 * remembered: a text's width is then a sum, which makes measuring an article a matter of milliseconds.
 * @throws Error when a style is asked for that the theme has no face for: the browser would draw a false one
 */
export function measureOf(theme: Theme): Measure {
  const open = new Map<string, Widths>();

  const widthsOf = ({ family, weight, italic }: TypeStyle): Widths => {
    const key = `${family} ${weight}${italic ? ' italic' : ''}`;
    const known = open.get(key);
    if (known) return known;
    const face = theme.faces.find(
      (one) => one.family === family && one.weight === weight && (one.style === 'italic') === italic,
    );
    const bytes = face && theme.fonts.get(face.file);
    if (!bytes) throw new Error(`theme ${theme.name} has no face ${key}`);
    const widths = { single: new Map(), pair: new Map(), font: fontkit.create(Buffer.from(bytes)) as fontkit.Font };
    open.set(key, widths);
    return widths;
  };

  return (text, style) => {
    const widths = widthsOf(style);
    let em = 0;
    let previous = '';
    let count = 0;
    for (const letter of text) {
      em += singleOf(widths, letter);
      if (previous !== '') em += pairOf(widths, previous, letter);
      previous = letter;
      count += 1;
    }
    return (em + (style.tracking ?? 0) * count) * style.size;
  };
}

function singleOf({ single, font }: Widths, letter: string): number {
  const known = single.get(letter);
  if (known !== undefined) return known;
  const width = font.layout(letter).advanceWidth / font.unitsPerEm;
  single.set(letter, width);
  return width;
}

function pairOf(widths: Widths, first: string, second: string): number {
  const key = first + second;
  const known = widths.pair.get(key);
  if (known !== undefined) return known;
  const together = widths.font.layout(key).advanceWidth / widths.font.unitsPerEm;
  const change = together - singleOf(widths, first) - singleOf(widths, second);
  widths.pair.set(key, change);
  return change;
}
