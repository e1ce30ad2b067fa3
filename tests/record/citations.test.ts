import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/record/bibtex.ts';
import { cslJson } from '../../src/record/csl.ts';
import type { Recorded } from '../../src/record/recorded.ts';
import { ris } from '../../src/record/ris.ts';
import { citedNameOf } from '../../src/views/citation.ts';
import { interviewOf, slugs } from '../end-to-end/built.ts';
import { factsOfCsl, factsOfJats, factsOfLinkedData, factsOfTags, read } from './facts.ts';
import { everything, recordedOf, recordedText } from './library.ts';

const whole = recordedText(everything);

describe('citations', () => {
  test('all formats say the same of an article of which everything is known', () => {
    const facts = {
      title: '100 % zeker: de #1_vraag {over} isotopen & co',
      journal: 'Tijdschrift voor Isotopen & Reactoren',
      short: 'T Isot',
      issn: '1234-567X',
      date: '2024-06-01',
      volume: '46',
      issue: '2',
      page: '3322',
      doi: '10.1000/isot.2024_46',
      address: 'https://example.org/isotopen/?a=1&b=50%25',
      language: 'nl',
      authors: ['van der Meer, Els', 'de Wit, Jan Peter', 'Redactie'],
    };
    expect(factsOfCsl(read(cslJson(whole)))).toEqual(facts);
    expect(factsOfCsl(read(ris(whole)))).toEqual(facts);
    // BibTeX knows no day, and languages by their names.
    expect(factsOfCsl(read(bibtex(whole)))).toEqual({ ...facts, date: '2024-06', language: 'dutch' });
    expect(factsOfTags(whole)).toEqual(facts);
    expect(factsOfLinkedData(whole)).toEqual(facts);
    expect(factsOfJats(whole)).toEqual(facts);
  });

  test.each(slugs)('%s: all formats agree, also about what is not known', async (slug) => {
    const recorded = recordedOf(await interviewOf(slug));
    const facts = factsOfCsl(read(cslJson(recorded)));
    expect(facts.title).toBe(recorded.interview.title);
    expect(factsOfCsl(read(ris(recorded)))).toEqual(facts);
    const { language: _, ...others } = factsOfCsl(read(bibtex(recorded)));
    expect(facts).toMatchObject(others);
    expect(factsOfTags(recorded)).toEqual(facts);
    expect(factsOfLinkedData(recorded)).toEqual(facts);
    expect(factsOfJats(recorded)).toEqual(facts);
  });

  test('those who speak are named wherever a format has a place for them, and are nobody’s authors', () => {
    const speakers = [
      { family: 'Blois', 'non-dropping-particle': 'de', given: 'Erik' },
      { family: 'Amrani', 'non-dropping-particle': 'el', given: 'Mien' },
    ];
    expect(read(cslJson(whole)).contributor).toEqual(speakers);
    expect(ris(whole).match(/(?<=^A4 {2}- ).*(?=\r$)/gm)).toEqual(['de Blois, Erik', 'el Amrani, Mien']);
    expect(read(bibtex(whole)).note).toBe('In gesprek met Erik de Blois en Mien el Amrani.');
    const authorless = recordedText(everything.replace(/^ {2}authors:.*\n/m, ''));
    for (const write of [cslJson, ris, bibtex]) expect(read(write(authorless)).author).toBeUndefined();
    expect(factsOfJats(authorless).authors).toEqual([]);
  });

  test('a reference manager makes a proper reference of each', () => {
    const apa = (write: (recorded: Recorded) => string) =>
      new Cite(write(whole), { generateGraph: false }).format('bibliography', { template: 'apa', lang: 'en-US' });
    const expected =
      'van der Meer, E., de Wit, J. P., & Redactie. (2024). 100 % zeker: de #1_vraag {over} isotopen & co [Interview]. Tijdschrift voor Isotopen & Reactoren, 46(2), 3322. https://doi.org/10.1000/isot.2024_46\n';
    expect(apa(cslJson)).toBe(expected);
    expect(apa(ris)).toBe(expected);
    expect(apa(bibtex)).toBe(expected.replace(' [Interview]', ''));
  });

  test('RIS has a field a line, with CR and LF, and ends', () => {
    const lines = ris(whole).split('\r\n');
    expect(lines.at(0)).toBe('TY  - JOUR');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\n]*$/.test(line))).toEqual([]);
  });

  test.each([
    ['Erik de Blois', 'Erik', 'de', 'Blois'],
    ['Daniela Oprea-Lager', 'Daniela', '', 'Oprea-Lager'],
    ['Jan Peter Balkenende', 'Jan Peter', '', 'Balkenende'],
    ['Els van der Meer', 'Els', 'van der', 'Meer'],
    ['van der Meer, Els', 'Els', 'van der', 'Meer'],
    ['Oprea Lager, Daniela', 'Daniela', '', 'Oprea Lager'],
    ['Redactie', '', '', 'Redactie'],
  ])('%s is taken apart', (name, given, particles, family) => {
    expect(citedNameOf(name)).toEqual({ given, particles, family });
  });
});

/** A fact that is flipped is seen. */
test('the comparison goes red at one letter', () => {
  const item: CslItem = read(ris(whole).replace('3322', '3323'));
  expect(factsOfCsl(item)).not.toEqual(factsOfTags(whole));
});
