import { type Advance, advancesIn } from './advances.ts';
import type { Role, Theme } from './theme.ts';

/** How a run of text is set: enough to know its width. */
export interface TypeStyle {
  family: Role;
  weight: number;
  italic: boolean;
  /** px */
  size: number;
  /** em, added after every character. */
  tracking?: number;
}

/** Gives a text's width in px, at most a hair wider than the browser sets it. */
export type Measure = (text: string, style: TypeStyle) => number;

interface Advances {
  of: Advance;
  /** em, by character. */
  known: Map<string, number>;
}

/**
 * Opens a theme's font files for measuring, each when first asked for. Widths are the sums of the characters' advances:
 * kerning and ligatures only make a text narrower, by some tenths of a per cent, so what fits here fits in the browser;
 * shaping every pair would cost more than printing the pages.
 * @throws Error when a style is asked for that the theme has no face for: the browser would draw a false one
 */
export function measureOf(theme: Theme): Measure {
  const open = new Map<string, Advances>();

  const advancesOf = ({ family, weight, italic }: TypeStyle): Advances => {
    const key = `${family} ${weight}${italic ? ' italic' : ''}`;
    const known = open.get(key);
    if (known) return known;
    const face = theme.faces.find(
      (one) =>
        one.family === theme.roles[family].family && one.weight === weight && (one.style === 'italic') === italic,
    );
    const bytes = face && theme.fonts.get(face.file);
    if (!bytes) throw new Error(`theme ${theme.name} has no face ${key}`);
    const advances = { of: advancesIn(bytes), known: new Map() };
    open.set(key, advances);
    return advances;
  };

  return (text, style) => {
    const advances = advancesOf(style);
    let em = 0;
    let count = 0;
    for (const letter of text) {
      em += advanceOf(advances, letter);
      count += 1;
    }
    return (em + (style.tracking ?? 0) * count) * style.size;
  };
}

function advanceOf({ of, known }: Advances, letter: string): number {
  const seen = known.get(letter);
  if (seen !== undefined) return seen;
  const advance = of(letter.codePointAt(0) ?? 0);
  known.set(letter, advance);
  return advance;
}
