/** A slide is drawn in px, 120 an inch; a package counts in EMU, 914,400 an inch: ECMA-376 part 1, 20.1.2.1. */
export const emu = (px: number): number => Math.round(px * 7620);

/** Points of the slide in px. */
export const pxOf = (points: number): number => (points * 120) / 72;

/** Hundredths of a point. */
export const hundredths = (points: number): number => Math.round(points * 100);

/** A slide's px (120 an inch) in CSS px (96 an inch). */
export const cssPxOf = (px: number): number => px * 0.8;
