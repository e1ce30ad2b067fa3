import english from 'hyphen/en-gb/index.js';
import dutch from 'hyphen/nl/index.js';
import type { Locale } from '../locale.ts';

const patterns = { nl: dutch, en: english } as const;

/** Word parts that the patterns break wrongly (on-derzoek, in-frastructuur): where they really break, names nowhere. */
const mended: Record<Locale['language'], readonly string[]> = {
  nl: [
    'onder|zoek',
    'infra|struc|tuur',
    'inte|ressant',
    'pro|duc|tie',
    'kern|energie',
    'rand|voor|waarden',
    'radboudumc',
  ],
  en: ['euro|pean'],
};

/** Whose patterns hyphenate the words of a language, by its tag (BCP 47): `en-GB` has those of `en`; undefined if we have none. */
export const patternsFor = (tag: string): Locale['language'] | undefined => {
  const [primary = ''] = tag.toLowerCase().split('-');
  return primary === 'nl' || primary === 'en' ? primary : undefined;
};

/** Letters that must stay together before and after a break, and the shortest word that may break. */
const limits = { word: 6, before: 3, after: 3 } as const;
const shortPrefixes = /^(?:be|ge)$/i;

/**
 * Gives the pieces of a word between which a line may end with a hyphen. A word with two capitals (a name, an acronym)
 * or a digit stays whole, and so does a short one.
 */
export function piecesOf(word: string, language: Locale['language']): readonly string[] {
  const pieces = seen[language].get(word) ?? brokenWord(word, language);
  if (seen[language].size < mostSeen) seen[language].set(word, pieces);
  return pieces;
}

/** Half the words of an article stand in it before. */
const seen = { nl: new Map<string, string[]>(), en: new Map<string, string[]>() } as const;
const mostSeen = 20_000;

function brokenWord(word: string, language: Locale['language']): string[] {
  const core = /^\P{L}*(\p{L}+)\P{L}*$/u.exec(word)?.[1];
  if (!core || core.length < limits.word || /\p{Lu}.*\p{Lu}/u.test(word)) return [word];
  const start = word.indexOf(core);
  const breaks = breaksOf(core, language).map((at) => start + at);
  return [0, ...breaks].map((from, index) => word.slice(from, breaks[index]));
}

/** Offsets in a bare word where it may break, within the limits. */
function breaksOf(core: string, language: Locale['language']): number[] {
  const split = patterns[language].hyphenateSync(core, { hyphenChar: '|', minWordLength: limits.word });
  const offsets = offsetsOf(split).filter((at) => !insideMended(core, at, language));
  const all = [...new Set([...offsets, ...mendedOffsets(core, language)])].sort((a, b) => a - b);
  return all.filter(
    (at) => (at >= limits.before || shortPrefixes.test(core.slice(0, at))) && core.length - at >= limits.after,
  );
}

function offsetsOf(split: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const letter of split)
    if (letter === '|') offsets.push(at);
    else at += 1;
  return offsets;
}

const places = (core: string, language: Locale['language']) =>
  mended[language].flatMap((entry) => {
    const start = core.toLowerCase().indexOf(entry.replaceAll('|', ''));
    return start < 0 ? [] : [{ start, entry }];
  });

const insideMended = (core: string, at: number, language: Locale['language']) =>
  places(core, language).some(({ start, entry }) => at > start && at < start + entry.replaceAll('|', '').length);

const mendedOffsets = (core: string, language: Locale['language']) =>
  places(core, language).flatMap(({ start, entry }) => [
    ...(start > 0 ? [start] : []),
    ...offsetsOf(entry).map((at) => start + at),
  ]);
