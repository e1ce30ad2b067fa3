import { beforeAll, describe, expect, test } from 'vitest';
import { fitAnswer } from '../../src/layout/deck/answer.ts';
import { cutLead } from '../../src/layout/deck/lead.ts';
import type { Room } from '../../src/layout/deck/room.ts';
import { senseLines } from '../../src/layout/deck/sense-lines.ts';
import { cuts, type Size, scale, styleAt } from '../../src/layout/deck/sizes.ts';
import { fitTimeline } from '../../src/layout/deck/timeline.ts';
import { fittedDeck } from '../../src/layout/deck.ts';
import { render } from '../../src/layout/render.ts';
import type { AnswerSlide } from '../../src/views/deck/answer.ts';
import { litLines } from '../../src/views/deck/phrase.ts';
import type { TimelineSlide } from '../../src/views/deck/timeline.ts';
import { deck } from '../../src/views/deck.ts';
import { type Pallas, readPallas } from './pallas.ts';

let pallas: Pallas;
let room: Room;
let answer: AnswerSlide;

beforeAll(async () => {
  pallas = await readPallas();
  room = { measure: pallas.measure, words: pallas.words };
  const found = deck(pallas.interview, pallas.words).slides.find((slide) => slide.kind === 'answer');
  if (!found) throw new Error('the interview has no answers');
  answer = found;
});

const sentence = 'In mijn ideale wereld gaan we in ons land veel gerichter en meer multidisciplinair samenwerken. ';

describe('a lead', () => {
  test('of a few words stands at the largest size', () => {
    expect(cutLead('Pallas kan werken als katalysator voor het hele ecosysteem.', room).size).toBe('size-60-66');
  });

  test('of sixty words stands whole, at thirty points or more', () => {
    const { size, parts } = cutLead(sentence.repeat(4).trim(), room);
    expect(parts).toHaveLength(1);
    expect(Number(size.split('-')[1])).toBeGreaterThanOrEqual(30);
  });

  test('of three hundred words is cut at sentences and loses none of its words', () => {
    const text = sentence.repeat(21).trim();
    const { size, parts } = cutLead(text, room);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((lines) => lines.at(-1)?.endsWith('.'))).toBe(true);
    expect(parts.flat().join(' ').replaceAll('\u00a0', ' ')).toBe(text);
    expect(size).toMatch(/^size-(24|27|30)-/);
  });

  test('of one endless sentence is cut at its commas', () => {
    const { parts } = cutLead(`${'wij hebben veel kennis en innovatiekracht, '.repeat(30)}dus.`, room);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.slice(0, -1).every((lines) => lines.at(-1)?.endsWith(','))).toBe(true);
  });

  test('on two slides keeps one address and one landmark, and says which part it is', () => {
    const slides = fitAnswer({ ...answer, phrase: { before: sentence.repeat(9), key: '', after: '' } }, room);
    expect(slides.map(({ part }) => part)).toEqual(['1/2', '2/2']);
    expect(slides.map(({ id }) => id)).toEqual([answer.id, `${answer.id}-2`]);
    expect(slides.map(({ landmark }) => landmark)).toEqual([answer.id, undefined]);
  });

  test('leaves no short word alone on its last line, and keeps its way in lit over a break', () => {
    const text = 'Dit is een hele belangrijke ontwikkeling, ik ben zeer verheugd dat de kogel nu door de kerk is.';
    const [lines = []] = cutLead(text, room).parts;
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(1);
    const key = `${lines[0]?.split(' ').at(-1)} ${lines[1]?.split(' ')[0]}`;
    expect(litLines(lines, key).map((line) => line.key)).toEqual([...key.split(' '), ...lines.slice(2).map(() => '')]);
  });
});

test('a question without a key phrase is recalled by its first words, cut at a word', () => {
  const text = 'Als PALLAS straks gerealiseerd is, welke ontwikkelingen zijn er dan nog meer noodzakelijk?';
  const [slide] = fitAnswer({ ...answer, reminder: text }, room);
  expect(slide?.reminder).toMatch(/^Als PALLAS straks .*\p{L}…$/u);
  expect(text.startsWith(slide?.reminder.slice(0, -1) ?? '?')).toBe(true);
});

