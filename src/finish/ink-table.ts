import type { ThemeSettings } from '../layout/theme.ts';

/** Shares of cyan, magenta, yellow and black, 0 to 1. */
export type Ink = readonly [number, number, number, number];

/** An ink that a theme has authored, and the name it has there. */
export interface Authored {
  name: string;
  ink: Ink;
}

/** The inks of a theme by screen colour: `#RRGGBB` in capitals. */
export type InkTable = ReadonlyMap<string, Authored>;

/** Makes the table of what is printed in which ink: the theme's tokens, and the colours of its drawings. */
export const inkTableOf = ({ tokens, drawings }: Pick<ThemeSettings, 'tokens' | 'drawings'>): InkTable =>
  new Map(
    [...Object.entries(drawings), ...Object.entries(tokens)].map(([name, { screen, ink }]) => [
      screen,
      { name, ink: shares(ink) },
    ]),
  );

const shares = ([cyan, magenta, yellow, black]: readonly [number, number, number, number]): Ink => [
  cyan / 100,
  magenta / 100,
  yellow / 100,
  black / 100,
];
