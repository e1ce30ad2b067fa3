import { toString as wordsIn } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { passagesOf } from '../../src/source/words.ts';
import { complaintsOf, readText, whole } from './announced.ts';

const answer = (words: string) => whole(`# Titel\n\n## Vraag?\n\n### Rudi Diercks\n\n${words}\n`);
const interviewOf = (text: string) => {
  const { interview } = readText(text);
  if (!interview) throw new Error('no interview');
  return interview;
};
const htmlOf = (text: string): string[] =>
  (interviewOf(text).questions[0]?.answers[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'prose'
      ? [
          unified()
            .use(rehypeStringify)
            .stringify({ type: 'root', children: [block.html] }),
        ]
      : [],
  );

const nested = answer(
  ':lead[Er is :quote[**een** aandeel van :number[meer dan 35%]{label="aandeel" share}]{#aandeel}, zegt [men](https://example.org).]',
);

test('marks in marks are each an excerpt, in reading order, with the words of those inside', () => {
  expect(complaintsOf(nested)).toEqual([]);
  expect(interviewOf(nested).excerpts.map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['a1-1-lead', 'lead', 'Er is een aandeel van meer dan 35%, zegt men.'],
    ['aandeel', 'quote', 'een aandeel van meer dan 35%'],
    ['a1-1-number-1', 'number', 'meer dan 35%'],
  ]);
});

const foreign = answer(
  ':lead[Wij zien :quote[een :foreign[*clinical* trial[^1]]{lang=en}]{#proef}.] Een :foreign[mer à boire]{lang=fr}.\n\n[^1]: Zo :foreign[it goes]{lang=en-GB}.',
);

test('foreign words are spans with their language, also in a lead, a quote or a note, and are no excerpt', () => {
  expect(complaintsOf(foreign)).toEqual([]);
  const [html] = htmlOf(foreign);
  expect(html).toContain('<span lang="en"><em>clinical</em> trial<sup');
  expect(html).toContain('Een <span lang="fr">mer à boire</span>.');
  const { excerpts, notes } = interviewOf(foreign);
  expect(excerpts.map(({ id, text }) => [id, text])).toEqual([
    ['a1-1-lead', 'Wij zien een clinical trial.'],
    ['proef', 'een clinical trial'],
  ]);
  expect(notes[0]?.html[0]?.children[1]).toMatchObject({ tagName: 'span', properties: { lang: 'en-GB' } });
});

test('words owed to the reader are the same with and without the mark', () => {
  const plain = foreign.replaceAll(/:foreign\[(.*?)\]\{lang=[^}]+\}/g, '$1');
  const wordsOf = (text: string) => passagesOf(interviewOf(text)).map((passage) => passage.text);
  expect(plain).not.toContain('foreign');
  expect(wordsOf(foreign)).toEqual(wordsOf(plain));
});

test('marks become spans with their id and kind', () => {
  expect(htmlOf(nested)).toEqual([
    '<p><span data-mark="a1-1-lead" class="lead">Er is <span data-mark="aandeel" class="quote"><strong>een</strong> aandeel van ' +
      '<span data-mark="a1-1-number-1" class="number">meer dan 35%</span></span>, zegt <a href="https://example.org">men</a>.</span></p>',
  ]);
});

test('ids count per question, answer and kind; an id of its own does not move the others', () => {
  const text = whole(`---
language: nl
publication: { journal: T, short: T, year: 2024 }
speakers:
  - { name: Erik de Blois, role: r, affiliation: a, biography: b }
  - { name: Wim Oyen, role: r, affiliation: a, biography: b }
---

# Titel

## Een?

### Wim Oyen

:lead[a] :quote[b] :quote[c]{#eigen} :quote[d] :number[1]{label=l}

## Twee?

### Wim Oyen

:lead[e]

### Erik de Blois

:quote[f] :lead[g]
`);
  expect(complaintsOf(text)).toEqual([]);
  const { excerpts, questions } = interviewOf(text);
  expect(
    excerpts.map(({ id, text, answer, question, speaker }) => `${id} ${text} ${answer} ${question} ${speaker}`),
  ).toEqual([
    'a1-1-lead a a1-1 1 wim-oyen',
    'a1-1-quote-1 b a1-1 1 wim-oyen',
    'eigen c a1-1 1 wim-oyen',
    'a1-1-quote-3 d a1-1 1 wim-oyen',
    'a1-1-number-1 1 a1-1 1 wim-oyen',
    'a2-1-lead e a2-1 2 wim-oyen',
    'a2-2-quote-1 f a2-2 2 erik-de-blois',
    'a2-2-lead g a2-2 2 erik-de-blois',
  ]);
  expect(questions.flatMap(({ answers }) => answers.map(({ id, number }) => [id, number]))).toEqual([
    ['a1-1', '1.1'],
    ['a2-1', '2.1'],
    ['a2-2', '2.2'],
  ]);
});

test('a number keeps its label, its way of being shown and whether it is a share', () => {
  const text = answer(
    ':lead[x] :number[vervijfvoudiging]{label="de behoefte in 2040" display="5×"} :number[8%]{label=groei share}',
  );
  expect(interviewOf(text).excerpts.slice(1)).toMatchObject([
    { label: 'de behoefte in 2040', display: '5×', isShare: false },
    { label: 'groei', display: undefined, isShare: true },
  ]);
});

test('a mark in a caption is no excerpt: nobody speaks there', () => {
  const { excerpts } = interviewOf(answer(':lead[a]\n\n![b](figures/plaatje.svg) Een :quote[c] bijschrift.'));
  expect(excerpts.map(({ id }) => id)).toEqual(['a1-1-lead']);
});

test('of two definitions of one name the first counts', () => {
  expect(htmlOf(answer(':lead[[a][b]]\n\n[b]: https://example.org/1\n\n[b]: https://example.org/2'))[0]).toContain(
    '/1"',
  );
});

test('a mark over two lines is one line of words; a space that does not break stays', () => {
  expect(interviewOf(answer(':lead[Om 30\u00a0000\nuur.]')).excerpts[0]?.text).toBe('Om 30\u00a0000 uur.');
});

test('lists, quotations, tables, breaks and named links become HTML, without anything else', () => {
  const text = answer(
    ':lead[a]\n\n- een\n- [twee][plek]\n\n> drie\n\n| vier | vijf |\n|--|--|\n| 6 | 7 |\n\nacht\\\nnegen ~tien~ `elf`\n\n[plek]: https://example.org/ "Titel"',
  );
  expect(complaintsOf(text)).toEqual([]);
  expect(
    htmlOf(text)
      .slice(1)
      .map((html) => html.replaceAll('\n', '')),
  ).toEqual([
    '<ul><li>een</li><li><a href="https://example.org/" title="Titel">twee</a></li></ul>',
    '<blockquote><p>drie</p></blockquote>',
    '<table><thead><tr><th scope="col">vier</th><th scope="col">vijf</th></tr></thead><tbody><tr><td>6</td><td>7</td></tr></tbody></table>',
    '<p>acht<br>negen ~tien~ <code>elf</code></p>',
  ]);
});

test('the words of a block are those of its HTML', () => {
  const [answerOf] = interviewOf(nested).questions[0]?.answers ?? [];
  for (const block of answerOf?.blocks ?? []) if (block.kind === 'prose') expect(block.text).toBe(wordsIn(block.html));
});
