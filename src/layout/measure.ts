import * as fontkit from 'fontkit';
import type { Theme } from './theme.ts';

/** How a run of text is set: enough to know its width. */
export interface TypeStyle {
  family: string;
  weight: number;
  italic: boolean;
  /** px */
  size: number;
  /** em, added after every character; ligatures are then off, as in the browser. */
  tracking?: number;
}

/** Gives a text's width in px, as the browser sets it with kerning and ligatures. */
export type Measure = (text: string, style: TypeStyle) => number;

/**
 * Opens a theme's font files for measuring, each when first asked for; a word is shaped once.
 * @throws Error when a style is asked for that the theme has no face for: the browser would draw a false one
 */
export function measureOf(theme: Theme): Measure {
  const fonts = new Map<string, fontkit.Font>();
  const seen = new Map<string, number>();

  const fontOf = (key: string, { family, weight, italic }: TypeStyle): fontkit.Font => {
    const open = fonts.get(key);
    if (open) return open;
    const face = theme.faces.find(
      (one) => one.family === family && one.weight === weight && (one.style === 'italic') === italic,
    );
    const bytes = face && theme.fonts.get(face.file);
    if (!bytes) throw new Error(`theme ${theme.name} has no face ${key}`);
    const font = fontkit.create(Buffer.from(bytes)) as fontkit.Font;
    fonts.set(key, font);
    return font;
  };

  return (text, style) => {
    const face = `${style.family} ${style.weight}${style.italic ? ' italic' : ''}`;
    const key = `${face}|${style.tracking ? 'tracked' : ''}|${text}`;
    let em = seen.get(key);
    if (em === undefined) {
      const font = fontOf(face, style);
      const features = style.tracking ? { liga: false, clig: false } : undefined;
      em = font.layout(text, features).advanceWidth / font.unitsPerEm;
      seen.set(key, em);
    }
    return (em + (style.tracking ?? 0) * [...text].length) * style.size;
  };
}