test('a name of sixty characters goes down to the floor, other names do not', () => {
  const long = { given: 'Maria Magdalena Johanna', family: 'van den Boogaard-Kloosterhuis-Meijer' };
  expect(fitAnswer(answer, room)[0]?.nameSize).toBe('size-27-31');
  expect(fitAnswer({ ...answer, person: { ...answer.person, ...long } }, room)[0]?.nameSize).toBe('size-18-22');
});

test('a quote breaks at the sense, not behind an article', () => {
  const style = styleAt(cuts.light, scale.quote[0]);
  const lines = senseLines('De patiënt moet het weten, de bevolking moet het weten.', style, 1328, 4, room);
  expect(lines).toEqual(['De patiënt', 'moet het weten,', 'de bevolking', 'moet het weten.']);
});

describe('a timeline', () => {
  const timeline = (years: number[], label = 'een mijlpaal'): TimelineSlide => ({
    kind: 'timeline',
    id: 'timeline',
    title: 'Tijdpad',
    milestones: years.map((year) => ({ year, labels: [label] })),
    spans: [],
  });

  test('of twenty milestones takes two slides, cut at the widest gap, on the same axis', () => {
    const years = [
      ...Array.from({ length: 10 }, (_, at) => 2000 + at),
      ...Array.from({ length: 10 }, (_, at) => 2020 + at),
    ];
    const slides = fitTimeline(timeline(years), room);
    expect(slides.map(({ title }) => title)).toEqual(['Tijdpad 1/2', 'Tijdpad 2/2']);
    expect(slides.map(({ rows, ending }) => rows.length + (ending ? 1 : 0))).toEqual([10, 10]);
    expect(slides.map(({ nodes, points }) => nodes.length + points.length)).toEqual([20, 19]);
  });

  test('breaks a label that is too long for its line, and no line leaves the slide', () => {
    const label = 'het ministerie maakt bekend dat er volledige financiering voor de nieuwe reactor in Petten komt';
    const [slide] = fitTimeline(timeline([2013, 2020, 2023, 2030], label), room);
    for (const { isLeft, label: line, leftX, labelX } of slide?.rows ?? []) {
      const wide = pallas.measure(line, { ...cuts.label, italic: false, size: 30 });
      expect(isLeft ? leftX - wide : 1600 - labelX - wide).toBeGreaterThan(0);
    }
    const said = slide?.rows.map(({ label: line }) => line).join(' ') ?? '';
    expect(said.split('Petten komt')).toHaveLength(5);
    expect(slide?.ending).toBeUndefined();
  });
});

describe('the deck of the PALLAS interview', () => {
  const page = () =>
    render(
      pallas.theme,
      'slides',
      fittedDeck(deck(pallas.interview, pallas.words), pallas.measure, pallas.words),
      pallas.words,
    );

  test('has a slide for each answer, numbered and named, and each link lands on a slide', () => {
    const html = page();
    const ids = [...html.matchAll(/<section class="slide" id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of pallas.interview.questions.flatMap(({ answers }) => answers)) expect(ids).toContain(id);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    expect(html).toContain(`aria-label="Dia 4 van 20: `);
    expect(html).toContain(`aria-label="Bijlage, dia 21 van ${ids.length}: `);
  });

  test('has one first heading, and no colour, size or place written into its markup', () => {
    const html = page();
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/ style=/);
  });

  test('is the same each time', () => {
    expect(page()).toBe(page());
  });
});

test('the style sheet sets every step of the scale as it was measured', () => {
  const sheet = pallas.theme.texts.get('slides/sizes.css') ?? '';
  const px = (value: number) => `${Number(value.toFixed(2))}px`;
  for (const step of Object.values(scale).flat() as Size[]) {
    const [, rules = ''] = new RegExp(`\\.${step.name} \\{([^}]*)\\}`).exec(sheet) ?? [];
    expect(rules, step.name).toContain(`font-size: ${px(step.size)};`);
    expect(rules, step.name).toContain(`line-height: ${px(step.leading)};`);
    expect(rules.includes(`letter-spacing: ${step.tracking}em;`), step.name).toBe(step.tracking !== 0);
  }
});
