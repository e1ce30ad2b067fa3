import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import { expect, test } from 'vitest';
import { withWholeStrings } from '../../src/finish/whole-strings.ts';
import { type Operand, operationsIn } from '../../src/pdf/operations.ts';
import { streamOf } from '../../src/pdf/written.ts';

const numbers = (...values: number[]) => new PdfArray(values.map((value) => PdfNumber.of(value)));

/** A font of the browser's: code 1 is half an em wide, code 2 a quarter, all others one. */
const browserFont = PdfDict.of({
  Encoding: PdfName.of('Identity-H'),
  DescendantFonts: new PdfArray([PdfDict.of({ W: new PdfArray([PdfNumber.of(1), numbers(500, 250)]) })]),
});
const resources = PdfDict.of({ Font: PdfDict.of({ F1: browserFont, F2: PdfDict.of({}) }) });

const follow = () => null;
const source = (content: string) => Buffer.from(content, 'latin1');

const joined = (content: string): string =>
  Buffer.from(streamOf(withWholeStrings(operationsIn(source(content)), resources, follow), source(content)))
    .toString('latin1')
    .trim()
    .replaceAll(/\s+/g, ' ');

/** The codes that are shown and where, by the rules of ISO 32000-1, 9.4.4: of moves and strings of a line, nothing else. */
function shownIn(content: string) {
  const widths = [1000, 500, 250];
  const shown: { code: number; x: number; y: number }[] = [];
  let [line, y, x, size] = [0, 0, 0, 0];
  for (const { operator, operands } of operationsIn(source(content))) {
    const values = operands.map((operand) => (typeof operand === 'number' ? operand : 0));
    const [first = 0, second = 0] = values;
    if (operator === 'Tf') size = second;
    else if (operator === 'Td') [line, y, x] = [line + first, y + second, line + first];
    else if (operator === 'Tm') [line, y, x] = [values[4] ?? 0, values[5] ?? 0, values[4] ?? 0];
    else if (operator === 'Tj' || operator === 'TJ') show(operands.flat());
  }
  return shown;

  function show(parts: readonly Operand[]) {
    for (const part of parts)
      if (typeof part === 'number') x -= (part * size) / 1000;
      else if (part instanceof PdfString)
        for (let at = 1; at < part.bytes.length; at += 2) {
          const code = part.bytes[at] ?? 0;
          shown.push({ code, x, y });
          x += ((widths[code] ?? 1000) * size) / 1000;
        }
  }
}

test('glyphs that stand where their widths put them are one string', () => {
  expect(joined('BT /F1 10 Tf 1 0 0 1 7 9 Tm <0001> Tj 5 0 Td <0002> Tj 2.5 0 Td <0003> Tj ET')).toBe(
    'BT /F1 10 Tf 1 0 0 1 7 9 Tm <000100020003> Tj ET',
  );
});

test('what stands nearer or farther is a number in the string', () => {
  expect(joined('BT /F1 10 Tf <0001> Tj 4.5 0 Td <0002> Tj 3.5 0 Td <0003> Tj ET')).toBe(
    'BT /F1 10 Tf [<0001> 50 <0002> -100 <0003>] TJ ET',
  );
});

test('a space that was added behind a line goes on where the line ends', () => {
  expect(joined('BT /F1 10 Tf <0001> Tj 5 0 Td <0002> Tj <0001> Tj ET')).toBe('BT /F1 10 Tf <000100020001> Tj ET');
});

test.for([
  ['a new line', '<0001> Tj 5 0 Td <0002> Tj -5 -12 Td <0003> Tj 10 0 Td <0001> Tj'],
  ['a mark between', '<0001> Tj 5 0 Td <0002> Tj EMC /P BMC 3 0 Td <0003> Tj'],
  ['a move before a mark', '<0001> Tj 5 0 Td EMC /P BMC <0002> Tj 4 0 Td <0003> Tj'],
  ['no move after a mark', '<0001> Tj 5 0 Td <0002> Tj EMC /P BMC <0001> Tj 9 0 Td <0003> Tj'],
  ['another size', '<0001> Tj 5 0 Td <0002> Tj /F1 20 Tf 6 0 Td <0001> Tj 11 0 Td <0003> Tj'],
  ['several moves', '<0001> Tj 2 0 Td 4 0 Td <0002> Tj 0 3 Td 1 0 Td <0003> Tj'],
  ['a place of its own', '<0001> Tj 5 0 Td <0002> Tj 1 0 0 1 40 50 Tm <0003> Tj 8 0 Td <0001> Tj'],
  ['moves too small to be seen', `<0001> Tj ${'5.004 0 Td <0001> Tj '.repeat(50)}`],
  ['strings that are whole already', '[<0001> 30 <0002>] TJ 9 0 Td <0001> Tj 6 0 Td <00010002> Tj 1 0 Td <0001> Tj'],
])('with %s every glyph stays where it was', ([, text]) => {
  const content = `BT /F1 10 Tf 1 0 0 1 7 9 Tm ${text} ET`;
  const shown = shownIn(joined(content));
  expect(shown.map(({ code, y }) => ({ code, y }))).toEqual(shownIn(content).map(({ code, y }) => ({ code, y })));
  // A thousandth of an em at 20 pt is a hundredth of a point at the most.
  for (const [at, { x }] of shownIn(content).entries()) expect(Math.abs((shown[at]?.x ?? -1) - x)).toBeLessThan(0.01);
});

test.for([
  ['spaced letters', 'BT /F1 10 Tf 1 Tc <0001> Tj 5 0 Td <0002> Tj ET'],
  ['a font of another kind', 'BT /F2 10 Tf <0001> Tj 5 0 Td <0002> Tj ET'],
])('content with %s is left as it is', ([, content = '']) => expect(joined(content)).toBe(content));
