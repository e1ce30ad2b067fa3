import type { Rule } from '../messages.ts';
import type { MeasuredLayout, Rect } from '../press/measured.ts';
import { type Mm, mmFromPx, px } from '../units.ts';
import type { Standard } from './standards.ts';

/** The least type of a template, pt; by class name what may be smaller. */
export interface Floor {
  least: number;
  except: Record<string, number>;
}

/** One paged product as it was laid out: all that the report looks at, beside its PDF. */
export interface LaidOut {
  file: string;
  standard: Standard;
  floor: Floor | undefined;
  layout: MeasuredLayout;
}

/** What a rule of the report is told. */
export interface Fault {
  product: string;
  /** The page or slide as printed. */
  label: string;
  /** From the trim's top left. */
  x: Mm;
  y: Mm;
  words: string;
  /** In the rule's own unit. */
  amount: number;
}

/** Something that an art director would circle: which rule it breaks, and the id of the words that it is about. */
export interface Finding {
  rule: Rule<Fault>;
  mark: string;
  fault: Fault;
}

/** Where a finding is, and what it is about. */
interface Spot extends Pick<Rect, 'page' | 'x' | 'y'> {
  mark: string;
  text: string;
}

/** Makes a finding of a place on a page. */
export function foundAt({ file, layout }: LaidOut, rule: Rule<Fault>, spot: Spot, amount: number): Finding {
  const { page, x, y, mark, text } = spot;
  const label = layout.pages[page - 1]?.label ?? String(page);
  const words = text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
  return { rule, mark, fault: { product: file, label, x: mmFromPx(px(x)), y: mmFromPx(px(y)), words, amount } };
}
