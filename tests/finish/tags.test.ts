import { describe, expect, test } from 'vitest';
import { oneFigure } from '../../src/finish/screen/figures.ts';
import { wholeForeign } from '../../src/finish/screen/foreign.ts';
import { lineEndsIn, withWholeWords } from '../../src/finish/screen/line-ends.ts';
import { contentsList, listed, quoted, withBodies, withNames, withReferences } from '../../src/finish/screen/lists.ts';
import { inBlocks, plainTags } from '../../src/finish/screen/plain-tags.ts';
import { inReadingOrder } from '../../src/finish/screen/reading-order.ts';
import type { Tag, TagKid } from '../../src/finish/screen/tag.ts';
import { element, lines, painted, run, shown } from './tree.ts';

describe('what is in the tree', () => {
  const plain = (...kids: TagKid[]) => shown(plainTags(kids as Tag[]).kids);

  test('elements without a meaning give way to what they hold', () =>
    expect(plain(element('NonStruct', [element('P', [element('NonStruct', [run('one')])])]))).toBe('P(“one”)'));

  test('what is painted and says nothing is no content, unless it is a figure with words for it', () => {
    expect(plain(element('P', [painted(), run('one')]), element('P', [painted()]))).toBe('P(“one”)');
    expect(plain(element('Figure', [painted()], { alt: 'a reactor' }), element('Figure', [painted()]))).toBe(
      'Figure(“”)',
    );
  });

  test('a space between words stays, however deep it stands', () =>
    expect(plain(element('H2', [run('1'), element('NonStruct', [run(' ')]), run('Why?')]))).toBe('H2(“1” “ ” “Why?”)'));

  test('an empty cell is part of its table', () => expect(plain(element('TR', [element('TD', [])]))).toBe('TR(TD())'));

  test('text that stands beside blocks becomes one', () =>
    expect(shown(inBlocks([run('loose'), element('Link', [run('link')]), element('P', [run('one')])]))).toBe(
      'P(“loose” Link(“link”)) P(“one”)',
    ));
});

describe('reading order', () => {
  const ordered = (...kids: TagKid[]) => shown(inReadingOrder(kids));

  test('a paragraph that a column or page has cut is one', () =>
    expect(ordered(element('P', [run('a')], { order: 1 }), element('P', [run('b')], { order: 1 }))).toBe('P(“a” “b”)'));

  test('a figure that is printed later stands behind the paragraph that it follows', () =>
    expect(
      ordered(
        element('P', [run('a')], { order: 1 }),
        element('H3', [run('head')]),
        element('P', [run('c')], { order: 3 }),
        element('Figure', [run('fig')], { order: 2 }),
      ),
    ).toBe('P(“a”) Figure(“fig”) H3(“head”) P(“c”)'));

  test('what follows in order stays where it is, headings between', () =>
    expect(
      ordered(
        element('P', [run('a')], { order: 1 }),
        element('H3', [run('h')]),
        element('P', [run('b')], { order: 2 }),
      ),
    ).toBe('P(“a”) H3(“h”) P(“b”)'));
});

describe('words in another language', () => {
  const foreign = (lang: string, ...kids: TagKid[]) => element('Em', kids, { lang });

  test('what the end of a line has cut is one span, with its language', () => {
    const kids = wholeForeign([
      element('P', [run('de '), foreign('en', run('High Flux ')), foreign('en', run('Reactor')), run('.')]),
    ]);
    expect(shown(kids)).toBe('P(“de ” Span:en(“High Flux ” “Reactor”) “.”)');
  });

  test('two languages are two spans, and an emphasis without a language stays what it is', () =>
    expect(
      shown(
        wholeForeign([element('P', [foreign('en', run('a')), foreign('fr', run('b')), element('Em', [run('c')])])]),
      ),
    ).toBe('P(Span:en(“a”) Span:fr(“b”) Em(“c”))'));

  test('a word of them that a hyphen parts is whole again', () => {
    const kids = wholeForeign([
      element('P', [foreign('en', run('Euro'), run('-', { x: 20, endX: 22 })), foreign('en', run('pean', { y: 12 }))]),
    ]);
    expect(shown(withWholeWords(kids, lineEndsIn(kids)))).toBe('P(Span:en(Span=“European”(“Euro” “-” “pean”)))');
  });
});

