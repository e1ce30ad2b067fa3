import type { Element, ElementContent } from 'hast';
import linebreak, { type InputItem } from 'tex-linebreak';
import type { Atom } from './atoms.ts';
import type { Measure, TypeStyle } from './measure.ts';
import { withWordParts } from './word-parts.ts';

/** One line of a paragraph, broken for good. */
export interface Line {
  children: ElementContent[];
  /** Ids of the marked spans that stand on it, or a part of them. */
  marks: string[];
  /** At a space, inside a word with a hyphen that we set, or after a hyphen or stroke of the word's own. */
  ends: 'space' | 'hyphen' | 'own hyphen';
  /** The atom at which it ends. */
  end: number;
  /** Steps of letter space: the letters' share of what a justified line has too much or too little. */
  tracking: number;
  /** Its word spaces gape, though the letters took more than their share. */
  isHole: boolean;
  /** As wide as its measure, or wider before its spaces give: a paragraph's last line mostly is not. */
  isFull: boolean;
}

/** How a paragraph is broken. Lengths in px. */
export interface Breaking {
  style: TypeStyle;
  width: number;
  indent: number;
}

/** Of a normal word space: how far it may grow at ease, and how far it may give. The style sheet sets the same floor. */
const give = { stretch: 0.5, shrink: 0.3 } as const;
/** Letter space, em: a step (the style sheet has a class for each), and the most steps either way. */
const letters = { step: 0.0045, most: 4, mostInHole: 10, wideShare: 0.4, tightShare: 0.65 } as const;
const costs = { hyphen: 30, ownHyphen: 5, twoHyphens: 100_000, never: 1000 } as const;

/**
 * Breaks a paragraph into justified lines by total fit; letters take a part of what the word spaces would have to.
 * @param forbidden atoms at which no line may end
 * Knuth and Plass, "Breaking paragraphs into lines", Software: Practice and Experience 11 (1981).
 */
export function justified(
  atoms: readonly Atom[],
  { style, width, indent }: Breaking,
  measure: Measure,
  forbidden: ReadonlySet<number> = new Set(),
): Line[] {
  const space = measure(' ', style);
  const wide = atoms.map((atom) => {
    if (atom.kind === 'text') return measure(atom.text, styleOf(style, atom.inside));
    return atom.kind === 'space' ? space : 0;
  });
  const byLetters = (at: number) => lettersBefore(atoms, at) * letters.step * letters.most * style.size;
  const items = atoms.map((atom, at): InputItem => {
    if (atom.kind === 'text') return { type: 'box', width: wide[at] ?? 0 };
    if (atom.kind === 'break') {
      const hyphen = atom.hyphen ? measure('-', style) : 0;
      const cost = atom.hyphen ? costs.hyphen : costs.ownHyphen;
      return { type: 'penalty', width: hyphen, cost: forbidden.has(at) ? costs.never : cost, flagged: true };
    }
    if (isBeforeShortEnd(atoms, at)) return { type: 'box', width: space };
    const more = byLetters(at);
    return { type: 'glue', width: space, stretch: space * give.stretch + more, shrink: space * give.shrink + more };
  });
  const ending: InputItem[] = [{ type: 'glue', width: 0, stretch: 100_000, shrink: 0 }, linebreak.forcedBreak()];
  const widths = indent > 0 ? [width - indent, ...new Array<number>(atoms.length).fill(width)] : width;
  const breaks = withoutLadders([...items, ...ending], widths);
  return breaks.slice(1).map((end, index) => {
    const start = breaks[index] ?? 0;
    const line = lineOf(atoms, start, end, index > 0);
    const natural = wide.slice(index > 0 ? start + 1 : start, end).reduce((sum, one) => sum + one, 0);
    const hyphen = line.ends === 'hyphen' ? measure('-', style) : 0;
    const slack = (index === 0 ? width - indent : width) - natural - hyphen;
    const isFull = index < breaks.length - 2 || slack < 1;
    const gaps = atoms.slice(start + 1, end).filter(({ kind }) => kind === 'space').length;
    const one = { slack, letters: lettersIn(line.children), gaps, space, size: style.size };
    const tracking = isFull ? trackingOf(one) : 0;
    return { ...line, isFull, tracking, isHole: tracking > letters.most };
  });
}

/** At most two lines in a row end in a hyphen: of a third, the one in the middle is forbidden, and the paragraph broken anew. */
function withoutLadders(items: InputItem[], widths: number | number[]): number[] {
  for (let attempt = 0; ; attempt += 1) {
    const breaks = linebreak.breakLines(items, widths, {
      maxAdjustmentRatio: null,
      initialMaxAdjustmentRatio: 1.5,
      doubleHyphenPenalty: costs.twoHyphens,
      adjacentLooseTightPenalty: 100,
    });
    const isHyphen = (at: number | undefined) => at !== undefined && isFlagged(items[at]);
    const third = breaks.findIndex(
      (at, line) => isHyphen(at) && isHyphen(breaks[line - 1]) && isHyphen(breaks[line - 2]),
    );
    const middle = items[breaks[third - 1] ?? -1];
    if (middle?.type !== 'penalty' || attempt === mostAttempts) return breaks;
    middle.cost = costs.never;
  }
}

