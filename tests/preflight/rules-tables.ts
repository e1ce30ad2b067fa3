import { addAtTheEnd, addElement, wrap } from './add-element.ts';
import type { Case } from './case.ts';
import type { Document, Edit } from './good.ts';

/** Gives the table other kids, and adds those that stand for no content: a type for each name. */
function tableOf(document: Document, kids: string, added: Record<string, string> = {}): void {
  document.replace('table', '@headRow @row', kids);
  for (const [name, type] of Object.entries(added)) addElement(document, name, type, 'table');
}

/** Wraps the rows: the first in a head, the second in a body or a foot. */
const wrapped = (document: Document, head: string, rest: string): void => {
  wrap(document, 'head', head, 'table', 'headRow');
  wrap(document, 'rest', rest, 'table', 'row');
};

/** A part of a table that stands outside one, and the same part in a table. */
const part = (test: number, type: string, keeps: Edit): Case => ({
  rule: `7.2-${test}`,
  what: `a ${type} outside a table`,
  breaks: (document) => addAtTheEnd(document, 'stray', type),
  keeps,
});

/** A part of a table that holds a paragraph, and the same part with rows alone. */
const partWith = (test: number, type: string): Case => {
  const [head, rest] = type === 'THead' ? ['THead', 'TBody'] : ['TBody', type];
  const keeps: Edit = (document) => {
    tableOf(document, '@head @rest');
    wrapped(document, head, rest);
  };
  return {
    rule: `7.2-${test}`,
    what: `a ${type} with a paragraph`,
    breaks: (document) => {
      keeps(document);
      const name = type === 'THead' ? 'head' : 'rest';
      addElement(document, 'stray', 'P', name);
      document.replace(name, type === 'THead' ? '@headRow' : '@row', '@stray');
    },
    keeps,
  };
};

/** Adds a third row, whose cells stand for no content. */
function thirdRow(document: Document, cells: Record<string, string>): void {
  tableOf(document, '@headRow @row @third');
  const names = Object.keys(cells);
  addElement(document, 'third', 'TR', 'table', `/K [${names.map((name) => `@${name}`).join(' ')}]`);
  for (const name of names) addElement(document, name, 'TD', 'third', cells[name]);
}

const span = (document: Document, cell: string, key: string, value: number) =>
  document.replace(cell, '/Pg', `/A << /O /Table /${key} ${value} >> /Pg`);
const scope = '/A << /O /Table /Scope /Column >>';

