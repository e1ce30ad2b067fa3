import { describe, expect, test } from 'vitest';
import { presentationOfText } from './decks.ts';
import { opened, wordsOf } from './opened.ts';

const sentence = 'We zagen in die jaren hoe het licht uit de vallei verdween en hoe de nacht er langzaam terugkwam. ';
const longName = 'Maria Magdalena van den Boogaard-Kloosterhuis tot Nieuwenhove';

/** A small interview: one question, one speaker, one answer. */
const interview = ({ name = 'Erik de Blois', answer }: { name?: string; answer: string }) => `---
language: nl
publication: { journal: Tijdschrift voor de nacht, short: TvdN, year: 2026, volume: 1, issue: 1 }
speakers:
  - { name: ${name}, role: sterrenkundige, affiliation: Sterrenwacht, biography: Kijkt. }
---

# Een nacht

Een gesprek.

## Wat ziet u *in het donker*?

### ${name}

${answer}
`;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a lead of three hundred words', () => {
  const lead = sentence.repeat(17).trim();
  const text = interview({ answer: `:lead[${lead}] En :quote[de nacht is nooit helemaal donker.]` });

  test.for(['tvng', 'plain'])('stands on several slides in %s, cut at sentences, and loses no word', async (theme) => {
    const { drawn, bytes, overflows } = await presentationOfText(text, theme);
    expect(lead.split(' ').length).toBeGreaterThan(280);
    const file = opened(bytes);
    const parts = drawn.slides.flatMap(({ layout, shapes }) =>
      layout === 'answer' ? shapes.filter((shape) => shape.kind === 'text' && shape.slot?.type === 'title') : [],
    );
    expect(parts.length).toBeGreaterThan(1);
    const titles = drawn.slides.flatMap(({ layout }, at) =>
      layout === 'answer' ? [wordsOf(file.root(file.slides[at] ?? '')).split('\n')[0] ?? ''] : [],
    );
    expect(plain(titles.join(' '))).toBe(lead);
    expect(titles.every((title) => title.trim().endsWith('.'))).toBe(true);
    expect(overflows).toEqual([]);
  });

  test('says on each slide which part it is', async () => {
    const { bytes, drawn } = await presentationOfText(text, 'tvng');
    const file = opened(bytes);
    const at = drawn.slides.findIndex(({ layout }) => layout === 'answer');
    expect(wordsOf(file.root(file.slides[at] ?? ''))).toMatch(/^1\/\d/m);
  });
});

test.for(['tvng', 'plain'])('a name of sixty characters stands in its boxes in %s', async (theme) => {
  const { overflows } = await presentationOfText(
    interview({ name: longName, answer: ':lead[Sterren.] En :quote[de nacht is nooit helemaal donker geweest.]' }),
    theme,
  );
  expect(longName.length).toBeGreaterThanOrEqual(60);
  expect(overflows).toEqual([]);
});

test.for(['tvng', 'plain'])(
  'twelve key figures take more slides in %s, and all stand in their boxes',
  async (theme) => {
    const numbers = Array.from(
      { length: 12 },
      (_, at) =>
        `Er waren :number[meer dan ${at + 1}00 lampen per straat]{label="lampen in de vallei in het jaar ${at + 1}"}.`,
    );
    const { overflows, bytes, drawn } = await presentationOfText(
      interview({ answer: `:lead[Sterren.] ${numbers.join(' ')}` }),
      theme,
    );
    const file = opened(bytes);
    const slides = file.slides.filter((_, at) => /figure/i.test(drawn.slides[at]?.layout ?? ''));
    const words = slides.map((path) => wordsOf(file.root(path))).join('\n');
    expect(slides.length).toBeGreaterThan(1);
    for (const at of numbers.keys()) expect(words).toContain(`lampen in de vallei in het jaar ${at + 1}`);
    expect(overflows).toEqual([]);
  },
);

test('what cannot be cut is told with its mark and how much it is too much', async () => {
  const endless = 'woord '.repeat(900).trim();
  const { overflows } = await presentationOfText(interview({ answer: `:lead[${endless}.]` }), 'tvng');
  expect(overflows.map(({ mark }) => mark)).toContain('a1-1-lead');
  expect(overflows[0]?.by).toBeGreaterThan(50);
});

test.for(['tvng', 'plain'])(
  'twelve speakers, one with a name of sixty characters, stand in their boxes in %s',
  async (theme) => {
    const names = [longName, ...'ABCDEFGHIJK'].map((name) =>
      name.length > 1 ? name : `${name}nna Kloosterhuis-van ${name}sch`,
    );
    const [first = '', ...others] = names;
    const speakers = names.map(
      (name) =>
        `  - { name: ${name}, role: sterrenkundige en lichtmeter, affiliation: Sterrenwacht van de vallei, biography: Kijkt. }`,
    );
    const answers = others.map(
      (name) => `### ${name}\n\n:lead[Sterren.] En :quote[de nacht is nooit helemaal donker.]`,
    );
    const text = interview({ name: first, answer: `:lead[Sterren.]\n\n${answers.join('\n\n')}` });
    const { overflows } = await presentationOfText(text.replace(/^ {2}- .*$/m, speakers.join('\n')), theme);
    expect(overflows).toEqual([]);
  },
);
