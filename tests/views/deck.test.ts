import { expect, test } from 'vitest';
import { readLocale } from '../../src/shell/house-files.ts';
import { deck, type Slide } from '../../src/views/deck.ts';
import { readText, whole } from '../source/announced.ts';

const words = await readLocale('nl');

const speaker = (name: string) =>
  [`  - name: ${name}`, '    role: arts', '    affiliation: UMCG', '    biography: Een leven.'].join('\n');
const names = ['Erik de Blois', 'Wim Oyen'];
const head = (text: string, more: string[]) =>
  [
    '---',
    'language: nl',
    'publication: { journal: Tijdschrift, short: TvNG, year: 2024, volume: 46, issue: 2, section: FORUM }',
    'speakers:',
    ...names.filter((name) => text.includes(`### ${name}`)).map(speaker),
    ...more,
    '---',
    '',
  ].join('\n');

/** The deck of a text that is without fault. */
function slidesOf(text: string, fields: string[] = []): Slide[] {
  const { interview, file } = readText(whole(`${head(text, fields)}# De titel\n\nEen begin.\n\n${text}\n`));
  expect(file.messages.filter(({ fatal }) => fatal).map(String)).toEqual([]);
  return interview ? deck(interview, words).slides : [];
}

const ofKind = <Kind extends Slide['kind']>(slides: Slide[], kind: Kind) =>
  slides.filter((slide): slide is Extract<Slide, { kind: Kind }> => slide.kind === kind);

const kinds = (slides: Slide[]) => slides.map(({ kind }) => kind).join(' ');

test('an opening, each question with its answers, a quote behind its answer, and a closing', () => {
  const slides = slidesOf(
    '## Wat is *nieuw*?\n\n### Erik de Blois\n\n:lead[Veel is nieuw.] Maar :quote[niets is oud].\n\n### Wim Oyen\n\n:lead[Ik weet het niet.]',
    ['timeline:', '  title: Tijdpad', '  milestones: [{ year: 2013, text: begin }, { year: 2030, text: einde }]'],
  );
  expect(kinds(slides)).toBe('title agenda speakers timeline section answer quote answer closing');
});

test('an answer without a lead is shown by its first sentence, and marked as such', () => {
  const [answer] = ofKind(
    slidesOf('## Wat?\n\n### Erik de Blois\n\nDr. Oyen zegt ja. Ik zeg nee.\n\n### Wim Oyen\n\n:lead[Ja.]'),
    'answer',
  );
  expect(answer?.lead).toBeUndefined();
  expect(answer?.phrase.before).toBe('Dr. Oyen zegt ja.');
});

test('a lead cut out of its sentence shows the cut', () => {
  const [answer] = ofKind(slidesOf('## Wat?\n\n### Erik de Blois\n\nIk zeg :lead[dat het goed is], altijd.'), 'answer');
  expect(answer?.lead).toBe('a1-1-lead');
  expect(answer?.phrase.before).toBe('[…] dat het goed is […]');
});

test('a quote that says what a lead or the closing says already is not shown again', () => {
  const slides = slidesOf(
    '## Wat?\n\n### Erik de Blois\n\n:lead[:quote[Veel is nieuw.]]\n\n### Wim Oyen\n\n:lead[Ja.] :quote[Dit is het einde.]',
  );
  expect(ofKind(slides, 'quote')).toEqual([]);
  expect(ofKind(slides, 'closing')[0]?.quote?.text).toBe('Dit is het einde.');
});

test('no more than nine quotes fill a slide, none over twenty words, and they are spread over the questions', () => {
  const long = Array.from({ length: 21 }, () => 'woord').join(' ');
  const answer = (name: string, at: number) => `### ${name}\n\n:lead[Ja ${at}.] :quote[Nee ${at}.]\n`;
  const questions = Array.from({ length: 10 }, (_, at) =>
    [`## Vraag ${at}?\n`, answer('Erik de Blois', at), answer('Wim Oyen', at + 100)].join('\n'),
  );
  const text = [...questions, `## Slot?\n\n### Wim Oyen\n\n:quote[${long}.] :lead[Klaar.]`].join('\n\n');
  const quotes = ofKind(slidesOf(text), 'quote');
  expect(quotes).toHaveLength(9);
  expect(new Set(quotes.map(({ answer }) => answer.split('-')[0])).size).toBe(9);
});

