import type { Element } from 'xast';
import type { Theme } from '../layout/theme.ts';
import { element } from './xml.ts';

/** The twelve colours of a theme, ECMA-376 part 1, 20.1.6.2, and the tokens that take their places. */
export const themeColours = {
  dk1: 'text',
  lt1: 'paper',
  dk2: 'pool',
  lt2: 'mist',
  accent1: 'cherenkov',
  accent2: 'isotope',
  accent3: 'slate',
  accent4: 'haze',
  accent5: 'glow',
  accent6: 'line',
  hlink: 'pool',
  folHlink: 'slate',
} as const;

export type ThemeColour = keyof typeof themeColours;

const byToken = new Map<string, ThemeColour>(
  (Object.entries(themeColours) as [ThemeColour, string][]).reverse().map(([colour, token]) => [token, colour]),
);

/** The theme's colour whose place a token takes, if it takes one. */
export const themeColourOf = (token: string): ThemeColour | undefined => byToken.get(token);

/** Six hexadecimal digits. @throws Error on a token that the theme lacks */
export function hexOf(token: string, { tokens, name }: Pick<Theme, 'tokens' | 'name'>): string {
  const colour = tokens[token];
  if (!colour) throw new Error(`theme ${name} has no token ${token}`);
  return colour.screen.slice(1);
}

/** A token as a colour of the theme, so that who changes the theme changes it too; else as it is. */
export function colourOf(token: string, theme: Pick<Theme, 'tokens' | 'name'>): Element {
  const known = themeColourOf(token);
  return known ? element('a:schemeClr', { val: known }) : element('a:srgbClr', { val: hexOf(token, theme) });
}

export const solid = (token: string, theme: Pick<Theme, 'tokens' | 'name'>): Element =>
  element('a:solidFill', {}, colourOf(token, theme));
