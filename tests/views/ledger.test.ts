import { describe, expect, test } from 'vitest';
import { placesFrom } from '../../src/places.ts';
import { ledgerJson } from '../../src/record/ledger.ts';
import { readLocale } from '../../src/shell/house-files.ts';
import type { Interview } from '../../src/source/interview.ts';
import { ledger } from '../../src/views/ledger.ts';
import { readText } from '../source/announced.ts';

const words = await readLocale('nl');

const text = `---
language: nl
publication: { journal: Tijdschrift voor Zaken, short: TvZ, year: 2024, contact: de redactie }
speakers:
  - { name: Rudi Diercks, role: arts, affiliation: UMCG, biography: Rudi is arts. }
  - { name: Erik de Blois, role: chemicus, affiliation: Erasmus MC, biography: Erik is chemicus. }
---

# De toekomst

## Bent u blij?

### Rudi Diercks

Ja. :lead[De beslissing biedt een garantie.]{#garantie} Dat de :quote[kogel door de kerk is]{#kogel}, zei dr. Oyen al.

### Erik de Blois

Het is :number[een vervijfvoudiging]{#keer label="van de vraag" display="5×"} en dat is heel veel meer dan wij allen samen tot nu toe ooit hebben kunnen leveren.

## En verder?

### Rudi Diercks

Niets.
`;

function interviewFrom(source: string): Interview {
  const { interview, file } = readText(source);
  if (!interview) throw new Error(file.messages.join('\n'));
  return interview;
}

const places = new Map([
  [
    'magazine.pdf',
    placesFrom([
      { mark: 'garantie', label: '3' },
      { mark: 'kogel', label: '3' },
      { mark: 'kogel', label: '4', part: 'pulled' },
      { mark: 'keer', label: '4' },
    ]),
  ],
  ['slides.pdf', placesFrom([{ mark: 'garantie', label: '8' }])],
  [
    'briefing.pdf',
    placesFrom([
      { mark: 'garantie', label: '1', part: 'point-2' },
      { mark: 'garantie', label: '2', part: 'question-1-differ' },
    ]),
  ],
]);

const view = ledger(interviewFrom(text), words, places);
const rows = view.experts.flatMap((expert) => expert.rows);
const rowOf = (id: string) => rows.find((row) => row.id === id);

test('an excerpt stands in its sentence, and says whether it is whole', () => {
  expect(rowOf('garantie')).toMatchObject({
    number: '1a',
    state: 'ongewijzigd',
    sentence: { before: '', text: 'De beslissing biedt een garantie.', after: '' },
  });
  expect(rowOf('kogel')).toMatchObject({
    number: '1b',
    state: 'ingekort',
    words: 5,
    sentence: { before: 'Dat de ', text: 'kogel door de kerk is', after: ', zei dr. Oyen al.' },
  });
});

test('where an excerpt stands is told by page, slide and part of the briefing', () => {
  expect(rowOf('garantie')?.standings).toEqual({
    article: ['3'],
    slides: '8',
    briefing: ['1, kernpunt 2', '2, vraag 1, verschil'],
  });
  expect(rowOf('kogel')?.standings).toEqual({ article: ['3', '4, uitgelicht'], slides: '', briefing: [] });
});

test('a number says what the editor makes of it', () => {
  expect(rowOf('keer')?.remark).toBe('Kerncijfer, getoond als 5×: van de vraag');
});

test('a long sentence shows twenty words on each side', () => {
  const long = Array.from({ length: 60 }, (_, at) => `woord${at}`).join(' ');
  const interview = interviewFrom(text.replace('Ja. :lead', `Ja. Nu ${long} :quote[hier]{#hier} ${long}. :lead`));
  const row = ledger(interview, words, places).experts[0]?.rows.find(({ id }) => id === 'hier');
  expect(row?.sentence.before).toMatch(/^\[…\] woord40 .* woord59 $/);
  expect(row?.sentence.after).toMatch(/^ woord0 .* woord19 \[…\]$/);
});

describe('the editor’s balance', () => {
  test('who says most stands first, and the title tells the largest difference', () => {
    expect(view.balance.rows.map(({ name }) => name)).toEqual(['Erik de Blois', 'Rudi Diercks']);
    expect(view.balance.title).toBe('De Blois zegt het meest en wordt naar verhouding het minst aangehaald');
    expect(view.balance.rows.map(({ isSkewed }) => isSkewed)).toEqual([true, true]);
  });

  test('an answer that is missing, has no lead or is not quoted says so', () => {
    const [blois, diercks] = view.balance.rows;
    expect(blois?.cells[1]).toMatchObject({ bar: undefined, words: 'geen antwoord' });
    expect(blois?.cells[0]).toMatchObject({ noLead: 'geen lead', hasNone: true });
    expect(diercks?.cells[0]).toMatchObject({ noLead: undefined, hasNone: false, excerpts: '2 fr.' });
  });

  test('what remains names who, what and the line of the source', () => {
    const told = view.remaining.map(
      ({ head, entries }) => `${head} ${entries.map(({ text: one, place }) => `${one} ${place}`).join(' ')}`,
    );
    expect(told.join('\n')).toMatch(/Niet aangehaald\. .*Erik de Blois, vraag 1, 21 woorden\. interview\.md:17/);
    expect(told.join('\n')).toMatch(
      /Geen lead\. .*Rudi Diercks, vraag 2: de dia toont de eerste zin\. interview\.md:23/,
    );
    expect(told.join('\n')).toMatch(/Gemarkeerd, nergens gebruikt\. Erik de Blois, vraag 1: interview\.md:19/);
    expect(view.remaining.at(-1)?.sign).toBe('informs');
  });

  test('the front matter sets how far shares may lie apart', () => {
    const loose = text.replace('---\n\n# De', 'balance: { difference: 100 }\n---\n\n# De');
    const { balance } = ledger(interviewFrom(loose), words, places);
    expect(balance.title).toBe(words.ledger.balanced);
    expect(balance.rows.some(({ isSkewed }) => isSkewed)).toBe(false);
  });
});

test('for other programs the ledger is JSON with the same facts', () => {
  const { experts } = JSON.parse(ledgerJson({ interview: interviewFrom(text), words }, places));
  expect(experts[0].answers[0].excerpts[0]).toMatchObject({
    id: 'garantie',
    text: 'De beslissing biedt een garantie.',
    isUsed: true,
    pages: {
      article: ['3'],
      slides: ['8'],
      briefing: [
        { page: '1', part: 'point-2' },
        { page: '2', part: 'question-1-differ' },
      ],
    },
  });
  expect(experts[1].answers[0].excerpts[0]).toMatchObject({ display: '5×', isUsed: false });
});
