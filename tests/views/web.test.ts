import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readLocale } from '../../src/shell/house-files.ts';
import { web } from '../../src/views/web.ts';
import { readText } from '../source/announced.ts';

const words = await readLocale('nl');

const names = ['Anna Bos', 'Bram Dijk', 'Cor Ek'];
const long = (count: number) => Array.from({ length: count }, (_, at) => `woord${at}`).join(' ');

const frontMatter = ({ people = names, publication = '', more = '' } = {}) => `---
language: nl
publication:
  journal: Tijdschrift voor Nucleaire Geneeskunde
  short: TvNG
  year: 2024
${publication}
speakers:
${people.map((name) => `  - { name: ${name}, role: arts, affiliation: UMCG, biography: Werkt daar. }`).join('\n')}
${more}
---
`;

const page = (text: string, head = frontMatter()) => {
  const { file, interview } = readText(`${head}\n# De reactor\n\n${text}`);
  if (!interview) throw new Error(file.messages.map(String).join('\n'));
  return web(interview, words);
};

const content = (shape: ReturnType<typeof page>, key: string) =>
  shape.meta.flatMap((meta) => (('name' in meta ? meta.name : meta.property) === key ? meta.content : []));

describe('particulars', () => {
  const simple = 'Inleiding.\n\n## Vraag?\n\n### Anna Bos\n\n:lead[Ja.] Zeker.\n';

  test('what the front matter does not know is left out of the tags and the linked data', () => {
    const shape = page(simple);
    for (const key of [
      'citation_doi',
      'citation_volume',
      'citation_firstpage',
      'citation_author',
      'og:url',
      'og:image',
      'og:image:width',
      'og:image:alt',
      'twitter:card',
    ])
      expect(content(shape, key), key).toEqual([]);
    const data = JSON.stringify(shape.linkedData);
    for (const key of ['identifier', '"author"', 'pageStart', 'volumeNumber', '"url"', '"image"'])
      expect(data).not.toContain(key);
    expect(shape.canonical).toBeUndefined();
  });

  test('what the front matter knows is told to indexers', () => {
    const publication = '  volume: 46\n  issue: 2\n  firstPage: 3322\n  doi: 10.1000/x\n  date: 2024-06-01';
    const shape = page(simple, frontMatter({ publication }));
    expect(content(shape, 'citation_title')).toEqual(['De reactor']);
    expect(content(shape, 'citation_publication_date')).toEqual(['2024/06/01']);
    expect(content(shape, 'citation_doi')).toEqual(['10.1000/x']);
    expect(content(shape, 'article:published_time')).toEqual(['2024-06-01']);
    expect(shape.issue).toBe('2024;46(2)');
    expect(shape.colophon[0]?.words).toBe('De reactor. TvNG 2024;46(2):3322.');
  });

  test('the picture for social media is named by its whole address, beside the article', () => {
    const of = (address: string) => page(simple, frontMatter({ publication: `  address: ${address}` }));
    const shape = of('https://example.org/reactor/');
    expect(content(shape, 'og:image')).toEqual(['https://example.org/reactor/social.png']);
    expect(content(shape, 'og:image:type')).toEqual(['image/png']);
    expect(content(shape, 'og:image:width')).toEqual(['1200']);
    expect(content(shape, 'og:image:height')).toEqual(['630']);
    expect(content(shape, 'og:image:alt')).toEqual(['De reactor · Anna Bos, Bram Dijk en Cor Ek · TvNG 2024']);
    expect(content(shape, 'twitter:card')).toEqual(['summary_large_image']);
    expect(shape.linkedData).toMatchObject({ image: 'https://example.org/reactor/social.png' });
    expect(content(of('https://example.org/a/magazine.html?v=2'), 'og:image')).toEqual([
      'https://example.org/a/social.png',
    ]);
  });

  test('every quotation in the linked data belongs to a person of the interview, word for word', () => {
    const { linkedData } = page(simple);
    expect(linkedData).toMatchObject({
      '@type': 'Article',
      contributor: [{ '@id': '#anna-bos', name: 'Anna Bos' }, { '@id': '#bram-dijk' }, { '@id': '#cor-ek' }],
      hasPart: [{ '@type': 'Quotation', '@id': '#a1-1-lead', text: 'Ja.', spokenByCharacter: { '@id': '#anna-bos' } }],
    });
  });
});

