import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { Interview } from '../../src/source/interview.ts';
import { placeOf } from '../../src/source/place-of.ts';
import { passagesOf } from '../../src/source/words.ts';
import { complaintsOf, readText, whole } from './announced.ts';

const text = whole(`# Titel

De inleiding[^in].

## Vraag?

### Rudi Diercks

:lead[Er is :number[30%[^deel]]{label="aandeel" share} bij.[^Bron]] Zeker.[^deel]

- Een lijst[^bron]

| Land[^in] | Aantal | |
|:--|--:|:-:|
| NL | 3 | ja |

[^bron]: De *bron*, [hier](https://example.org).

    Met een tweede alinea:

    - en een lijst

[^in]: Van de redactie.
[^deel]: Een derde.

    [^los]: Hoort bij niets.

Nog iets.[^los]
`);

const interview = readText(text).interview as Interview;
const [answer] = interview.questions[0]?.answers ?? [];
const htmlOf = (html: Interview['notes'][number]['html']) =>
  unified().use(rehypeStringify).stringify({ type: 'root', children: html }).replaceAll('\n', '');
const blocks = answer?.blocks.flatMap((block) => (block.kind === 'prose' ? [block] : [])) ?? [];

test('notes are numbered in the order in which the text first refers to them, and know their references', () => {
  expect(complaintsOf(text)).toEqual([]);
  expect(interview.notes.map(({ id, number, text, references }) => [id, number, text, references])).toEqual([
    ['note-1', 1, 'Van de redactie.', ['noteref-1', 'noteref-1-2']],
    ['note-2', 2, 'Een derde.', ['noteref-2', 'noteref-2-2']],
    ['note-3', 3, 'De bron, hier. Met een tweede alinea: en een lijst', ['noteref-3', 'noteref-3-2']],
    ['note-4', 4, 'Hoort bij niets.', ['noteref-4']],
  ]);
});

test('a note keeps its paragraphs, lists and links', () => {
  expect(htmlOf(interview.notes[2]?.html ?? [])).toBe(
    '<p>De <em>bron</em>, <a href="https://example.org">hier</a>.</p><p>Met een tweede alinea:</p><ul><li>en een lijst</li></ul>',
  );
});

test('a reference is a number above the line that leads to its note, each with an id of its own', () => {
  expect(htmlOf(interview.standfirst.map(({ html }) => html))).toBe(
    '<p>De inleiding<sup class="note-reference" data-note="note-1"><a href="#note-1" id="noteref-1">1</a></sup>.</p>',
  );
  expect(blocks.map(({ html }) => [...htmlOf([html]).matchAll(/id="([^"]+)"/g)].map(([, id]) => id))).toEqual([
    ['noteref-2', 'noteref-3', 'noteref-2-2'],
    ['noteref-3-2'],
    ['noteref-1-2'],
    ['noteref-4'],
  ]);
});

test('the number of a note is no word of the text that refers to it', () => {
  expect(interview.standfirst[0]?.text).toBe('De inleiding.');
  expect(blocks[0]?.text).toBe('Er is 30% bij. Zeker.');
  expect(interview.excerpts.map(({ text }) => text)).toEqual(['Er is 30% bij.', '30%']);
});

test('the notes are passages after the answers', () => {
  expect(
    passagesOf(interview)
      .slice(-13)
      .map(({ name, text, place }) => `${place.start.line} ${name}: ${text}`),
  ).toEqual(
    [
      '22 answer 1.1: Er is 30% bij. Zeker.',
      '24 answer 1.1: Een lijst',
      '26 answer 1.1: Land',
      '26 answer 1.1: Aantal',
      '28 answer 1.1: NL',
      '28 answer 1.1: 3',
      '28 answer 1.1: ja',
      '41 answer 1.1: Nog iets.',
      '36 note 1: Van de redactie.',
      '37 note 2: Een derde.',
      '30 note 3: De bron, hier.',
      '32 note 3: Met een tweede alinea:',
      '34 note 3: en een lijst',
      '39 note 4: Hoort bij niets.',
    ].slice(-13),
  );
});

test('a note is found by its id', () => {
  expect(placeOf(interview, 'note-2').start.line).toBe(37);
});

test('a mark cannot have the id of a note or of a reference', () => {
  const clash = whole(
    '# T\n\n## V?\n\n### Rudi Diercks\n\n:lead[Ja.]{#note-1} :quote[Nee.]{#noteref-1} Goed.[^1]\n\n[^1]: Zo.\n',
  );
  expect(complaintsOf(clash)).toEqual([
    '20: error source:duplicate-id 1-20: The id "note-1" is used twice · Give it another: line 22 has it already',
    '20: error source:duplicate-id 21-45: The id "noteref-1" is used twice · Give it another: line 22 has it already',
  ]);
});

test('a column keeps its alignment as a class, its heading says what it heads, an empty corner is no heading', () => {
  expect(htmlOf(blocks[2] ? [blocks[2].html] : []).replace(/<sup.*<\/sup>/, '')).toBe(
    '<table><thead><tr><th class="align-left" scope="col">Land</th><th class="align-right" scope="col">Aantal</th>' +
      '<td class="align-center"></td></tr></thead><tbody><tr><td class="align-left">NL</td>' +
      '<td class="align-right">3</td><td class="align-center">ja</td></tr></tbody></table>',
  );
});