test('a question’s key phrase is lit, and without one nothing is', () => {
  const [agenda] = ofKind(
    slidesOf('## Wat is *de zin* ervan?\n\n### Erik de Blois\n\n:lead[Ja.]\n\n## Hoe?\n\n### Wim Oyen\n\n:lead[Zo.]'),
    'agenda',
  );
  expect(agenda?.questions.map(({ phrase }) => phrase)).toEqual([
    { before: 'Wat is ', key: 'de zin', after: ' ervan?' },
    { before: 'Hoe?', key: '', after: '' },
  ]);
});

test('key figures name their speaker only where a slide has several', () => {
  const figure = (value: number) => `:number[${value} mensen]{label="per dag"}`;
  const alone = slidesOf(`## Wat?\n\n### Erik de Blois\n\n:lead[Er zijn ${figure(3)} en ${figure(4)}.]`);
  expect(ofKind(alone, 'figures')[0]?.figures.map(({ initials }) => initials)).toEqual([undefined, undefined]);
  const both = slidesOf(
    `## Wat?\n\n### Erik de Blois\n\n:lead[Er zijn ${figure(3)}.]\n\n### Wim Oyen\n\n:lead[Er zijn ${figure(4)}.]`,
  );
  expect(ofKind(both, 'figures')[0]?.figures.map(({ initials }) => initials)).toEqual(['EB', 'WO']);
});

test('thirteen key figures take three slides of like fullness', () => {
  const figures = Array.from({ length: 13 }, (_, at) => `:number[${at + 1} mensen]{label="per dag"}`).join(', ');
  const slides = ofKind(slidesOf(`## Wat?\n\n### Erik de Blois\n\n:lead[Ja.] Er zijn ${figures}.`), 'figures');
  expect(slides.map(({ figures }) => figures.length)).toEqual([5, 4, 4]);
  expect(slides.map(({ title }) => title)).toEqual(['Kerncijfers 1/3', 'Kerncijfers 2/3', 'Kerncijfers 3/3']);
});

test('a speaker’s surname keeps its particles on its own line', () => {
  const [speakers] = ofKind(
    slidesOf('## Wat?\n\n### Erik de Blois\n\n:lead[Ja.]\n\n### Wim Oyen\n\n:lead[Ja.]'),
    'speakers',
  );
  expect(speakers?.people.map(({ given, family }) => [given, family])).toEqual([
    ['Erik', 'de Blois'],
    ['Wim', 'Oyen'],
  ]);
});

test('the axis turns at the last milestone before the interview appeared, and its parts are counted', () => {
  const milestones = [2013, 2023, 2030].map((year) => `{ year: ${year}, text: iets }`).join(', ');
  const [timeline] = ofKind(
    slidesOf('## Wat?\n\n### Erik de Blois\n\n:lead[Ja.]', [
      'timeline:',
      '  title: Tijdpad',
      `  milestones: [${milestones}]`,
    ]),
    'timeline',
  );
  expect(timeline?.spans).toEqual([
    { from: 2013, to: 2023, isToCome: false, words: '10 jaar' },
    { from: 2023, to: 2030, isToCome: true, words: '7 jaar' },
  ]);
});

test('the editor’s titles stand over the slides, and the words of the house where there are none', () => {
  const text = '## Wat?\n\n### Erik de Blois\n\n:lead[Ja.]';
  expect(ofKind(slidesOf(text, ['slides: { agenda: Eén vraag }']), 'agenda')[0]?.title).toBe('Eén vraag');
  expect(ofKind(slidesOf(text), 'agenda')[0]?.title).toBe('De vragen');
  expect(ofKind(slidesOf(text), 'title')[0]?.source).toBe('FORUM · Tijdschrift 2024;46(2)');
});
