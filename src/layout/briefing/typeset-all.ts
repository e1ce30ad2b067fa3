import type { Locale } from '../../locale.ts';
import { typeset } from '../typography.ts';

/** Sets the spaces of every text in a value, as `render` will, so that what is measured is what is printed. */
export function typesetAll<Value>(value: Value, language: Locale['language']): Value {
  if (typeof value === 'string') return typeset(value, language) as Value;
  if (Array.isArray(value)) return value.map((item) => typesetAll(item, language)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typesetAll(item, language)])) as Value;
}
