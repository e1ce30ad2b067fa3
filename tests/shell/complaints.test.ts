import pc from 'picocolors';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { complain, rule } from '../../src/messages.ts';
import { beStrict, complaintsOf, countOf, shownPath } from '../../src/shell/complaints.ts';

const fault = rule<{ name: string }>({
  id: 'test:fault',
  severity: 'error',
  says: ({ name }) => `Unknown speaker "${name}"`,
  wayOut: () => 'Did you mean "Rudi Diercks"?',
});
const doubt = rule<object>({
  id: 'test:doubt',
  severity: 'warning',
  says: () => 'Odd',
  wayOut: () => 'YAML wants quotes',
});

const at = (line: number, column: number) => ({ start: { line, column }, end: { line, column } });
const plain = pc.createColors(false);
const terminal = { folder: '/project', colours: { say: plain, complain: plain } };

function fileWith(...complaints: ((file: VFile) => void)[]): VFile {
  const file = new VFile({ path: 'content/x/interview.md' });
  for (const one of complaints) one(file);
  return file;
}

test('a complaint says where, how bad, what, the way out, and the rule', () => {
  const file = fileWith((one) => complain(one, fault, at(120, 5), { name: 'Rudi Dierks' }));
  expect(complaintsOf(file, terminal)).toEqual([
    'content/x/interview.md:120:5 error Unknown speaker "Rudi Dierks": did you mean "Rudi Diercks"? [test:fault]',
  ]);
});

test('complaints stand in the order of the lines, whoever made them first', () => {
  const file = fileWith(
    (one) => complain(one, fault, at(12, 9), { name: 'C' }),
    (one) => complain(one, doubt, at(12, 1), {}),
    (one) => complain(one, fault, at(3, 1), { name: 'B' }),
    (one) => complain(one, fault, at(3, 1), { name: 'A' }),
  );
  const heads = complaintsOf(file, terminal).map((line) => line.replace(/^.*?:(\d+:\d+ \w+ [^:]*):.*$/, '$1'));
  expect(heads).toEqual([
    '3:1 error Unknown speaker "A"',
    '3:1 error Unknown speaker "B"',
    '12:1 warning Odd',
    '12:9 error Unknown speaker "C"',
  ]);
});

test('a name in capitals keeps them after the colon', () => {
  const [line] = complaintsOf(
    fileWith((one) => complain(one, doubt, at(1, 1), {})),
    terminal,
  );
  expect(line).toContain('Odd: YAML wants quotes');
});

test('to the strict every warning is an error', () => {
  const file = fileWith((one) => complain(one, doubt, at(1, 1), {}));
  expect(countOf(file)).toBe('1 warning');
  beStrict(file);
  expect(countOf(file)).toBe('1 error');
});

test('paths are as short as a person here would write them', () => {
  expect(shownPath('/project/content/x/interview.md', '/project')).toBe('content/x/interview.md');
  expect(shownPath('/elsewhere/interview.md', '/project')).toBe('/elsewhere/interview.md');
});
