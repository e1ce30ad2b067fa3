import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { captionOf } from '../../src/views/caption.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

test('a caption is cut behind its first sentence, also inside foreign words; these keep their language', () => {
  const caption = element(
    'p',
    {},
    text('De '),
    element('span', { lang: 'en' }, text('reactor. It')),
    text(' '),
    element('em', {}, text('staat')),
    text('\nhier.'),
  );
  expect(captionOf(caption)).toEqual({
    opening: [text('De '), element('span', { lang: 'en' }, text('reactor.'))],
    rest: [element('span', { lang: 'en' }, text('It')), text(' '), text('staat'), text(' hier.')],
  });
});

test('a caption of one sentence has no rest, and no caption no words', () => {
  expect(captionOf(element('p', {}, text('De reactor')))).toEqual({ opening: [text('De reactor')], rest: [] });
  expect(captionOf(undefined)).toEqual({ opening: [], rest: [] });
});
