import { expect, test } from 'vitest';
import { laidOut } from '../../src/layout/fitting.ts';
import { measureOf } from '../../src/layout/measure.ts';
import { fittedSocial } from '../../src/layout/social.ts';
import { readLocale, readTheme } from '../../src/shell/house-files.ts';
import { social } from '../../src/views/social.ts';
import { readText } from '../source/announced.ts';

const words = await readLocale('nl');
const theme = await readTheme('tvng');
if (!theme) throw new Error('the theme is gone');
const measure = measureOf(theme);

interface Card {
  step: number;
  lines: string[];
  source: string[];
  foot: string[];
}

const names = ['Anna Bos', 'Bram Dijk', 'Cor Ek'];

function card({ title = 'De reactor', people = names, section = 'Forum' } = {}): Card {
  const speakers = people.map((name) => `  - { name: ${name}, role: arts, affiliation: UMCG, biography: Werkt daar. }`);
  const front = `---\nlanguage: nl\npublication: { journal: Tijdschrift, short: TvNG, year: 2024, volume: 46, issue: 2, section: ${section} }\nspeakers:\n${speakers.join('\n')}\n---`;
  const { file, interview } = readText(`${front}\n\n# ${title}\n\n## Vraag?\n\n### ${people[0]}\n\nJa.\n`);
  if (!interview) throw new Error(file.messages.map(String).join('\n'));
  return laidOut(social, fittedSocial)(interview, words, measure) as Card;
}

/** px */
const column = 624;
const heightOf = ({ lines, step, source, foot }: Card) =>
  lines.length * ([112, 104, 96, 88, 80, 72, 64, 56, 48][step - 1] ?? 0) * 1.04 + (source.length + foot.length) * 44;

test('a short title is set as large as can be, a long one smaller, and both stand whole in the picture', () => {
  const short = card();
  const long = card({ title: 'Een lange titel over de toekomst van het reactorbedrijf en wie daar wat van vindt' });
  expect(short.step).toBe(1);
  expect(long.step).toBeGreaterThan(4);
  expect(long.lines.join(' ')).toBe(
    'Een lange titel over de toekomst van het reactorbedrijf en wie daar wat van vindt',
  );
  for (const one of [short, long]) expect(heightOf(one)).toBeLessThanOrEqual(630 - 104 - 56);
});

test('the people are named, each name on one line', () => {
  expect(card().foot.join(' ').replaceAll('\u00a0', ' ')).toBe('Anna Bos, Bram Dijk en Cor Ek');
  const five = [...names, 'Daniela Oprea-Lager', 'Erik de Blois'];
  for (const name of five) expect(card({ people: five }).foot.join('\n').replaceAll('\u00a0', ' ')).toContain(name);
});

test('where the people are too many, the journal stands in their place', () => {
  const many = Array.from({ length: 9 }, (_, at) => `Persoon Achternaam${'abcdefghi'[at]}`);
  expect(card({ people: many }).foot).toEqual(['Tijdschrift']);
});

test('section and issue share a line while they can; a section too long for a line is left out', () => {
  const section = (name: string) => card({ section: name }).source;
  expect(section('Forum')).toEqual(['Forum · TvNG 2024;46(2)']);
  expect(section('Gesprek tussen vakgenoten')).toEqual(['Gesprek tussen vakgenoten', 'TvNG 2024;46(2)']);
  expect(section('Een gesprek tussen vakgenoten over de toekomst')).toEqual(['TvNG 2024;46(2)']);
});

test('no line of the small type is wider than its column', () => {
  const label = { family: 'data', weight: 500, italic: false, size: 36 } as const;
  const { source, foot } = card({ people: [...names, 'Catarina Isabel Vasconcelos de Albuquerque Brito'] });
  for (const line of [...source, ...foot]) expect(measure(line, label)).toBeLessThanOrEqual(column);
});
