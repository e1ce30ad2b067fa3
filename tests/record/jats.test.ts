import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { jats } from '../../src/record/jats.ts';
import { interviewOf, slugs } from '../end-to-end/built.ts';
import { everything, recordedOf, recordedText } from './library.ts';
import { elementsById, wordsOf, wordsOfEach } from './trees.ts';
import { archiving, faultsIn, publishing, valuesAt } from './xmllint.ts';

const whole = recordedText(everything);
const document = jats(whole);

/** Without white space, of which blocks of markup hold their own. */
const loose = (text: string) => text.replaceAll(/\s+/g, '');
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('JATS', () => {
  test('a document with all that an interview can hold is valid for archives and for journals', () => {
    expect(faultsIn(document, archiving)).toEqual([]);
    expect(faultsIn(document, publishing)).toEqual([]);
    expect(faultsIn(document.replace('<speaker>', '<speaker/><speaker>'), archiving)).not.toEqual([]);
  });

  test.each(slugs)('%s is valid for archives, and holds every word of the article once', async (slug) => {
    const interview = await interviewOf(slug);
    const own = jats(recordedOf(interview));
    expect(faultsIn(own, archiving)).toEqual([]);
    const ids = elementsById(own);
    for (const { id, answers } of interview.questions) {
      for (const answer of answers) {
        const said = answer.blocks.map((block) =>
          block.kind === 'prose'
            ? block.text
            : `${block.figure.caption ? textOf(block.figure.caption) : ''} ${block.figure.alt} ${block.figure.credit}`,
        );
        expect(loose(wordsOf(ids.get(answer.id))), answer.id).toContain(loose(said.join('')));
        expect(ids.get(id)?.children).toContain(ids.get(answer.id));
      }
    }
    const paragraphs = wordsOfEach(own, 'p');
    const others = [
      ...interview.standfirst.map(({ text }) => text),
      ...interview.speakers.map(({ biography }) => biography),
    ];
    expect(others.filter((text) => paragraphs.filter((one) => one === oneLine(text)).length !== 1)).toEqual([]);
  });

  test('every answer is a speech of a contributor who is known', () => {
    const said = "//speech[speaker/xref/@rid = //contrib[@contrib-type='interviewee']/@id]/@id";
    expect(valuesAt(document, said)).toEqual(['id="a1-1"', 'id="a1-2"', 'id="a2-1"']);
    expect(valuesAt(document, '//speech/speaker/xref/text()')).toEqual([
      'Erik de Blois',
      'Mien el Amrani',
      'Mien el Amrani',
    ]);
  });

  test.each(slugs)('%s: each marked sentence stands where it was said, letter for letter', async (slug) => {
    const interview = await interviewOf(slug);
    const own = jats(recordedOf(interview));
    const ids = elementsById(own);
    expect(interview.excerpts.length).toBeGreaterThan(5);
    for (const { id, text } of interview.excerpts) expect(wordsOf(ids.get(`Excerpt-${id}`)), id).toBe(oneLine(text));
  });

  test('foreign words and references say their language', () => {
    expect(valuesAt(document, "//named-content[@content-type='foreign']/@*[local-name()='lang']")).toEqual([
      'xml:lang="en"',
      'xml:lang="fr"',
    ]);
    expect(wordsOfEach(document, 'named-content')).toEqual(expect.arrayContaining(['core', 'mer à boire']));
    expect(valuesAt(document, "//mixed-citation/@*[local-name()='lang']")).toEqual(['xml:lang="en"']);
  });

  test('notes, references, pictures and their descriptions are there', () => {
    expect(valuesAt(document, "//xref[@ref-type='fn'][not(@rid = //fn/@id)]/@rid")).toEqual([]);
    expect(valuesAt(document, '//fn/@id')).toEqual(['id="note-1"', 'id="note-2"']);
    expect(valuesAt(document, '//graphic[not(string(alt-text))]')).toEqual([]);
    expect(valuesAt(document, "//graphic/@*[local-name()='href']")).toEqual([
      'xlink:href="figures/gezicht.svg"',
      'xlink:href="figures/plaatje.svg"',
      'xlink:href="figures/plaatje.svg"',
    ]);
    expect(valuesAt(document, '//ref//ext-link/text()')).toEqual([
      'https://example.org/a?b=1&amp;c=2',
      'https://example.org/los',
    ]);
    expect(valuesAt(document, '//permissions/copyright-statement/text()')).toEqual(['© 2024 de auteurs']);
  });
});
