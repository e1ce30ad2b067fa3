import type { Excerpt } from '../source/interview.ts';

/** A key figure as it is shown: the speaker's words in three parts, and what it measures. */
export interface KeyFigure {
  id: string;
  /** Words before the digits: "meer dan". */
  prefix: string;
  /** From the first digit to the last, or what the editor shows for words without digits. */
  value: string;
  /** What follows the digits: "patiënten per dag". */
  unit: string;
  label: string;
  /** Shares of a whole: where the bar starts and ends, 0 to 100. */
  bar: { from: number; to: number } | undefined;
  speaker: string;
}

/** Takes a key figure apart into what stands before, in and after its digits. */
export function keyFigureOf({ id, text, label = '', display, isShare, speaker }: Excerpt): KeyFigure {
  const [, prefix = '', digits = text, unit = ''] = /^(\D*?)(\d.*\d ?[%×]?|\d ?[%×]?)(\D*)$/su.exec(text) ?? [];
  const value = display ?? digits;
  return {
    id,
    prefix: display === undefined ? prefix.trim() : '',
    value: value.trim(),
    unit: display === undefined ? unit.trim() : '',
    label,
    bar: isShare ? barOf(value) : undefined,
    speaker,
  };
}

/** A single share starts at nought; a range ("60 à 80") floats between its ends. */
function barOf(value: string): { from: number; to: number } | undefined {
  const numbers = [...value.matchAll(/\d+(?:,\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
  const [first = 0, last] = numbers;
  const bar = last === undefined ? { from: 0, to: first } : { from: first, to: last };
  return bar.to <= 100 && bar.from < bar.to ? bar : undefined;
}
