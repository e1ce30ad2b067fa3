import { expect, test } from 'vitest';
import { withoutStrayDelimiters, withoutStraysInside } from '../../src/pdf/stray-delimiters.ts';

const blanked = (text: string) => Buffer.from(withoutStrayDelimiters(Buffer.from(text, 'latin1'))).toString('latin1');

test('a parenthesis or brace that closes nothing is blanked out', () => {
  expect(blanked('1 0 obj [1 ) 2 } 3 {] endobj')).toBe('1 0 obj [1   2   3  ] endobj');
});

test('strings, comments and names keep theirs', () => {
  const text = '1 0 obj << /A (a (b) \\) }) /B <7D> /C 1 % :-)\n /D << /E 2 >> /F (like 5 0 obj) >> endobj';
  expect(blanked(text)).toBe(text);
});

test('nothing outside objects and nothing in a stream is touched', () => {
  const text = '1 0 obj << /Length 5 >>\nstream\n{ ) }\nendstream endobj } 2 0 obj 1 endobj )';
  expect(blanked(text)).toBe(text);
});

test('a string without an end does not hide the objects after it', () => {
  expect(blanked('1 0 obj (never endobj 2 0 obj [ ) ] endobj 3 0 obj [ } ] endobj')).toContain('3 0 obj [   ] endobj');
});

test('a string that ends in a later object does not hide those between', () => {
  const text = '1 0 obj ( endobj 2 0 obj [ } ] endobj 3 0 obj ) endobj';
  expect(blanked(text)).toContain('2 0 obj [   ] endobj');
});

test('an array that nothing closes is closed where its object ends', () => {
  expect(blanked('1 0 obj << /A [1 2 endobj } 2 0 obj 3 endobj')).toBe('1 0 obj << /A [1 2 ]>>    } 2 0 obj 3 endobj');
});

test('a file that is attached uncompressed stays as it is', () => {
  const inside = '1 0 obj << >> stream\n } endstream endobj { 2 0 obj }';
  const text = `9 0 obj << /Length ${inside.length} >> stream\n${inside}\nendstream endobj`;
  expect(blanked(text)).toBe(text);
});

test('the bytes that were given stay as they are', () => {
  const bytes = Buffer.from('1 0 obj } endobj');
  withoutStrayDelimiters(bytes);
  expect(bytes.toString()).toContain('}');
});

test('a stream without an end does not hide the objects after it', () => {
  const text = '1 0 obj << >> stream\n } endstrea\nendobj 2 0 obj [ } ] endobj 3 0 obj << >> stream\n endstream endobj';
  expect(blanked(text)).toBe(text.replace('[ } ]', '[   ]'));
});

test('a file without strays is the file itself', () => {
  const bytes = Buffer.from('1 0 obj 1 endobj');
  expect(withoutStrayDelimiters(bytes)).toBe(bytes);
});

test('in an object stream no keyword ends the search', () => {
  const decoded = withoutStraysInside(Buffer.from('1 0 2 9 [ stream ) ] << /A } /B (}) >>', 'latin1'));
  expect(Buffer.from(decoded).toString('latin1')).toBe('1 0 2 9 [ stream   ] << /A   /B (}) >>');
});

test('a file of strings without an end is soon through', () => {
  const bytes = Buffer.from(`1 0 obj ${'('.repeat(2_000_000)} ) endobj`);
  const before = performance.now();
  withoutStrayDelimiters(bytes);
  withoutStraysInside(bytes);
  expect(performance.now() - before).toBeLessThan(5000);
});
