import type { Box } from './hatch.ts';

/** One way to set a label: all that it covers, and how much we would rather have another. */
export interface Placement {
  boxes: Box[];
  cost: number;
}

/** Labels of different dots are never closer than this, px. */
const clearance = { x: 6, y: 2 };
/** Enough for a score of labels; a strip that needs more is set as a list. */
const mostTries = 20_000;

/**
 * Chooses a placement for every label so that none covers another or an obstacle, cheap ones first.
 * @param placementsOf the ways to set label `at`, knowing how the one before it was set
 * @returns undefined if there is no such choice, or none was found in reasonable time
 */
export function placeLabels<Way extends Placement>(
  count: number,
  placementsOf: (at: number, before: Way | undefined) => Way[],
  obstacles: readonly Box[],
): Way[] | undefined {
  let tries = 0;
  const place = (chosen: Way[]): Way[] | undefined => {
    if (chosen.length === count) return chosen;
    const taken = [...obstacles, ...chosen.flatMap(({ boxes }) => boxes)];
    const ways = placementsOf(chosen.length, chosen.at(-1)).sort((one, other) => one.cost - other.cost);
    for (const way of ways) {
      tries += 1;
      if (tries > mostTries) return undefined;
      if (way.boxes.some((box) => taken.some((other) => isTooClose(box, other)))) continue;
      const done = place([...chosen, way]);
      if (done) return done;
    }
    return undefined;
  };
  return place([]);
}

/** Whether two boxes overlap or come closer than labels may. */
export const isTooClose = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width + clearance.x &&
  other.x < one.x + one.width + clearance.x &&
  one.y < other.y + other.height + clearance.y &&
  other.y < one.y + one.height + clearance.y;
