import { expect, test } from 'vitest';
import { complaintsOf, readText, whole } from './announced.ts';

const answer = (words: string) => whole(`# Titel\n\n## Vraag?\n\n### Rudi Diercks\n\n:lead[Ja.]\n\n${words}\n`);
const proseOf = (text: string) => {
  const [question] = readText(text).interview?.questions ?? [];
  return question?.answers[0]?.blocks.slice(1).map((block) => (block.kind === 'prose' ? block : undefined)) ?? [];
};

test.each([
  'Om 10:30 uur',
  'Een verhouding van 1:1, 2:3:4 en 1:10.000',
  'De verhouding patiënt:arts en arts:patiënt',
  'Een gezicht :smile: en :-) en :)',
  ':lead zonder haken, :quote, :number en :lead',
  ':vooraan en achteraan:',
  'Een :woord{zonder="haken"} en :woord{#a}',
  '::blad en ::blad[woorden]{a=b} in de zin',
  'Een :a{b=1}:c{d=2}:e en x:y{z}:w',
  '::blad',
  '::blad[woorden]{#a}',
  ':::houder',
  ':::houder[woorden]{.a}',
  'nrg:pallas:isotoop::dubbel:::drie',
  'Een ratio:2024-voorstel, een under_score:naam_x en a:b-',
  'Ünïcode:ëëñ 漢字:漢字 en 😀:😀',
  'https://example.org:8080/a:b?c=d:e en http://www.example.org/x:y',
  'Zie DOI 10.1000/xyz:123, ISO 14289-1:2014, 12:30:45',
])('%s survives letter for letter', (words) => {
  const text = answer(words);
  expect(complaintsOf(text)).toEqual([]);
  expect(proseOf(text).map((prose) => prose?.text)).toEqual([words]);
});

test('a container of colons swallows neither the text nor the headings in it', () => {
  const text = answer(':::noot\nDe tekst.\n:::\n\n### Wim Oyen\n\n:lead[Ja.]');
  expect(proseOf(text).map((prose) => prose?.text)).toEqual([':::noot De tekst. :::']);
  expect(complaintsOf(text)).toHaveLength(1);
});

test('plain words around a colon are one text, not pieces', () => {
  const [prose] = proseOf(answer('Van patiënt:arts om 10:30.'));
  expect(prose?.html.children.map((child) => child.type)).toEqual(['text']);
});

test('an escaped mark is plain text', () => {
  expect(proseOf(answer('Schrijf \\:lead[zo] op.')).map((prose) => prose?.text)).toEqual(['Schrijf :lead[zo] op.']);
});

test('colons in a heading stay', () => {
  const text = whole('# Om 10:30:start\n\n## Waarom 1:1 en a:b?\n\n### Rudi Diercks\n\n:lead[Ja.]\n');
  expect(readText(text).interview?.title).toBe('Om 10:30:start');
  expect(readText(text).interview?.questions[0]?.text).toBe('Waarom 1:1 en a:b?');
});
