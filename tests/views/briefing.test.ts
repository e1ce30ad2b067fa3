import { expect, test } from 'vitest';
import { readLocale } from '../../src/shell/house-files.ts';
import type { Interview } from '../../src/source/interview.ts';
import { read } from '../../src/source/read.ts';
import { type Briefing, briefing } from '../../src/views/briefing.ts';
import { quoted } from '../../src/views/excerpts.ts';

const words = await readLocale('nl');

const speakers = ['Rudi Diercks', 'Erik de Blois', 'Wim Oyen'];

const own = `briefing:
  message: De keten moet mee.
  deck: Drie deskundigen vragen om personeel.
  why: { text: Het is bijna zover., excerpt: a2-1-lead }
  points:
    - { claim: De levering wordt zekerder., excerpt: a1-1-lead }
    - { claim: De vraag stijgt., excerpt: a1-2-lead }
    - { claim: De keten moet mee., excerpt: a2-2-lead }
  figures: [deel]
  findings: Allen zijn blij
  limits: Dit zijn meningen.
  questions:
    - agree: { label: Blij, excerpts: [kogel], by: [a1-1-lead, a1-2-lead, blij] }
      differ: { label: Anders, excerpts: [kogel, blij] }
      nothingNeeded: Niemand vroeg iets.
    - needed: { label: Personeel, excerpts: [a2-2-lead] }
`;

const timeline = `timeline:
  title: Tijdpad
  milestones:
    - { year: 2019, text: Goedkeuring van het bestemmingsplan, short: Plan }
    - { year: 2023, text: De vergunning is er, label: Vergunning }
    - { year: 2023, text: Start bouw }
    - { year: 2030, text: In bedrijf }
`;

const text = (part: string) => `---
language: nl
publication: { journal: Tijdschrift voor Zaken, short: TvZ, year: 2024, volume: 46, issue: 2, contact: de redactie }
speakers:
${speakers.map((name) => `  - { name: ${name}, role: arts, affiliation: UMCG, biography: ${name} is arts. }`).join('\n')}
${part}---

# De toekomst van de reactor

De reactor komt er. Dr. Diercks is blij, en anderen met hem.

## Bent u blij met *de komst van de reactor*?

### Rudi Diercks

:lead[De beslissing biedt een garantie.] Zo is het.

### Erik de Blois

:lead[Daar ben ik blij mee!] Dat :quote[de kogel door de kerk is]{#kogel}. En :quote[ik ben blij.]{#blij}

### Wim Oyen

:lead[Ik ook.] Het is :number[80 procent]{#deel label="van de isotopen" share} en :number[een vervijfvoudiging]{#keer label="in 2040" display="5×"}.

## Wat is er nog nodig?

### Wim Oyen

:lead[Het duurt nog even.] :quote[Wij wachten niet.]

### Rudi Diercks

:lead[Er is personeel nodig.]
`;

function interviewOf(part = ''): Interview {
  const { file, interview } = read({
    path: 'content/x/interview.md',
    slug: 'x',
    bytes: new TextEncoder().encode(text(part)),
    files: new Map(),
  });
  if (!interview) throw new Error(file.messages.join('\n'));
  return interview;
}

const briefingOf = (part = '') => briefing(interviewOf(part), words);

/** All quotations of a briefing, wherever they stand. */
const quotesIn = ({ why, points, findings, aside }: Briefing) => [
  ...(why.quote ? [why.quote] : []),
  ...points.map(({ quote }) => quote),
  ...findings.rows.flatMap(({ cells }) => cells.flatMap(({ quotes }) => quotes)),
  ...(aside ? [aside] : []),
];

test.each([own, ''])('every quotation is a marked span, word for word, under the name of who said it', (part) => {
  const interview = interviewOf(part);
  const quotes = quotesIn(briefing(interview, words));
  expect(quotes.length).toBeGreaterThan(4);
  for (const { id, text: shown, name } of quotes) {
    const excerpt = interview.excerpts.find((one) => one.id === id);
    expect(excerpt && quoted(excerpt)).toBe(shown);
    expect(interview.speakers.find((one) => one.id === excerpt?.speaker)?.name).toBe(name);
  }
});

