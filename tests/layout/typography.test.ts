import { expect, test } from 'vitest';
import { typeset } from '../../src/layout/typography.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '~');

test.each([
  ['80 procent van de isotopen', '80~procent van de isotopen'],
  ['40 tot 60 jaar', '40 tot 60~jaar'],
  ['L. P. Roobol', 'L.~P.~Roobol'],
  ['Prof. dr. Wim Oyen', 'Prof.~dr.~Wim Oyen'],
  ['van > 300 PubMed artikelen', 'van >~300 PubMed artikelen'],
  ['om 10:30 uur', 'om 10:30~uur'],
])('%s is kept together where a reader expects it', (text, expected) => {
  expect(shown(typeset(text, 'nl'))).toBe(expected);
});