describe('answers', () => {
  test('a lead is marked where it stands, with its own link, and no word is added', () => {
    const shape = page('## Vraag?\n\n### Anna Bos\n\nWel. :lead[Om *10:30* dus.] Zeker.\n');
    const html = shape.questions[0]?.answers[0]?.blocks[0]?.html;
    const mark = html?.children.find((child) => child.type === 'element' && child.tagName === 'mark');
    expect(mark).toMatchObject({ properties: { id: 'a1-1-lead' } });
    expect(mark && 'children' in mark ? mark.children.at(-1) : undefined).toMatchObject({
      tagName: 'a',
      properties: { href: '#a1-1-lead' },
      children: [],
    });
    expect(html && textOf(html)).toBe('Wel. Om 10:30 dus. Zeker.');
  });

  test('a paragraph shows one number: the first, unless the editor chose another', () => {
    const text =
      '## Vraag?\n\n### Anna Bos\n\nWel :number[80%]{label="aandeel" share} en :number[30 dagen]{#dagen label="duur"}.\n';
    const shown = (shape: ReturnType<typeof page>) =>
      shape.questions[0]?.answers[0]?.blocks[0]?.keyFigures.map(({ id }) => id);
    expect(shown(page(text))).toEqual(['a1-1-number-1']);
    const briefing = [
      'briefing:',
      '  message: Het kan.',
      '  deck: Nu.',
      '  why: { text: Daarom., excerpt: dagen }',
      '  points: [{ claim: A., excerpt: dagen }, { claim: B., excerpt: dagen }, { claim: C., excerpt: dagen }]',
      '  figures: [dagen]',
      '  findings: Bevindingen',
      '  questions: [{}]',
      '  limits: Geen.',
    ];
    expect(shown(page(text, frontMatter({ more: briefing.join('\n') })))).toEqual(['dagen']);
  });

  test('a quotation is set large after a long answer only, and never after two running', () => {
    const answer = (name: string, count: number) => `### ${name}\n\n:quote[Dit is het.] ${long(count)}.\n\n`;
    const text = `## Vraag?\n\n${answer('Anna Bos', 90)}${answer('Bram Dijk', 90)}${answer('Cor Ek', 90)}`;
    const pulled = (shape: ReturnType<typeof page>) =>
      shape.questions[0]?.answers.map(({ pullQuote }) => pullQuote?.id);
    expect(pulled(page(text))).toEqual(['a1-1-quote-1', undefined, 'a1-3-quote-1']);
    expect(pulled(page(`## Vraag?\n\n${answer('Anna Bos', 20)}`))).toEqual([undefined]);
  });
});

describe('one speaker', () => {
  const text = `## Een?\n\n### Anna Bos\n\nEen twee drie.\n\n### Bram Dijk\n\n${long(5)}.\n\n## Twee?\n\n### Anna Bos\n\nVier.\n`;

  test('each speaker can be chosen, with the words that they spoke', () => {
    const { filter } = page(text);
    expect(filter?.choices.map(({ name, words: spoken }) => `${name} ${spoken}`)).toEqual([
      'Anna Bos 4',
      'Bram Dijk 5',
      'Cor Ek 0',
    ]);
    expect(filter?.all).toBe('Alle drie');
    expect(filter?.allWords).toBe('9');
  });

  test('each question says how many answers are hidden, also where the speaker is silent', () => {
    const [one, two] = page(text).questions;
    expect(one?.leftOut.map(({ says }) => says)).toEqual([
      'Alleen Anna Bos. Eén antwoord op deze vraag is verborgen.',
      'Alleen Bram Dijk. Eén antwoord op deze vraag is verborgen.',
      'Cor Ek geeft op deze vraag geen antwoord. Twee antwoorden op deze vraag zijn verborgen.',
    ]);
    expect(two?.leftOut[0]?.says).toBe('Alleen Anna Bos.');
  });

  test('between two speakers there is nothing to filter', () => {
    const two = page('## Een?\n\n### Anna Bos\n\nJa.\n', frontMatter({ people: names.slice(0, 2) }));
    expect(two.filter).toBeUndefined();
  });
});

test('the contents name every part of the page, and no part that it lacks', () => {
  const shape = page('Inleiding.\n\n## Bent u *blij met de komst*?\n\n### Anna Bos\n\nJa.\n');
  expect(shape.contents.map(({ id, text }) => [id, text])).toEqual([
    ['introduction', 'Inleiding'],
    ['q1', 'blij met de komst'],
    ['speakers', 'Sprekers'],
  ]);
});
