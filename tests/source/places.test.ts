import { expect, test } from 'vitest';
import type { Place } from '../../src/messages.ts';
import { placeOf } from '../../src/source/place-of.ts';
import { passagesOf } from '../../src/source/words.ts';
import { complaintsOf, readText } from './announced.ts';

const text = `---
language: nl
publication: { journal: Tijdschrift, short: TvNG, year: 2024 }
timeline:
  title: Tijdspad
  milestones:
    - year: 2013
      text: Oprichting
    - year: 2030
      text: >
        Pallas
        operationeel
speakers:
  - name: Wim Oyen
    fullName: W.J.G. (Wim) Oyen
    role: nucleair geneeskundige
    affiliation: Rijnstate
    biography: |
      Wim Oyen is
      kwartiermaker.
references:
  - address: https://www.pallasreactor.com/
---

# De toekomst

![De kern](figures/plaatje.svg)
Het blauwe licht. *Illustratie: Press*

De inleiding.

De tweede alinea.

![De mijlpalen](#timeline) De mijlpalen.

## Bent u *verheugd*?

### Wim Oyen

Ja! :lead[Een goede
zaak.]

- een
- twee
  - drie

> Een *citaat*.
`;

const { interview } = readText(text);
if (!interview) throw new Error(complaintsOf(text).join('\n'));

/** What stands in the source at a place. */
function at({ start, end }: Place): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = (lines.pop() ?? '').slice(0, end.column - 1);
  return [...lines, last].join('\n').slice(start.column - 1);
}

test('each part of an interview knows where it stands in the file', () => {
  const [question] = interview.questions;
  const [answer] = question?.answers ?? [];
  expect(at(interview.titlePlace)).toBe('De toekomst');
  expect(interview.standfirst.map(({ place }) => at(place))).toEqual(['De inleiding.', 'De tweede alinea.']);
  expect(interview.figures.map(({ place }) => at(place))).toEqual([
    '![De kern](figures/plaatje.svg)',
    '![De mijlpalen](#timeline)',
  ]);
  expect(question && at(question.place)).toBe('Bent u *verheugd*?');
  expect(answer && at(answer.place)).toBe('Wim Oyen');
  expect(answer?.blocks.map(({ place }) => at(place).slice(0, 7))).toEqual(['Ja! :le', '- een\n-', '> Een *']);
  expect(interview.excerpts.map(({ place }) => at(place))).toEqual([':lead[Een goede\nzaak.]']);
  expect(interview.speakers.map(({ place }) => at(place))).toEqual(['Wim Oyen']);
});

test('each field of the front matter knows where it stands in the file', () => {
  const placeOf = (path: string) => at(interview.frontMatterPlaces.get(path) as Place);
  expect(placeOf('publication')).toBe('publication');
  expect(placeOf('publication.year')).toBe('2024');
  expect(placeOf('timeline.milestones.1.year')).toBe('2030');
  expect(placeOf('timeline.milestones.1.text')).toBe('>');
  expect(placeOf('speakers.0')).toBe('name: Wim Oyen');
  expect(placeOf('references.0.address')).toBe('https://www.pallasreactor.com/');
});

test('places stay where they are in a file with Windows line ends and a byte order mark', () => {
  const windows = readText(`\uFEFF${text.replaceAll('\n', '\r\n')}`).interview;
  expect(windows).toEqual({ ...interview });
});

test('every word of the article is in a passage, in reading order, at its line', () => {
  expect(passagesOf(interview).map(({ name, text, place }) => `${place.start.line} ${name}: ${text}`)).toEqual([
    '25 title: De toekomst',
    '27 caption of figure-1: Het blauwe licht.',
    '27 credit of figure-1: Illustratie: Press',
    '30 standfirst: De inleiding.',
    '32 standfirst: De tweede alinea.',
    '34 caption of timeline: De mijlpalen.',
    '5 title of the timeline: Tijdspad',
    '7 year of milestone 1: 2013',
    '8 milestone 1: Oprichting',
    '9 year of milestone 2: 2030',
    '10 milestone 2: Pallas operationeel',
    '15 name of Wim Oyen: W.J.G. (Wim) Oyen',
    '16 role of Wim Oyen: nucleair geneeskundige',
    '18 biography of Wim Oyen: Wim Oyen is kwartiermaker.',
    '36 question 1: Bent u verheugd?',
    '40 answer 1.1: Ja! Een goede zaak.',
    '43 answer 1.1: een',
    '44 answer 1.1: twee',
    '45 answer 1.1: drie',
    '47 answer 1.1: Een citaat.',
    '22 reference 1: https://www.pallasreactor.com/',
  ]);
});

test('a block of an answer is found by its number, and what is not there at the top', () => {
  const textAt = (id: string) => at(placeOf(interview, id));
  expect(textAt('a1-1.0')).toBe('Ja! :lead[Een goede\nzaak.]');
  expect(textAt('a1-1.2')).toBe('> Een *citaat*.');
  for (const id of ['a1-1.9', 'a9-9.0', '', 'standfirst']) expect(placeOf(interview, id).start.line).toBe(1);
});
