import { expect, test } from 'vitest';
import { readLocale } from '../../src/shell/house-files.ts';
import { web } from '../../src/views/web.ts';
import { readText, whole } from '../source/announced.ts';

const words = await readLocale('nl');

const page = (text: string) => {
  const { file, interview } = readText(whole(text));
  if (!interview) throw new Error(file.messages.map(String).join('\n'));
  return web(interview, words);
};

const noted = page(
  '# T\n\nEen.[^a]\n\n## V?\n\n### Rudi Diercks\n\n:lead[Twee.[^b]] Drie.[^a]\n\n[^a]: De een.\n\n[^b]: De ander.\n',
);

test('the notes stand under the article with a way back to each place that refers to them', () => {
  expect(noted.notes.map(({ id, back }) => [id, ...back.map(({ id, label }) => `${id}: ${label}`)])).toEqual([
    [
      'note-1',
      'noteref-1: Terug naar de tekst vanaf noot 1, plaats 1 van 2',
      'noteref-1-2: Terug naar de tekst vanaf noot 1, plaats 2 van 2',
    ],
    ['note-2', 'noteref-2: Terug naar de tekst vanaf noot 2'],
  ]);
  expect(noted.contents.map(({ id }) => id)).toContain('notes');
});

test('who hears the page is told that the number is a note’s, also inside a lead and in the introduction', () => {
  const html = JSON.stringify([noted.standfirst, noted.questions[0]?.answers[0]?.blocks]);
  expect([...html.matchAll(/"id":"(noteref[^"]*)","ariaLabel":"([^"]*)"/g)].map(([, ...found]) => found)).toEqual([
    ['noteref-1', 'Noot 1'],
    ['noteref-2', 'Noot 2'],
    ['noteref-1-2', 'Noot 1'],
  ]);
});

test('the number is in no quotation and no description', () => {
  expect(JSON.stringify(noted.linkedData)).toContain('"text":"Twee."');
  expect(noted.meta).toContainEqual({ name: 'description', content: 'Een.' });
});

test('without notes the page has no place for them', () => {
  const plain = page('# T\n\n## V?\n\n### Rudi Diercks\n\n:lead[Ja.]\n');
  expect(plain.notes).toEqual([]);
  expect(plain.contents.map(({ id }) => id)).not.toContain('notes');
});

test('a table scrolls in a box that the keyboard reaches, wherever it stands', () => {
  const shape = page('# T\n\n## V?\n\n### Rudi Diercks\n\n:lead[Ja.]\n\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n');
  const html = JSON.stringify(shape.questions[0]?.answers[0]?.blocks.at(-1)?.html);
  expect(html).toContain('{"className":["table"],"role":"group","tabIndex":0,"ariaLabel":"Tabel"}');
});
