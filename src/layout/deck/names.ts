import type { Person } from '../../views/deck/person.ts';
import type { Room } from './room.ts';
import { cuts, floorOf, linesAt, type Size } from './sizes.ts';

/** The size at which first name and surname stand on a line each; the floor where they must break, at hyphens too. */
export function nameSize(
  { given, family }: Pick<Person, 'given' | 'family'>,
  steps: readonly Size[],
  { width, room }: { width: number; room: Room },
): Size {
  const isOneLine = (text: string, step: Size) =>
    linesAt(text, cuts.medium, step, width, room).length === 1 &&
    room.measure(text, { ...cuts.medium, italic: false, size: step.size }) <= width;
  return steps.find((step) => [given, family].filter(Boolean).every((text) => isOneLine(text, step))) ?? floorOf(steps);
}