describe('lists, notes and quotations', () => {
  test('an entry has a body, and a label if it begins with one', () =>
    expect(
      shown(withBodies([element('L', [element('LI', [run('1.'), run('one')]), element('LI', [run('two')])])])),
    ).toBe('L(LI(Lbl(“1.”) LBody(“one”)) LI(LBody(“two”)))'));

  test('a link alone in an entry stands in its body', () =>
    expect(shown(withBodies([element('L', [element('LI', [element('Link', [run('here')])])])]))).toBe(
      'L(LI(LBody(Link(“here”))))',
    ));

  test('paragraphs that are entries become one list, paragraphs that are quoted one quotation', () => {
    const item = (text: string) => element('P', [run('–'), run(text)], { as: 'item' });
    expect(shown(listed([item('a'), item('b'), element('P', [run('c')])]))).toBe(
      'L(LI(Lbl(“–”) LBody(“a”)) LI(Lbl(“–”) LBody(“b”))) P(“c”)',
    );
    const said = (text: string) => element('P', [run(text)], { as: 'quote' });
    expect(shown(quoted([said('a'), said('b')]))).toBe('BlockQuote(P(“a”) P(“b”))');
  });

  test('notes have names of their own', () => {
    const note = (text: string) => element('LI', [element('Link', [run('1')]), run(text)], { as: 'note' });
    const named = withNames(withBodies([element('L', [note('a'), note('b')])]));
    expect(shown(named)).toBe('L(LI(Lbl(Link(“1”)) LBody(Note(“a”))) LI(Lbl(Link(“1”)) LBody(Note(“b”))))');
    const ids = JSON.stringify(named, (_, value) => (value instanceof Map ? [...value.keys()] : value)).match(/"ID"/g);
    expect(ids).toHaveLength(2);
  });

  test('a raised number in a text refers, a number alone does not', () => {
    const number = element('Link', [run('2')]);
    expect(shown(withReferences([element('P', [run('words'), number])]))).toBe('P(“words” Reference(Link(“2”)))');
    expect(shown(withReferences([element('P', [number])]))).toBe('P(Link(“2”))');
  });

  test('a contents list refers to its places', () =>
    expect(
      shown(contentsList([element('L', [element('LI', [element('Link', [run('Why? 3')])])], { as: 'contents' })])),
    ).toBe('TOC(TOCI(Reference(Link(“Why? 3”))))'));
});

describe('figures', () => {
  test('of two figures one is left, with the words and the caption', () => {
    const [figure] = oneFigure([
      element('Figure', [element('Figure', [painted()], { alt: 'a reactor' }), element('Caption', [run('Below')])]),
    ]);
    expect(shown(figure ? [figure] : [])).toBe('Figure(“” Caption(“Below”))');
    expect(figure?.kind === 'tag' && figure.entries.has('Alt')).toBe(true);
  });
});

describe('ends of lines', () => {
  const read = (...kids: TagKid[]) => {
    const ends = lineEndsIn(kids);
    return kids.flatMap(function text(kid): string[] {
      if (kid.kind === 'tag') return kid.kids.flatMap(text);
      if (kid.kind !== 'run') return [];
      const end = ends.get(kid.run);
      return [end === 'hyphen' ? '' : kid.run.text + (end === 'space' ? ' ' : '')];
    });
  };

  test('a line goes on in the next with a space', () =>
    expect(read(element('P', lines('one', 'two'))).join('')).toBe('one two'));

  test('after a hyphen that we set it goes on without, after one of its own too', () => {
    const parts = [run('reac', { endX: 20 }), run('-', { x: 25, endX: 25 }), run('tor', { y: 12 })];
    expect(read(element('P', parts)).join('')).toBe('reactor');
    expect(
      read(element('P', [run('PALLA', { endX: 80 }), run('S-', { x: 90, endX: 100 }), run('reactor', { y: 12 })])).join(
        '',
      ),
    ).toBe('PALLAS-reactor');
  });

  test('a raised figure stands on its line', () =>
    expect(
      read(
        element('P', [run('word', { endX: 20 }), run('2', { x: 26, y: 4, endX: 26 }), run(' more', { x: 30 })]),
      ).join(''),
    ).toBe('word2 more'));

  test('a number far from its words is read apart', () =>
    expect(read(element('P', [run('Why?', { endX: 20 }), run('3', { x: 200 })])).join('')).toBe('Why? 3'));

  test('blocks are not joined', () =>
    expect(read(element('P', [run('one')]), element('P', [run('two', { y: 12 })])).join('|')).toBe('one|two'));

  test('the parts of a cut word become the word', () => {
    const kids = [
      element('P', [
        run('new ', { endX: 20 }),
        run('reac', { x: 25, endX: 45 }),
        run('-', { x: 50, endX: 50 }),
        run('tor', { y: 12 }),
      ]),
    ];
    expect(shown(withWholeWords(kids, lineEndsIn(kids)))).toBe('P(“new ” Span=“reactor”(“reac” “-” “tor”))');
  });
});
