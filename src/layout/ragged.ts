import type { Atom } from './atoms.ts';
import { type Breaking, isBeforeShortEnd, type Line, lineOf, styleOf } from './lines.ts';
import type { Measure } from './measure.ts';

/** A ragged line is hyphenated only if it would otherwise end this far from the margin, as a share of the measure. */
const gap = 0.22;

/** Breaks a paragraph into as few ragged lines as it needs; a word is broken only where a line would end far too early. */
export function ragged(atoms: readonly Atom[], { style, width, indent }: Breaking, measure: Measure): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < atoms.length || lines.length === 0) {
    const room = lines.length === 0 ? width - indent : width;
    const end = endOf(start);
    lines.push(lineOf(atoms, lines.length === 0 ? start : start - 1, end, lines.length > 0));
    start = end + 1;

    function endOf(from: number): number {
      let used = 0;
      let space = { at: -1, used: 0 };
      let hyphen = { at: -1, used: 0 };
      for (let at = from; at < atoms.length; at += 1) {
        const atom = atoms[at];
        if (atom?.kind === 'space') {
          if (!isBeforeShortEnd(atoms, at)) space = { at, used };
          used += measure(' ', style);
        } else if (atom?.kind === 'break') {
          if (used + (atom.hyphen ? measure('-', style) : 0) <= room) hyphen = { at, used };
        } else if (atom) used += measure(atom.text, styleOf(style, atom.inside));
        if (used > room && atom?.kind === 'text') return chosen(space, hyphen, room, at);
      }
      return atoms.length;
    }
  }
  return lines;
}

interface End {
  at: number;
  used: number;
}

/** The space before the word that no longer fits, unless that leaves a gap and the word can be broken. */
function chosen(space: End, hyphen: End, room: number, overflowing: number): number {
  if (space.at < 0) return hyphen.at < 0 ? overflowing + 1 : hyphen.at;
  return room - space.used > room * gap && hyphen.at > space.at ? hyphen.at : space.at;
}