test('a quotation that begins inside a sentence says so', () => {
  expect(briefingOf(own).findings.rows[0]?.cells[0]?.quotes[0]?.text).toBe('“[…] de kogel door de kerk is […]”');
});

test('who agrees is counted by speaker, each in their own seat', () => {
  const agreed = briefingOf(own).findings.rows[0]?.cells[0]?.agreed;
  expect(agreed?.count).toBe('2 van 3');
  expect(agreed?.seats.map(({ says }) => says)).toEqual([true, true, false]);
  expect(agreed?.says).toContain('Rudi Diercks, Erik de Blois');
});

test('an empty cell says in a sentence that there is nothing', () => {
  const [first, second] = briefingOf(own).findings.rows;
  expect(first?.cells[2]?.nothing).toBe('Niemand vroeg iets.');
  expect(second?.cells[0]?.nothing).toBe(words.briefing.nothing.agree);
});

test('without a briefing in the front matter the leads carry both pages', () => {
  const made = briefingOf();
  expect(made.message).toBe('De toekomst van de reactor');
  expect(made.points.map(({ quote }) => quote.id)).toEqual(['a1-1-lead', 'a2-1-lead', 'a1-2-lead', 'a2-2-lead']);
  expect(made.points[0]?.claim).toBe('De komst van de reactor');
  expect(made.points[1]?.claim).toBe('Vraag 2');
  expect(made.findings.isSorted).toBe(false);
  expect(made.findings.rows.map(({ cells }) => cells.length)).toEqual([3, 2]);
  expect(made.figures.map(({ id }) => id)).toEqual(['deel', 'keer']);
});

test('the sentence under the title is whole: the stop of "Dr." ends none', () => {
  const made = briefingOf();
  expect(made.deck).toBe('De reactor komt er.');
  expect(made.why.text).toBe('Dr. Diercks is blij, en anderen met hem.');
});

test('from six questions on a cell shows one quote and people have one line', () => {
  const interview = interviewOf(own);
  const [first] = interview.questions;
  const [row] = interview.frontMatter.briefing?.questions ?? [];
  if (!first || !row || !interview.frontMatter.briefing) throw new Error('the interview lacks its first question');
  interview.questions = Array.from({ length: 6 }, () => first);
  interview.frontMatter.briefing.questions = Array.from({ length: 6 }, () => row);
  const { findings, people } = briefing(interview, words);
  expect(findings.rows.map(({ cells }) => cells[1]?.quotes.length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(people[0]?.capacity).toBe('UMCG');
});

test('where few figures leave room, a pull quote stands that the briefing does not use elsewhere', () => {
  expect(briefingOf(own).aside?.text).toBe('“Wij wachten niet.”');
  expect(briefingOf(own.replace('figures: [deel]', 'figures: []')).aside).toBeUndefined();
});

test('a share has a bar, a multiple has pieces, and both say who gave them and when', () => {
  const [share, multiple] = briefingOf().figures;
  expect(share).toMatchObject({ value: '80', unit: 'procent', bar: { from: 0, to: 80 }, times: undefined });
  expect(multiple).toMatchObject({ value: '5×', bar: undefined, times: 5, name: 'Wim Oyen', when: 'TvZ 2024' });
});

test('milestones of one year are told together, and the years to come are counted from the issue', () => {
  const { strip } = briefingOf(timeline);
  expect(strip?.years).toEqual([
    { year: 2019, text: 'Plan', count: 1 },
    { year: 2023, text: 'Vergunning, Start bouw', count: 2 },
    { year: 2030, text: 'In bedrijf', count: 1 },
  ]);
  expect(strip?.toCome).toEqual({ from: 2024, to: 2030, text: 'nog zes jaar' });
  expect(briefingOf().strip).toBeUndefined();
});

test('the source is cited with its issue, and an address is given only if there is one', () => {
  const { source, feet } = briefingOf();
  expect(source.citation).toBe('De toekomst van de reactor. Tijdschrift voor Zaken 2024;46(2).');
  expect(source.address).toBeUndefined();
  expect(feet.first).toContain('het interview in TvZ 2024;46(2). Contact: de redactie');
});
