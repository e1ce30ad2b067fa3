import { clausesOf, sentencesOf } from '../../views/deck/sentences.ts';
import { joinedInto } from './pieces.ts';
import { inFrame, type Room } from './room.ts';
import { evenLines } from './sense-lines.ts';
import { cuts, floorOf, largest, scale } from './sizes.ts';

/** The largest size only where it does not fill the slide, px. */
const short = { width: 952, height: 450 };
const whole = { width: 952, height: 642 };
const narrowShort = { width: 1040, height: 380 };
const narrowWhole = { width: 1040, height: 520 };

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
  return {
    size: step.name,
    parts: parts.map((part) => evenLines(part, cuts.regular, step, inFrame(room, whole, narrowWhole).width, room)),
  };
}

function fittingParts(text: string, room: Room) {
  for (const pieces of [sentencesOf(text, room.words.language), clausesOf(text)]) {
    for (let count = 1; count <= Math.min(mostParts, pieces.length); count++) {
      const parts = joinedInto(count, pieces);
      const step =
        largest(parts, cuts.regular, scale.opening, inFrame(room, short, narrowShort), room) ??
        largest(parts, cuts.regular, scale.lead, inFrame(room, whole, narrowWhole), room);
      if (step) return { step, parts };
    }
  }
  return undefined;
}
