import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Element } from 'xast';
import { textOf } from '../../src/views/deck/phrase.ts';
import { cases, type Presentation, presentationOf } from './decks.ts';
import { elementsIn, type Opened, opened, placeholderOf, properties, shapesIn, wordsOf } from './opened.ts';

let made: Presentation;
let file: Opened;

beforeAll(async () => {
  made = await presentationOf(cases[0]);
  file = opened(made.bytes);
});

const slideOf = (id: string): string => file.slides[made.drawn.slides.findIndex((slide) => slide.id === id)] ?? '';
const named = (path: string, name: RegExp): Element[] =>
  shapesIn(file.root(path)).filter((shape) => name.test(properties(shape).attributes.name ?? ''));
const same = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

test('the notes of each slide are all that the deck says with it, and where that stands', () => {
  for (const [at, { notes, sources }] of made.drawn.slides.entries()) {
    const path = file.toOne(file.slides[at] ?? '', 'notesSlide') ?? '';
    const body = shapesIn(file.root(path)).find((shape) => placeholderOf(shape) === 'body 3');
    const told = [...notes.map(textOf), ...sources].join(' ');
    expect(same(body ? wordsOf(body) : '')).toBe(same(told));
  }
  const answers = made.drawn.slides.filter(({ layout }) => layout === 'answer');
  expect(answers.every(({ notes, sources }) => notes.length > 0 && sources.length > 0)).toBe(true);
});

test('without notes no part holds a word of them', async () => {
  const { bytes } = await presentationOf(cases[0], (text) => text.replace(/^slides:$/m, 'slides:\n  notes: false'));
  const parts = Object.entries(unzipSync(bytes));
  const [said] = made.deck.slides.find(({ kind }) => kind === 'speakers')?.notes ?? [];
  const sentence = said ? textOf(said).slice(0, 60) : '';
  const holds = (all: [string, Uint8Array][]) =>
    all.some(([, part]) => strFromU8(part).replaceAll('\u00a0', ' ').includes(sentence));
  expect(holds(Object.entries(unzipSync(made.bytes)))).toBe(true);
  expect(holds(parts)).toBe(false);
  expect(parts.filter(([path]) => /notes/i.test(path))).toEqual([]);
});

test('each question of the agenda leads to its slide', () => {
  const agenda = slideOf('agenda');
  const links = elementsIn(file.root(agenda), 'a:hlinkClick').map(
    ({ attributes }) => file.relations(agenda).find(({ id }) => id === attributes['r:id'])?.target,
  );
  expect(links).toEqual(['q1', 'q2', 'q3', 'q4'].map(slideOf));
});

test('a reference leads to its address', () => {
  const closing = slideOf('closing');
  const addresses = file.relations(closing).filter(({ isOutside }) => isOutside);
  expect(addresses.map(({ target }) => target)).toContain('https://www.pallasreactor.com/');
});

test('a lead is the title of its slide, one paragraph that a program breaks, its way in in bold', () => {
  const answer = made.drawn.slides.find(({ layout }) => layout === 'answer');
  const [title] = shapesIn(file.root(slideOf(answer?.id ?? ''))).filter((shape) => placeholderOf(shape) === 'title');
  expect(title && elementsIn(title, 'a:br')).toEqual([]);
  expect(title && elementsIn(title, 'a:p')).toHaveLength(1);
});

test('what a placeholder inherits is not said again', () => {
  const [place] = shapesIn(file.root(slideOf('q1'))).filter((shape) => placeholderOf(shape) === 'body 12');
  const [run] = place ? elementsIn(place, 'a:rPr') : [];
  expect(run?.attributes).toEqual({ lang: 'nl-NL' });
  expect(run?.children).toEqual([]);
  expect(place && elementsIn(place, 'a:xfrm', 'a:lnSpc')).toEqual([]);
});

test('the timeline is one drawing with all its milestones as its alternative text, and labels to edit', () => {
  const path = slideOf('timeline');
  const [axis] = elementsIn(file.root(path), 'p:grpSp');
  const { descr = '' } = axis ? properties(axis).attributes : {};
  const { timeline } = { timeline: made.deck.slides.find(({ kind }) => kind === 'timeline') };
  const years = timeline?.kind === 'timeline' ? timeline.milestones.map(({ year }) => String(year)) : [];
  expect(years.length).toBeGreaterThan(5);
  for (const year of years) expect(descr).toContain(`${year}: `);
  expect(named(path, /^2013 /)).toHaveLength(1);
});

test('a speaker without a portrait is initials, told by name', () => {
  const [medallion] = named(slideOf('speakers'), /^Erik de Blois$/);
  expect(medallion && properties(medallion).attributes.descr).toBe('EB: Erik de Blois');
  expect(medallion && wordsOf(medallion)).toBe('EB');
});

describe('the list of slides', () => {
  test('has a section for each question, and one for what is kept for later', () => {
    const sections = elementsIn(file.root('ppt/presentation.xml'), 'p14:section').map(
      ({ attributes }) => attributes.name,
    );
    expect(sections).toEqual([made.deck.title, 'Vraag 1', 'Vraag 2', 'Vraag 3', 'Vraag 4', 'Bijlage']);
  });

  test('holds each slide once', () => {
    const listed = elementsIn(file.root('ppt/presentation.xml'), 'p14:sldId').map(({ attributes }) => attributes.id);
    const slides = elementsIn(file.root('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) => attributes.id);
    expect(listed).toEqual(slides);
  });

  test('passes over the appendix when it is presented', () => {
    const hidden = file.slides.map((path) => file.root(path).attributes.show === '0');
    expect(hidden).toEqual(made.drawn.slides.map(({ isHidden }) => isHidden));
    expect(hidden).toContain(true);
  });
});
