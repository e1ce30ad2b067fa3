import { addAtTheEnd, addElement, wrap } from './add-element.ts';
import type { Case } from './case.ts';
import type { Document } from './good.ts';

const roleMap = ({ replace }: Document, entries: string) => replace('structure', '/K', `/RoleMap << ${entries} >> /K`);

/** Gives the heading a type of its own and the document a role map. */
function titled(document: Document, entries: string): void {
  document.replace('heading', '/S /H1', '/S /Title');
  roleMap(document, entries);
}

/** Gives the list other kids, and adds those that stand for no content: a type for each name. */
function listOf(document: Document, kids: string, added: Record<string, string>): void {
  document.replace('list', '/K @item', `/K [${kids}]`);
  for (const [name, type] of Object.entries(added)) addElement(document, name, type, 'list');
}

/** Adds a table of contents with kids that stand for no content: a type for each name. */
function contents(document: Document, kids: Record<string, string>, type = 'TOC'): void {
  const names = Object.keys(kids).map((name) => `@${name}`);
  addAtTheEnd(document, 'contents', type, `/K [${names.join(' ')}]`);
  for (const [name, kid] of Object.entries(kids)) addElement(document, name, kid, 'contents');
}

/** Adds headings after what the document holds. */
const headed = (document: Document, ...types: string[]): void => {
  for (const [at, type] of types.entries()) {
    addElement(document, `heading${at}`, type, 'document');
    document.replace('document', ']', ` @heading${at}]`);
  }
};

