import type { Element, ElementContent } from 'hast';
import { isForeign } from './foreign.ts';

/**
 * Sets the parts of a word that a line's end has cut in elements of their own, for what reads the finished page: of the
 * parts on both sides of a hyphen that we set it makes one word again; after a hyphen of the word's own, which stands
 * with the letter before it, the word goes on without a space.
 * @param line what stands on the line, its last hyphen not yet set
 * @param begins whether the line begins with the rest of a word that we have hyphenated
 * @param ends how the line ends
 */
export function withWordParts(
  line: readonly ElementContent[],
  begins: boolean,
  ends: 'space' | 'hyphen' | 'own hyphen',
): ElementContent[] {
  const first = begins ? splitFirst(line) : [...line];
  if (ends === 'space') return first;
  const last = first.at(-1);
  if (isForeign(last)) return [...first.slice(0, -1), { ...last, children: withWordParts(last.children, false, ends) }];
  const whole = splitLast(first, ends === 'hyphen' ? /[^ ]+$/u : /[^ ].$/u);
  return ends === 'hyphen' ? [...whole, apart('break-hyphen', '-')] : whole;
}

function splitFirst([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (isForeign(first)) return [{ ...first, children: splitFirst(first.children) }, ...rest];
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const [part = ''] = /^[^ ]+/u.exec(first.value) ?? [];
  return part === '' || part === first.value
    ? [first, ...rest]
    : [apart('word-part', part), { ...first, value: first.value.slice(part.length) }, ...rest];
}

function splitLast(line: readonly ElementContent[], part: RegExp): ElementContent[] {
  const last = line.at(-1);
  const found = last?.type === 'text' ? part.exec(last.value) : undefined;
  if (last?.type !== 'text' || !found || found.index === 0) return [...line];
  return [...line.slice(0, -1), { ...last, value: last.value.slice(0, found.index) }, apart('word-part', found[0])];
}

const apart = (name: string, value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [name] },
  children: [{ type: 'text', value }],
});
