import { clausesOf, sentencesOf } from '../../views/deck/sentences.ts';
import type { Room } from './room.ts';
import { evenLines } from './sense-lines.ts';
import { cuts, floorOf, largest, scale } from './sizes.ts';

/** The largest size only where it does not fill the slide, px. */
const short = { width: 952, height: 450 };
const whole = { width: 952, height: 642 };

/** More slides than this for one lead: it is no lead. */
const mostParts = 6;

export interface CutLead {
  size: string;
  /** Each slide's lines. */
  parts: string[][];
}

/**
 * Gives a lead as one part at the largest size that fits; what does not fit at the floor is cut at sentences into
 * parts of like length, a single long sentence at semicolons and commas. What still does not fit stays whole.
 */
export function cutLead(text: string, room: Room): CutLead {
  const { step, parts } = fittingParts(text, room) ?? { step: floorOf(scale.lead), parts: [text] };
  return { size: step.name, parts: parts.map((part) => evenLines(part, cuts.regular, step, whole.width, room)) };
}

function fittingParts(text: string, room: Room) {
  for (const pieces of [sentencesOf(text, room.words.language), clausesOf(text)]) {
    for (let count = 1; count <= Math.min(mostParts, pieces.length); count++) {
      const parts = dealtOver(count, pieces);
      const step =
        largest(parts, cuts.regular, scale.opening, short, room) ??
        largest(parts, cuts.regular, scale.lead, whole, room);
      if (step) return { step, parts };
    }
  }
  return undefined;
}

/** Joins pieces into so many parts, each cut where it comes nearest to its share of the whole. */
function dealtOver(count: number, pieces: readonly string[]): string[] {
  const ends = pieces.map((_, at) => pieces.slice(0, at + 1).join('').length);
  const total = ends.at(-1) ?? 0;
  const cutsAt = [0];
  for (let part = 1; part < count; part++) {
    const target = (total * part) / count;
    const from = (cutsAt.at(-1) ?? 0) + 1;
    const last = pieces.length - (count - part);
    let best = from;
    for (let at = from; at <= last; at++) {
      if (Math.abs((ends[at - 1] ?? 0) - target) < Math.abs((ends[best - 1] ?? 0) - target)) best = at;
    }
    cutsAt.push(best);
  }
  return cutsAt.map((from, at) =>
    pieces
      .slice(from, cutsAt[at + 1])
      .join('')
      .trim(),
  );
}
