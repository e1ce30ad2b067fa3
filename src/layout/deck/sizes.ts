import { linesOf, type Step } from '../fit.ts';
import type { TypeStyle } from '../measure.ts';
import { typeset } from '../typography.ts';
import type { Box, Room } from './room.ts';

/** A step of the deck's scale: its class in the style sheet, and its size and leading in px. */
export interface Size extends Step {
  name: string;
  /** em */
  tracking: number;
}

/** The face of a role. */
export type Cut = Pick<TypeStyle, 'family' | 'weight'>;

/** A slide is 120 px an inch and 72 pt an inch. */
const pxAPoint = 120 / 72;

/** Browsers that hint their fonts set a line a little wider than the font says. */
export const safety = 0.99;

const size = (points: number, leading: number): Size => ({
  name: `size-${points}-${leading}`,
  size: points * pxAPoint,
  leading: leading * pxAPoint,
  tracking: points >= 72 ? -0.012 : points >= 36 ? -0.01 : 0,
});

/** Sizes and leadings of each role, in pt, the largest first; the last is the floor. */
export const scale = {
  deckTitle: [size(72, 78), size(66, 72), size(60, 66), size(54, 60)],
  plainTitle: [size(84, 90), size(78, 84), size(72, 78), size(66, 72), size(60, 66), size(54, 60)],
  sentence: [size(21, 29), size(18, 24)],
  title: [size(48, 54), size(42, 48), size(36, 39)],
  stackedTitle: [size(48, 50), size(42, 44), size(36, 38)],
  agenda: [size(24, 29), size(22, 27), size(20, 24), size(18, 22)],
  question: [
    size(42, 49),
    size(39, 45),
    size(36, 42),
    size(33, 38),
    size(30, 34),
    size(27, 31),
    size(24, 27),
    size(21, 25),
    size(18, 22),
  ],
  opening: [size(60, 66)],
  lead: [
    size(54, 60),
    size(48, 55),
    size(42, 49),
    size(36, 43),
    size(33, 40),
    size(30, 36),
    size(27, 33),
    size(24, 30),
  ],
  quote: [
    size(90, 90),
    size(72, 75),
    size(60, 66),
    size(48, 55),
    size(42, 49),
    size(36, 43),
    size(30, 36),
    size(24, 30),
  ],
  closing: [
    size(48, 55),
    size(42, 49),
    size(36, 43),
    size(33, 40),
    size(30, 36),
    size(27, 33),
    size(24, 30),
    size(21, 25),
    size(18, 22),
  ],
  name: [size(27, 31), size(24, 27), size(21, 25), size(18, 22)],
  cellName: [size(24, 27), size(21, 25), size(18, 22)],
  hero: [size(111, 108), size(100, 100), size(90, 94), size(78, 86), size(66, 72), size(54, 60)],
  heroWords: [size(36, 40), size(33, 37), size(30, 34), size(27, 31)],
  column: [size(96, 96), size(90, 94), size(78, 86), size(66, 72), size(54, 60)],
  needed: [size(36, 43), size(33, 40), size(30, 36), size(27, 33), size(24, 30), size(21, 25), size(18, 22)],
  text: [size(30, 36), size(27, 33), size(24, 30), size(21, 29), size(18, 24)],
  label: [size(18, 22)],
} as const satisfies Record<string, readonly Size[]>;

export const cuts = {
  light: { family: 'title', weight: 300 },
  regular: { family: 'title', weight: 400 },
  medium: { family: 'title', weight: 500 },
  label: { family: 'data', weight: 400 },
  strong: { family: 'data', weight: 600 },
} as const satisfies Record<string, Cut>;

/** How a role is set at one step of its scale. */
export const styleAt = (cut: Cut, { size, tracking }: Size): TypeStyle => ({ ...cut, italic: false, size, tracking });

/** The lines that a text takes in a box, as a browser breaks them. */
export function linesAt(text: string, cut: Cut, step: Size, width: number, { measure, words }: Room): string[] {
  return linesOf(typeset(text, words.language), styleAt(cut, step), width * safety, measure);
}

/** Whether a text, its longest word too, stands in a box at one step. */
export function fits(text: string, cut: Cut, step: Size, { width, height }: Box, room: Room): boolean {
  const lines = linesAt(text, cut, step, width, room);
  const style = styleAt(cut, step);
  return lines.length * step.leading <= height + 0.5 && lines.every((line) => room.measure(line, style) <= width);
}

/** Gives the largest step at which every one of the texts stands in the box. */
export const largest = (texts: readonly string[], cut: Cut, steps: readonly Size[], box: Box, room: Room) =>
  steps.find((step) => texts.every((text) => fits(text, cut, step, box, room)));

/** The last step of a scale. */
export function floorOf(steps: readonly Size[]): Size {
  const floor = steps.at(-1);
  if (!floor) throw new Error('a scale without steps');
  return floor;
}

/** Gives the largest step that fits, else the floor: the press then measures by how much it is too little. */
export const sizeFor = (texts: readonly string[], cut: Cut, steps: readonly Size[], box: Box, room: Room): Size =>
  largest(texts, cut, steps, box, room) ?? floorOf(steps);