const mostAttempts = 12;
const isFlagged = (item: InputItem | undefined) => item?.type === 'penalty' && item.flagged;

/** Letters of the word before a space, and the space. */
function lettersBefore(atoms: readonly Atom[], at: number): number {
  let count = 1;
  for (let back = at - 1; back >= 0; back -= 1) {
    const atom = atoms[back];
    if (atom?.kind === 'space') break;
    if (atom?.kind === 'text') count += atom.text.length;
  }
  return count;
}

const lettersIn = (children: readonly ElementContent[]): number =>
  children.reduce((sum, child) => {
    if (child.type === 'text') return sum + child.value.length;
    return sum + (child.type === 'element' ? lettersIn(child.children) : 0);
  }, 0);

/** A justified line: what it lacks or has too much (px), its letters, its spaces, the width of one. */
interface Slack {
  slack: number;
  letters: number;
  gaps: number;
  space: number;
  size: number;
}

/**
 * The letters' share of a line's slack, in whole steps, rounded so that a tight line surely fits. Where the spaces would
 * still gape, the letters take what is over that, beyond their usual most: one airy line is less of a hole.
 */
function trackingOf({ slack, letters: count, gaps, space, size }: Slack): number {
  const step = Math.max(1, count) * letters.step * size;
  const share = slack < 0 ? letters.tightShare : letters.wideShare;
  const usual = Math.max(-letters.most, Math.min(letters.most, Math.floor((slack * share) / step)));
  const over = slack - usual * step - gaps * space * (hole - 1);
  return over > 0 ? Math.min(letters.mostInHole, usual + Math.ceil(over / step)) : usual;
}

/** Of a normal word space: more is a hole in the page. */
const hole = 3.4;

/** Lines as the children of one paragraph. */
export const withBreaks = (lines: readonly Line[]): ElementContent[] =>
  lines.flatMap(({ children }, index) => (index === 0 ? children : [lineBreak, ...children]));

export const lineBreak: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** A last word under four letters does not stand alone in its line. */
export function isBeforeShortEnd(atoms: readonly Atom[], at: number): boolean {
  const [next, ...rest] = atoms.slice(at + 1, at + 3);
  return next?.kind === 'text' && rest.length === 0 && next.text.replace(/[^\p{L}\d]/gu, '').length < 4;
}

/** The style of a stretch of text inside its inline elements. */
export function styleOf(style: TypeStyle, inside: readonly Element[]): TypeStyle {
  if (inside.length === 0) return style;
  const has = (...names: string[]) => inside.some(({ tagName }) => names.includes(tagName));
  if (has('sup')) return { ...style, family: 'data', weight: 600, size: style.size * raised };
  return { ...style, italic: has('em', 'cite') || style.italic, weight: has('strong') ? 600 : style.weight };
}

/** Size of a figure that leads to a note, as a share of the text's; the style sheet sets the same. */
const raised = 0.7;

/** The line between two of a paragraph's atoms; `start` is the atom at which the line before ended. */
export function lineOf(atoms: readonly Atom[], start: number, end: number, isContinued: boolean): Line {
  const broken = atoms[end];
  const ends = broken?.kind !== 'break' ? 'space' : broken.hyphen ? 'hyphen' : 'own hyphen';
  const inner = atoms.slice(isContinued ? start + 1 : start, Math.min(end, atoms.length));
  const children: ElementContent[] = [];
  let open: { inside: readonly Element[]; text: string } | undefined;
  const close = () => {
    if (open) children.push(wrapped(open.text, open.inside));
  };
  for (const atom of inner) {
    if (atom.kind === 'break') continue;
    const inside = atom.kind === 'text' ? atom.inside : (open?.inside ?? []);
    const text = atom.kind === 'text' ? atom.text : ' ';
    if (open && sameElements(open.inside, inside)) open.text += text;
    else {
      close();
      open = { inside, text };
    }
  }
  close();
  const begun = atoms[start];
  const begins = isContinued && begun?.kind === 'break' && begun.hyphen;
  const marks = [...new Set(inner.flatMap((atom) => (atom.kind === 'text' ? atom.marks : [])))];
  return {
    children: withWordParts(children, begins, ends),
    marks,
    ends,
    end,
    tracking: 0,
    isHole: false,
    isFull: false,
  };
}

const sameElements = (one: readonly Element[], other: readonly Element[]) =>
  one.length === other.length && one.every((element, at) => element === other[at]);

/** Puts text back into the inline elements it stood in. */
const wrapped = (value: string, inside: readonly Element[]): ElementContent =>
  inside.reduceRight<ElementContent>(
    (child, { tagName, properties }) => ({ type: 'element', tagName, properties, children: [child] }),
    { type: 'text', value },
  );
