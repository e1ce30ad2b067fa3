import type { Element } from 'hast';
import type { Locale } from '../../locale.ts';
import { atomsOf, wholeWords } from '../atoms.ts';
import { balancedLines, linesOf } from '../fit.ts';
import { type Breaking, withBreaks } from '../lines.ts';
import type { Measure, TypeStyle } from '../measure.ts';
import { ragged } from '../ragged.ts';
import { typeset } from '../typography.ts';

/** Sets paragraphs that stand outside the columns. All give a `p` whose lines are broken for good. */
export interface Setter {
  /** Ragged, hyphenated. */
  ragged: (paragraph: Element | string, style: TypeStyle, width: number, indent?: number) => Element;
  /** Ragged, words and compounds whole. */
  whole: (paragraph: Element | string, style: TypeStyle, width: number) => Element;
  /** Display text: whole words, each line as full as it goes. */
  first: (text: string, style: TypeStyle, width: number) => string[];
  /** Display text: whole words, even lines. */
  balanced: (text: string, style: TypeStyle, width: number) => string[];
}

/** Gives the setter of a language. */
export function setterOf(measure: Measure, language: Locale['language']): Setter {
  const set = (atoms: ReturnType<typeof atomsOf>, breaking: Breaking) =>
    paragraphOf(withBreaks(ragged(atoms, breaking, measure)));
  return {
    ragged: (paragraph, style, width, indent = 0) =>
      set(atomsOf(treeOf(paragraph), language), { style, width, indent }),
    whole: (paragraph, style, width) => set(wholeWords(treeOf(paragraph), language), { style, width, indent: 0 }),
    first: (text, style, width) => linesOf(typeset(text, language), style, width, measure),
    balanced: (text, style, width) => balancedLines(typeset(text, language), style, width, measure),
  };
}

const treeOf = (paragraph: Element | string): Element =>
  typeof paragraph === 'string' ? paragraphOf([{ type: 'text', value: paragraph }]) : paragraph;

const paragraphOf = (children: Element['children']): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});
