import { expect, test } from 'vitest';
import { operationsIn } from '../../src/pdf/operations.ts';
import { streamOf } from '../../src/pdf/written.ts';

const source = Buffer.from('[2 [3]] 0 d 1 0 0 RG [(a) -20 <0062>] TJ /P <</MCID 0>> BDC << /A [1] >> gs EMC');

test('operations that were not changed are copied whole, those that begin with an array or a dictionary too', () => {
  const kept = operationsIn(source).filter(({ operator }) => operator !== 'RG');
  expect(Buffer.from(streamOf(kept, source)).toString().trim().replaceAll(/\s+/g, ' ')).toBe(
    '[2 [3]] 0 d [(a) -20 <0062>] TJ /P <</MCID 0>> BDC << /A [1] >> gs EMC',
  );
});
