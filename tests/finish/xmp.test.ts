import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { xmpPacket } from '../../src/finish/xmp.ts';
import { propertiesIn } from '../../src/preflight/metadata.ts';

const packet = xmpPacket({
  'dc:title': { languages: { 'x-default': 'Salt & <light>', nl: 'Zout "en" licht' } },
  'dc:creator': { list: ['Ruth Pellow', 'Edwin Thorsby'] },
  'dc:language': { set: ['en'] },
  'dc:description': undefined,
  'pdfuaid:part': '1',
});

test('what is written is read back: texts by language, lists, sets, plain text, and signs that XML takes for its own', () => {
  expect(
    propertiesIn(packet).map(({ prefix, name, text, list, items }) => ({
      name: `${prefix}:${name}`,
      text,
      list,
      items: items.map((item) => item.text),
    })),
  ).toEqual([
    { name: 'dc:title', text: 'Salt & <light>', list: 'Alt', items: ['Salt & <light>', 'Zout "en" licht'] },
    { name: 'dc:creator', text: 'Ruth Pellow', list: 'Seq', items: ['Ruth Pellow', 'Edwin Thorsby'] },
    { name: 'dc:language', text: 'en', list: 'Bag', items: ['en'] },
    { name: 'pdfuaid:part', text: '1', list: undefined, items: [] },
  ]);
});

test('a packet is well-formed by a program that is not ours', () => {
  expect(() => execFileSync('xmllint', ['--noout', '-'], { input: packet })).not.toThrow();
});
