import { beforeAll, describe, expect, test } from 'vitest';
import { readLocale } from '../../src/shell/house-files.ts';
import type { Interview } from '../../src/source/interview.ts';
import { textOf } from '../../src/views/deck/phrase.ts';
import { withoutNotes } from '../../src/views/deck/without-notes.ts';
import { type Deck, deck, type Slide } from '../../src/views/deck.ts';
import { readPallas } from '../layout/pallas.ts';
import { readText, whole } from '../source/announced.ts';

const words = await readLocale('nl');
let pallas: Interview;
beforeAll(async () => {
  pallas = (await readPallas()).interview;
});

const talkOf = ({ slides }: Deck): Slide[] => slides.filter(({ isAppendix }) => !isAppendix);
const idsOf = (slides: Slide[]): string[] => slides.map(({ id }) => id);
const secondsOf = (slides: Slide[]): number => slides.reduce((sum, { seconds }) => sum + seconds, 0);

const names = ['Anna Berg', 'Bert Kuil', 'Cleo Dam'];
/** An interview of so many questions, each answered by all three. */
function deckOf(questions: number, slides: string): Deck {
  const speakers = names.map((name) => `  - { name: ${name}, role: arts, affiliation: UMCG, biography: Een leven. }`);
  const answers = (question: number) =>
    names.map(
      (name, at) =>
        `### ${name}\n\n:lead[Dit is zin ${question} van ${name}.] Meer. :quote[Kort ${question}${at}.]{#k${question}-${at + 1}}\n`,
    );
  const head = [
    'language: nl',
    'publication: { journal: Tijdschrift, short: TvNG, year: 2024 }',
    'speakers:',
    ...speakers,
    slides,
  ];
  const body = Array.from({ length: questions }, (_, at) => `## Vraag ${at + 1}?\n\n${answers(at + 1).join('\n')}`);
  const { interview, file } = readText(
    whole(`---\n${head.join('\n')}\n---\n\n# De titel\n\nEen begin.\n\n${body.join('\n')}`),
  );
  if (!interview) throw new Error(file.messages.join('\n'));
  return deck(interview, words);
}

describe('the talk that we choose', () => {
  test('of the PALLAS interview has twenty slides in twenty minutes, all else stands behind it', () => {
    const made = deck(pallas, words);
    expect(talkOf(made)).toHaveLength(20);
    expect(secondsOf(talkOf(made))).toBe(20 * 60);
    expect(made.slides.findIndex(({ isAppendix }) => isAppendix)).toBe(20);
    expect(made.slides.length).toBeGreaterThan(40);
  });

  test('hears every speaker, and none more than twice', () => {
    const heard = talkOf(deck(pallas, words)).flatMap((slide) => (slide.kind === 'answer' ? [slide.person.id] : []));
    expect(new Set(heard).size).toBe(pallas.speakers.length);
    for (const { id } of pallas.speakers) expect(heard.filter((one) => one === id).length).toBeLessThanOrEqual(2);
  });

  test('of many questions takes some at equal distances, each with an answer', () => {
    const talk = talkOf(deckOf(20, ''));
    const sections = talk.filter(({ kind }) => kind === 'section');
    expect(talk.length).toBeLessThanOrEqual(22);
    expect(sections.length).toBeGreaterThan(5);
    for (const { id } of sections)
      expect(idsOf(talk).some((one) => one.startsWith(`${id.replace('q', 'a')}-`))).toBe(true);
  });

  test('is the whole deck where the front matter says full, as long as that takes', () => {
    const made = deckOf(4, 'slides: full');
    expect(talkOf(made)).toHaveLength(made.slides.length);
    expect(secondsOf(talkOf(made))).toBe(made.minutes * 60);
  });
});