/** Types and the role map, lists, tables of contents, headings, notes, and the texts that stand for what is shown. */
export const structure: readonly Case[] = [
  {
    rule: '7.1-5',
    what: 'a type that is not in the role map',
    breaks: ({ replace }) => replace('heading', '/S /H1', '/S /Title'),
    keeps: (document) => titled(document, '/Title /Top /Top /H1'),
  },
  {
    rule: '7.1-5',
    what: 'a type that is mapped to one that nobody knows',
    breaks: (document) => titled(document, '/Title /Top'),
    keeps: (document) => titled(document, '/Title /H1 /Top /Bottom'),
  },
  {
    rule: '7.1-6',
    what: 'two types that are mapped to each other',
    breaks: (document) => titled(document, '/Title /Top /Top /Title'),
    keeps: (document) => titled(document, '/Title /H1 /Top /H1'),
  },
  {
    rule: '7.1-7',
    what: 'a standard type in the role map',
    breaks: (document) => roleMap(document, '/P /Span'),
    keeps: (document) => roleMap(document, '/Para /P'),
  },
  {
    rule: '7.1-7',
    what: 'a type that leads over a standard type to another',
    breaks: (document) => titled(document, '/Title /H1 /H1 /P'),
    keeps: (document) => titled(document, '/Title /H1'),
  },
  {
    rule: '7.1-12',
    what: 'an element without a parent',
    breaks: ({ replace }) => replace('heading', '/P @document', ''),
    keeps: (document) => {
      document.replace('document', '@heading', '@section');
      wrap(document, 'section', 'Sect', 'document', 'heading');
    },
  },

  {
    rule: '7.2-17',
    what: 'a list item in a section',
    breaks: ({ replace }) => replace('list', '/S /L', '/S /Sect'),
    keeps: (document) => {
      document.replace('list', '@item', '@group');
      wrap(document, 'group', 'Div', 'list', 'item');
    },
  },
  {
    rule: '7.2-18',
    what: 'the body of a list item in a section',
    breaks: ({ replace }) => replace('item', '/S /LI', '/S /Sect'),
    keeps: (document) => {
      document.replace('item', '@itemBody', '@group');
      wrap(document, 'group', 'NonStruct', 'item', 'itemBody');
    },
  },
  {
    rule: '7.2-19',
    what: 'a paragraph between list items',
    breaks: (document) => listOf(document, '@item @stray', { stray: 'P' }),
    keeps: (document) => listOf(document, '@item @inner', { inner: 'L' }),
  },
  {
    rule: '7.2-20',
    what: 'a paragraph beside the label',
    breaks: ({ replace }) => replace('itemBody', '/S /LBody', '/S /P'),
    keeps: ({ replace }) => replace('item', '@label @itemBody', '@itemBody @label'),
  },
  {
    rule: '7.2-26',
    what: 'an entry outside the table of contents',
    breaks: (document) => contents(document, { entry: 'TOCI' }, 'Sect'),
    keeps: (document) => contents(document, { entry: 'TOCI' }),
  },
  {
    rule: '7.2-27',
    what: 'a paragraph in the table of contents',
    breaks: (document) => contents(document, { entry: 'TOCI', stray: 'P' }),
    keeps: (document) => contents(document, { entry: 'TOCI', inner: 'TOC' }),
  },
  {
    rule: '7.2-28',
    what: 'the caption of the table of contents comes last',
    breaks: (document) => contents(document, { entry: 'TOCI', caption: 'Caption' }),
    keeps: (document) => contents(document, { caption: 'Caption', entry: 'TOCI' }),
  },
  {
    rule: '7.2-40',
    what: 'the caption of the list comes last',
    breaks: (document) => listOf(document, '@item @caption', { caption: 'Caption' }),
    keeps: (document) => listOf(document, '@caption @item', { caption: 'Caption' }),
  },

  {
    rule: '7.2-21',
    what: 'a replacement text in no known language',
    breaks: ({ replace }) => {
      replace('catalog', '/Lang (en-GB)', '');
      replace('paragraph', '/Pg', '/ActualText (All lights) /Pg');
    },
    keeps: ({ replace }) => replace('paragraph', '/Pg', '/ActualText (All lights) /Pg'),
  },
  {
    rule: '7.2-22',
    what: 'an alternative text in no known language',
    breaks: ({ replace }) => replace('catalog', '/Lang (en-GB)', ''),
    keeps: ({ replace }) => replace('figure', '/Alt', '/Lang (nl) /Alt'),
  },
  {
    rule: '7.2-23',
    what: 'the expansion of an abbreviation in no known language',
    breaks: ({ replace }) => {
      replace('catalog', '/Lang (en-GB)', '');
      replace('side', '/Pg', '/E (port side) /Pg');
    },
    keeps: ({ replace }) => replace('side', '/Pg', '/E (port side) /Pg'),
  },
  {
    rule: '7.3-1',
    what: 'a figure without a text',
    breaks: ({ replace }) => replace('figure', '/Alt (A ship and its lights)', ''),
    keeps: ({ replace }) => replace('figure', '/Alt (A', '/ActualText (A'),
  },
  {
    rule: '7.3-1',
    what: 'a figure with an empty text',
    breaks: ({ replace }) => replace('figure', 'A ship and its lights', ''),
    keeps: ({ replace }) => replace('figure', '/Alt (A ship and its lights)', '/ActualText ()'),
  },
  {
    rule: '7.7-1',
    what: 'a formula without a text',
    breaks: ({ replace }) => {
      replace('figure', '/S /Figure', '/S /Formula');
      replace('figure', '/Alt (A ship and its lights)', '');
    },
    keeps: ({ replace }) => replace('figure', '/S /Figure', '/S /Formula'),
  },

  {
    rule: '7.4.2-1',
    what: 'a document that begins with H2',
    breaks: ({ replace }) => replace('heading', '/S /H1', '/S /H2'),
    keeps: (document) => headed(document, 'H2', 'H2', 'H3', 'H1'),
  },
  {
    rule: '7.4.2-1',
    what: 'an H3 after the H1',
    breaks: (document) => headed(document, 'H3'),
    keeps: (document) => headed(document, 'H2', 'H3'),
  },
  {
    rule: '7.4.2-1',
    what: 'an H3 after an H1 that follows an H2',
    breaks: (document) => headed(document, 'H2', 'H1', 'H3'),
    keeps: (document) => headed(document, 'H2', 'H3', 'H1', 'H2'),
  },
  {
    rule: '7.4.4-1',
    what: 'two headings H in one element',
    breaks: (document) => {
      document.replace('heading', '/S /H1', '/S /H');
      headed(document, 'H');
    },
    keeps: (document) => {
      document.replace('heading', '/S /H1', '/S /H');
      addAtTheEnd(document, 'section', 'Sect', '/K @inner');
      addElement(document, 'inner', 'H', 'section');
    },
  },
  {
    rule: '7.4.4-2',
    what: 'an H after the H1',
    breaks: (document) => headed(document, 'H'),
    keeps: ({ replace }) => replace('heading', '/S /H1', '/S /H'),
  },
  {
    rule: '7.4.4-3',
    what: 'an H1 before an H',
    breaks: (document) => headed(document, 'H'),
    keeps: (document) => headed(document, 'H1'),
  },

  {
    rule: '7.9-1',
    what: 'a note without an ID',
    breaks: ({ replace }) => replace('note', '/ID (note-1)', ''),
    keeps: ({ replace }) => replace('note', '/ID (note-1)', '/ID <6E6F74652D31>'),
  },
  {
    rule: '7.9-2',
    what: 'two notes with one ID',
    breaks: (document) => addAtTheEnd(document, 'another', 'Note', '/ID (note-1)'),
    keeps: (document) => addAtTheEnd(document, 'another', 'Note', '/ID (note-2)'),
  },
];
