import { expect, test } from 'vitest';
import { preflight } from '../../src/preflight/preflight.ts';
import { addAtTheEnd, addElement } from './add-element.ts';
import { changed, type Edit } from './good.ts';

const found = async (edit: Edit) => (await preflight(await changed(edit), 'accessible')).findings;
const rules = async (edit: Edit) => (await found(edit)).map(({ clause, test: number }) => `${clause}-${number}`);

test('a fault is named with its page and object', async () => {
  const findings = await found(({ replace }) => replace('side', '/Pg', '/A << /O /Table /ColSpan 2 >> /Pg'));
  expect(findings).toMatchObject([{ says: 'Row 2 needs 3 columns, the first row has 2', page: 1 }]);
  expect(String(findings[0]?.object)).toMatch(/^\d+ 0$/);
});

test('an element without a page is found on that of what stands under it', async () => {
  const findings = await found((document) => {
    document.replace('list', '/S /L', '/S /List');
    document.replace('list', '/Pg @page', '');
  });
  expect(findings[0]).toMatchObject({ clause: '7.1', test: 5, page: 1 });
});

test('the language of an element above is that of its alternative text', async () => {
  const silent: Edit = ({ replace }) => replace('catalog', '/Lang (en-GB)', '');
  expect(await rules(silent)).toContain('7.2-22');
  const spoken: Edit = (document) => {
    silent(document);
    document.replace('document', '/K', '/Lang (en-GB) /K');
  };
  expect(await rules(spoken)).not.toContain('7.2-22');
});

test('a standard type that the role map leads astray is one fault, not two', async () => {
  const edit: Edit = ({ replace }) => replace('structure', '/K', '/RoleMap << /Note /Somewhere >> /K');
  expect(await rules(edit)).toEqual(['7.1-7']);
});

test('a standard type that is mapped to another is held against the rules of that other', async () => {
  const edit: Edit = ({ replace }) => replace('structure', '/K', '/RoleMap << /Note /Figure >> /K');
  expect(await rules(edit)).toEqual(['7.1-7', '7.3-1']);
});

test('a structure tree that bites its own tail ends', async () => {
  const edit: Edit = ({ replace }) => replace('item', '@label @itemBody', '@label @itemBody @list @item');
  expect(await rules(edit)).toEqual([]);
});

test('cells that span more than any table has are counted, not drawn', async () => {
  const edit: Edit = (document) => {
    document.replace('headSide', '/Scope /Column', '/Scope /Column /ColSpan 2000000000');
    document.replace('side', '/Pg', '/A << /O /Table /ColSpan 2000000000 /RowSpan 2000000000 >> /Pg');
    document.replace('light', '/Pg', '/A << /O /Table /RowSpan 2000000000 >> /Pg');
  };
  expect(await rules(edit)).toEqual([]);
});

test('of a thousand groups in each other the deepest still counts', async () => {
  const edit: Edit = (document) => {
    addAtTheEnd(document, 'group0', 'L', '/K @group1');
    for (let depth = 1; depth < 1000; depth++)
      addElement(document, `group${depth}`, 'Div', `group${depth - 1}`, `/K @group${depth + 1}`);
    addElement(document, 'group1000', 'P', 'group999');
  };
  expect(await rules(edit)).toEqual(['7.2-19']);
});
