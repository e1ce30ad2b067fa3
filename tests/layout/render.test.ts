import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { render } from '../../src/layout/render.ts';
import { readPallas } from './pallas.ts';

const { theme, words } = await readPallas();
const house = { ...theme, texts: new Map([['note/page.hbs', '<p>{{text}}</p>{{tree}}']]) };
const tree: Element = {
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [
    { type: 'text', value: 'in Dr. Oyens ' },
    { type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: 'woorden' }] },
  ],
};
const view = { text: 'na 10 jaar', tree };

test('where the browser breaks lines, a no-break space keeps a number with its unit', () => {
  expect(render(house, 'note', view, words)).toBe('<p>na 10\u00a0jaar</p><p>in Dr.\u00a0Oyens <em>woorden</em></p>');
});

test('where lines are broken for good, spaces are plain and emphasis is for the eye', () => {
  const broken = { ...view, text: 'na 10\u00a0jaar', hasBrokenLines: true };
  expect(render(house, 'note', broken, words)).toBe(
    '<p>na 10 jaar</p><p>in Dr. Oyens <em role="none">woorden</em></p>',
  );
});

test('foreign words are told apart where lines are broken for good: a plain span would lose its language', () => {
  const span: Element = {
    ...tree,
    tagName: 'span',
    properties: { lang: 'en' },
    children: [{ type: 'text', value: 'a' }],
  };
  expect(render(house, 'note', { text: '', tree: span }, words)).toContain('<span lang="en">a</span>');
  expect(render(house, 'note', { text: '', tree: span, hasBrokenLines: true }, words)).toContain(
    '<span lang="en" role="emphasis">a</span>',
  );
});