/** Tables: what may stand where, the places of the cells, and what heads them. */
export const tables: readonly Case[] = [
  {
    rule: '7.2-3',
    what: 'a paragraph between rows',
    breaks: (document) => tableOf(document, '@headRow @stray @row', { stray: 'P' }),
    keeps: (document) => tableOf(document, '@stray @headRow @row', { stray: 'Caption' }),
  },
  {
    rule: '7.2-4',
    what: 'rows in a section',
    breaks: ({ replace }) => replace('table', '/S /Table', '/S /Sect'),
    keeps: (document) => {
      tableOf(document, '@group');
      wrap(document, 'group', 'Div', 'table', 'headRow', 'row');
    },
  },
  part(5, 'THead', (document) => {
    tableOf(document, '@head @rest');
    wrapped(document, 'THead', 'TBody');
  }),
  part(6, 'TBody', (document) => {
    tableOf(document, '@body');
    wrap(document, 'body', 'TBody', 'table', 'headRow', 'row');
  }),
  part(7, 'TFoot', (document) => {
    tableOf(document, '@head @rest');
    wrapped(document, 'TBody', 'TFoot');
  }),
  {
    rule: '7.2-8',
    what: 'header cells in a section',
    breaks: ({ replace }) => replace('headRow', '/S /TR', '/S /Sect'),
    keeps: (document) => {
      document.replace('headRow', '@headLight @headSide', '@group');
      wrap(document, 'group', 'Div', 'headRow', 'headLight', 'headSide');
    },
  },
  {
    rule: '7.2-9',
    what: 'data cells in a section',
    breaks: ({ replace }) => replace('row', '/S /TR', '/S /Sect'),
    keeps: (document) => {
      document.replace('row', '@side', '@group');
      wrap(document, 'group', 'NonStruct', 'row', 'side');
    },
  },
  {
    rule: '7.2-10',
    what: 'a paragraph in a row',
    breaks: (document) => {
      document.replace('row', '@side', '@side @stray');
      addElement(document, 'stray', 'P', 'row');
    },
    keeps: (document) => {
      document.replace('side', '/K 8', '/K @text');
      addElement(document, 'text', 'P', 'side', '/K 8');
      document.replace('parents', '@side', '@text');
    },
  },
  {
    rule: '7.2-11',
    what: 'two heads',
    breaks: (document) => {
      tableOf(document, '@another @head @rest', { another: 'THead' });
      wrapped(document, 'THead', 'TBody');
    },
    keeps: (document) => {
      tableOf(document, '@head @rest @another', { another: 'TBody' });
      wrapped(document, 'THead', 'TBody');
    },
  },
  {
    rule: '7.2-12',
    what: 'two feet',
    breaks: (document) => {
      tableOf(document, '@head @rest @another', { another: 'TFoot' });
      wrapped(document, 'TBody', 'TFoot');
    },
    keeps: (document) => {
      tableOf(document, '@another @head @rest', { another: 'THead' });
      wrapped(document, 'TBody', 'TFoot');
    },
  },
  {
    rule: '7.2-13',
    what: 'a foot without a body',
    breaks: (document) => {
      tableOf(document, '@headRow @rest');
      wrap(document, 'rest', 'TFoot', 'table', 'row');
    },
    keeps: (document) => {
      tableOf(document, '@head @rest');
      wrapped(document, 'TBody', 'TFoot');
    },
  },
  {
    rule: '7.2-14',
    what: 'a head without a body',
    breaks: (document) => {
      tableOf(document, '@head @row');
      wrap(document, 'head', 'THead', 'table', 'headRow');
    },
    keeps: (document) => {
      tableOf(document, '@head @rest');
      wrapped(document, 'THead', 'TBody');
    },
  },
  {
    rule: '7.2-15',
    what: 'a wide cell under one that reaches down',
    breaks: (document) => {
      span(document, 'side', 'RowSpan', 2);
      thirdRow(document, { under: '/A << /O /Table /ColSpan 2 >>' });
    },
    keeps: (document) => {
      span(document, 'side', 'RowSpan', 2);
      thirdRow(document, { under: '/A << /O /Table /ColSpan 1 >>' });
    },
  },
  {
    rule: '7.2-16',
    what: 'a caption between rows',
    breaks: (document) => tableOf(document, '@headRow @caption @row', { caption: 'Caption' }),
    keeps: (document) => tableOf(document, '@headRow @row @caption', { caption: 'Caption' }),
  },
  partWith(36, 'THead'),
  partWith(37, 'TBody'),
  partWith(38, 'TFoot'),
  {
    rule: '7.2-39',
    what: 'two captions',
    breaks: (document) => tableOf(document, '@above @headRow @row @below', { above: 'Caption', below: 'Caption' }),
    keeps: (document) => tableOf(document, '@above @headRow @row', { above: 'Caption' }),
  },
  {
    rule: '7.2-41',
    what: 'one cell of the last row reaches below it',
    breaks: (document) => span(document, 'side', 'RowSpan', 2),
    keeps: (document) => {
      span(document, 'light', 'RowSpan', 2);
      span(document, 'side', 'RowSpan', 2);
    },
  },
  {
    rule: '7.2-41',
    what: 'a cell reaches far below the table',
    breaks: (document) => {
      span(document, 'light', 'RowSpan', 9);
      thirdRow(document, { under: '', beside: '' });
    },
    keeps: (document) => {
      span(document, 'light', 'RowSpan', 2);
      thirdRow(document, { under: '' });
    },
  },
  {
    rule: '7.2-42',
    what: 'a row is wider than the first',
    breaks: (document) => span(document, 'side', 'ColSpan', 2),
    keeps: (document) => {
      document.replace('headSide', '/Scope /Column', '/Scope /Column /ColSpan 2');
      span(document, 'side', 'ColSpan', 2);
    },
  },
  {
    rule: '7.2-43',
    what: 'a row is narrower than the first',
    breaks: (document) => thirdRow(document, { under: '' }),
    keeps: (document) => thirdRow(document, { under: '', beside: '' }),
  },
  {
    rule: '7.5-1',
    what: 'a header cell without a scope',
    breaks: ({ replace }) => replace('headSide', scope, ''),
    keeps: ({ replace }) => {
      replace('headSide', scope, '/ID (side)');
      replace('side', '/Pg', '/A [<< /O /Layout /Headers [] >> << /O /Table /Headers [(side)] >> 0] /Pg');
    },
  },
  {
    rule: '7.5-1',
    what: 'a header cell whose scope is none of the three',
    breaks: ({ replace }) => replace('headSide', '/Scope /Column', '/Scope /'),
    keeps: ({ replace }) => replace('headSide', '/Scope /Column', '/Scope /Both'),
  },
  {
    rule: '7.5-1',
    what: 'a class that gives the attribute of another owner',
    breaks: ({ replace }) => {
      replace('headSide', scope, '/C /Head');
      replace('structure', '/K', '/ClassMap << /Head << /O /Layout /Scope /Column >> >> /K');
    },
    keeps: ({ replace }) => {
      replace('headSide', scope, '/C /Head');
      replace('structure', '/K', '/ClassMap << /Head << /O /Table /Scope /Column >> >> /K');
    },
  },
  {
    rule: '7.5-1',
    what: 'a header cell beside a data cell that heads its column',
    breaks: ({ replace }) => {
      replace('headSide', scope, '');
      replace('light', '/S /TD', '/S /TH /A << /O /Table /Scope /Column >>');
    },
    keeps: ({ replace }) => {
      replace('headSide', scope, '');
      replace('light', '/S /TD', '/S /TH /A << /O /Table /Scope /Row >>');
    },
  },
  {
    rule: '7.5-2',
    what: 'a data cell names a header that there is not',
    breaks: ({ replace }) => {
      replace('headSide', scope, '');
      replace('side', '/Pg', '/A << /O /Table /Headers [(side)] >> /Pg');
    },
    keeps: ({ replace }) => {
      replace('headSide', scope, '/ID (side)');
      replace('side', '/Pg', '/A << /O /Table /Headers [(side)] >> /Pg');
    },
  },
];
