import type { Element, ElementContent } from 'hast';
import linebreak, { type Glue, type InputItem } from 'tex-linebreak';
import type { Atom } from './atoms.ts';
import type { Measure, TypeStyle } from './measure.ts';

/** One line of a paragraph, broken for good. */
export interface Line {
  children: ElementContent[];
  /** At a space, inside a word with a hyphen that we set, or after a hyphen or stroke of the word's own. */
  ends: 'space' | 'hyphen' | 'own hyphen';
}

/** How a paragraph is broken. Lengths in px. */
export interface Breaking {
  style: TypeStyle;
  width: number;
  indent: number;
}

/** Of a normal word space: how far it may grow at ease, and how far it may give. The style sheet sets the same floor. */
const give = { stretch: 0.55, shrink: 0.24 } as const;
const costs = { hyphen: 60, ownHyphen: 10, twoHyphens: 8000 } as const;

/**
 * Breaks a paragraph into justified lines by total fit.
 * Knuth and Plass, "Breaking paragraphs into lines", Software: Practice and Experience 11 (1981).
 */
export function justified(atoms: readonly Atom[], { style, width, indent }: Breaking, measure: Measure): Line[] {
  const space = measure(' ', style);
  const glue: Glue = { type: 'glue', width: space, stretch: space * give.stretch, shrink: space * give.shrink };
  const items = atoms.map((atom, at): InputItem => {
    if (atom.kind === 'text') return { type: 'box', width: measure(atom.text, styleOf(style, atom.inside)) };
    if (atom.kind === 'break') {
      const hyphen = atom.hyphen ? measure('-', style) : 0;
      return { type: 'penalty', width: hyphen, cost: atom.hyphen ? costs.hyphen : costs.ownHyphen, flagged: true };
    }
    return isBeforeShortEnd(atoms, at) ? { type: 'box', width: space } : glue;
  });
  const ending: InputItem[] = [{ type: 'glue', width: 0, stretch: 100_000, shrink: 0 }, linebreak.forcedBreak()];
  const widths = indent > 0 ? [width - indent, ...new Array<number>(atoms.length).fill(width)] : width;
  const breaks = linebreak.breakLines([...items, ...ending], widths, {
    maxAdjustmentRatio: null,
    initialMaxAdjustmentRatio: 2,
    doubleHyphenPenalty: costs.twoHyphens,
    adjacentLooseTightPenalty: 100,
  });
  return breaks.slice(1).map((end, line) => lineOf(atoms, breaks[line] ?? 0, end, line > 0));
}

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
const raised = 0.68;

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
  if (ends === 'hyphen') children.push({ type: 'text', value: '-' });
  return { children, ends };
}

const sameElements = (one: readonly Element[], other: readonly Element[]) =>
  one.length === other.length && one.every((element, at) => element === other[at]);

/** Puts text back into the inline elements it stood in. */
const wrapped = (value: string, inside: readonly Element[]): ElementContent =>
  inside.reduceRight<ElementContent>(
    (child, { tagName, properties }) => ({ type: 'element', tagName, properties, children: [child] }),
    { type: 'text', value },
  );