describe('the front matter', () => {
  test('orders the talk, and what it does not name is the appendix', () => {
    const made = deckOf(2, 'slides: { talk: [title, q2, a2-3, k1-2, closing] }');
    expect(idsOf(talkOf(made))).toEqual(['title', 'q2', 'a2-3', 'k1-2', 'closing']);
    expect(idsOf(made.slides).slice(5, 8)).toEqual(['agenda', 'speakers', 'q1']);
  });

  test('drops slides from talk and appendix', () => {
    const ids = idsOf(deckOf(2, 'slides: { drop: [speakers, a1-1, q2] }').slides);
    for (const id of ['speakers', 'a1-1', 'q2']) expect(ids).not.toContain(id);
  });

  test('titles and times slides; the others share what is left', () => {
    const made = deckOf(2, 'slides: { minutes: 10, set: [{ slide: agenda, title: Twee vragen, minutes: 3 }] }');
    const agenda = made.slides.find(({ id }) => id === 'agenda');
    expect(agenda).toMatchObject({ title: 'Twee vragen', seconds: 180 });
    expect(secondsOf(talkOf(made))).toBe(600);
  });

  test('adds slides of its own words, in their place and with their notes', () => {
    const add =
      'slides: { add: [{ id: eigen, title: Zo, text: "Een.\\n\\nTwee.", after: agenda, notes: "Zeg dit." }, { id: nog, title: Ook }] }';
    const { slides } = deckOf(2, add);
    const at = idsOf(slides).indexOf('eigen');
    expect(idsOf(slides)[at - 1]).toBe('agenda');
    expect(slides[at]).toMatchObject({ kind: 'text', paragraphs: ['Een.', 'Twee.'], isAppendix: false });
    expect(slides[at]?.notes.map(textOf)).toEqual(['Zeg dit.']);
    const talk = idsOf(slides.filter(({ isAppendix }) => !isAppendix));
    expect(talk.slice(-2)).toEqual(['nog', 'closing']);
  });
});

describe('the notes', () => {
  test('of an answer are its full words, with what the slide shows lit', () => {
    for (const slide of deck(pallas, words).slides) {
      if (slide.kind !== 'answer') continue;
      const answer = pallas.questions.flatMap(({ answers }) => answers).find(({ id }) => id === slide.id);
      const spoken = answer?.blocks.flatMap((block) => (block.kind === 'prose' ? [block.text] : []));
      expect(slide.notes.map(textOf)).toEqual(spoken);
      expect(slide.notes.filter(({ key }) => key !== '').map(({ key }) => key)).toEqual([textOf(slide.phrase)]);
    }
  });

  test('stand on every slide, and tell the source’s line of all that is shown', () => {
    for (const { id, kind, notes, sources } of deck(pallas, words).slides) {
      expect(notes.length, id).toBeGreaterThan(0);
      if (['answer', 'quote', 'figures', 'needed', 'closing'].includes(kind))
        expect(sources.length, id).toBeGreaterThan(0);
      for (const { line } of sources) expect(line, id).toBeGreaterThan(100);
    }
  });

  test('of key figures and needs are the sentences in which they stand', () => {
    const figures = deck(pallas, words).slides.find(({ kind }) => kind === 'figures');
    expect(figures?.notes[0]).toMatchObject({ key: 'meer dan 30.000 patiënten per dag' });
    expect(textOf(figures?.notes[0] ?? { before: '', key: '', after: '' })).toMatch(
      /^Vinod Ramnandanlal: \p{Lu}.*\.$/u,
    );
  });

  test('name the article’s page where it is known', () => {
    const places = new Map([['magazine.pdf', new Map([['a1-1-lead', [{ label: '3' }]]])]]);
    const made = deck(pallas, words, places);
    expect(made.slides.find(({ id }) => id === 'a1-1')?.sources[0]?.page).toBe('3');
    expect(made.slides.find(({ id }) => id === 'a1-2')?.sources[0]?.page).toBeUndefined();
  });

  test('are left out by one switch', () => {
    const silent = deck(withoutNotes(pallas), words);
    expect(silent.hasNotes).toBe(false);
    expect(silent.slides.every(({ notes }) => notes.length === 0)).toBe(true);
  });
});
