import type { Locale } from '../locale.ts';

const space = '\u00a0';

const units = {
  nl: 'procent|jaar|dagen|miljoen|miljard|euro|uur|km|m|cm|mm|MBq|GBq|keer',
  en: 'per cent|percent|years|days|million|billion|hours|km|m|cm|mm|MBq|GBq|times',
} as const;

/** What is done to running text, in order: each pattern holds the space that must not break. */
const rules: { why: string; pattern: (language: Locale['language']) => RegExp }[] = [
  { why: 'a number keeps its unit', pattern: (language) => new RegExp(`(?<=\\d) (?=(?:${units[language]})\\b)`, 'gu') },
  { why: 'a sign keeps its number', pattern: () => /(?<=[<>±≈§]) (?=\d)/gu },
  { why: 'an initial keeps its neighbour', pattern: () => /(?<=(?:^|[\s(])\p{Lu}\.) (?=\p{Lu})/gu },
  { why: 'a title keeps its name', pattern: () => /(?<=\b(?:[Dd]r|[Pp]rof|[Ii]r|[Mm]r|[Dd]rs|Mrs|Ms)\.) (?=\S)/gu },
  { why: 'a volume keeps its issue', pattern: () => /(?<=\bp\.) (?=\d)/gu },
];

/**
 * Sets the spaces of a text for its language: non-breaking ones before units and between initials.
 * Words and visible characters stay as they are.
 */
export const typeset = (text: string, language: Locale['language']): string =>
  rules.reduce((done, { pattern }) => done.replace(pattern(language), space), text);
