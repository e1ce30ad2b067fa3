import type { Element, ElementContent } from 'hast';
import type { Locale } from '../locale.ts';
import { isForeign } from './foreign.ts';
import { patternsFor, piecesOf } from './hyphenate.ts';
import { typeset } from './typography.ts';

/** What a line is made of: a stretch of text that stays whole, a space, or a place where a line may end. */
export type Atom =
  | { kind: 'text'; text: string; inside: readonly Element[]; marks: readonly string[] }
  | { kind: 'space' }
  | { kind: 'break'; hyphen: boolean };

/** What a stretch of text stands in: elements that are kept, and marked spans by id. */
type Within = Pick<Extract<Atom, { kind: 'text' }>, 'inside' | 'marks'>;

/** How words are broken. */
interface Manner {
  language: Locale['language'];
  /** Whose patterns hyphenate; none in the words of a language that we have no patterns of. */
  hyphens: Locale['language'] | undefined;
  names: ReadonlySet<string>;
}

/** Inline elements that change how their text looks or what it leads to; of others those that say their language. */
const kept = new Set(['em', 'strong', 'a', 'sup', 'sub', 'code', 'cite', 'u']);
const isKept = (element: Element) => kept.has(element.tagName) || isForeign(element);

/** Takes plain text apart into atoms, its words left whole: for display sizes, where nothing is hyphenated. */
export const wholeWords = (paragraph: Element, language: Locale['language']): Atom[] =>
  atomsOf(paragraph, language).filter(({ kind }) => kind !== 'break');

/**
 * Takes a paragraph apart into atoms, its text typeset and hyphenated for the language.
 * @param names words that are never hyphenated, in lower case
 */
export function atomsOf(
  paragraph: Element,
  language: Locale['language'],
  names: ReadonlySet<string> = new Set(),
): Atom[] {
  const atoms = paragraph.children.flatMap((child) =>
    inlineAtoms(child, { inside: [], marks: [] }, { language, hyphens: language, names }),
  );
  const tidy = atoms.filter((atom, at) => atom.kind !== 'space' || (at > 0 && atoms[at - 1]?.kind !== 'space'));
  return withWholeEnd(tidy.at(-1)?.kind === 'space' ? tidy.slice(0, -1) : tidy);
}

/** The last word of a paragraph is not broken: its end would stand alone in the last line. */
function withWholeEnd(atoms: Atom[]): Atom[] {
  const last = atoms.findLastIndex(({ kind }) => kind === 'space');
  return atoms.filter(({ kind }, at) => at < last || kind !== 'break');
}

function inlineAtoms(node: ElementContent, within: Within, manner: Manner): Atom[] {
  if (node.type === 'text') return textAtoms(typeset(node.value, manner.language), within, manner);
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return [{ kind: 'space' }];
  const { dataMark } = node.properties;
  const deeper = {
    inside: isKept(node) ? [...within.inside, node] : within.inside,
    marks: typeof dataMark === 'string' ? [...within.marks, dataMark] : within.marks,
  };
  const spoken = isForeign(node) ? { ...manner, hyphens: patternsFor(node.properties.lang) } : manner;
  return node.children.flatMap((child) => inlineAtoms(child, deeper, spoken));
}

function textAtoms(text: string, within: Within, manner: Manner): Atom[] {
  return text.split(/([ \n\t]+)/).flatMap((part): Atom[] => {
    if (part === '') return [];
    return /^[ \n\t]+$/.test(part) ? [{ kind: 'space' }] : wordAtoms(part, within, manner);
  });
}

/** A word: parts that end in its own hyphen or stroke, each part in its hyphenated pieces. */
function wordAtoms(word: string, within: Within, manner: Manner): Atom[] {
  const parts = word.split(/(?<=\p{L}{2}-|\p{L}\/)(?=\p{L}{3})/u);
  return parts.flatMap((part, index) => {
    const whole = manner.names.has(part.replace(/[^\p{L}]/gu, '').toLowerCase());
    const pieces = (whole || !manner.hyphens ? [part] : piecesOf(part, manner.hyphens)).flatMap((text, at): Atom[] => [
      ...(at > 0 ? [{ kind: 'break' as const, hyphen: true }] : []),
      { kind: 'text', text, ...within },
    ]);
    return index > 0 ? [{ kind: 'break' as const, hyphen: false }, ...pieces] : pieces;
  });
}
