import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { cases, type Presentation, presentationOf } from './decks.ts';
import { opened } from './opened.ts';
import { packageRules } from './package-rules.ts';
import { faultsFound, hasValidator } from './validator.ts';

describe.for(cases)('the presentation of $slug in $theme', (which) => {
  let made: Presentation;
  beforeAll(async () => {
    made = await presentationOf(which);
  });

  test.for(packageRules)('$name', ({ faults }) => {
    expect(faults(opened(made.bytes), made.theme)).toEqual([]);
  });

  test.runIf(hasValidator)('is found without fault by Microsoft’s own validator', async () => {
    expect(await faultsFound(made.bytes)).toEqual([]);
  });

  test('has nothing that does not stand in its box', () => {
    expect(made.overflows).toEqual([]);
  });
});

describe('a package is found out of which it does not hold that', () => {
  let good: Presentation;
  beforeAll(async () => {
    good = await presentationOf(cases[0]);
  });

  test.for(packageRules)('$name', ({ faults, broken }) => {
    const { bytes, theme } = good;
    const part = strFromU8(unzipSync(bytes)[broken.part] ?? new Uint8Array());
    const changed = part.replace(broken.from, broken.to);
    expect(changed).not.toBe(part);
    expect(faults(opened(bytes, new Map([[broken.part, changed]])), theme)).not.toEqual([]);
  });
});

test('the same interview gives the same bytes', async () => {
  const [one, other] = [await presentationOf(cases[0]), await presentationOf(cases[0])];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
});

test.for(cases)('slides of 4:3 stand in their boxes and on their slides: $slug in $theme', async (which) => {
  const narrow = await presentationOf(which, (text) => text.replace(/^slides:$/m, "slides:\n  size: '4:3'"));
  const file = opened(narrow.bytes);
  expect(narrow.deck.size).toBe('4:3');
  expect(narrow.overflows).toEqual([]);
  expect(packageRules.flatMap(({ faults }) => faults(file, narrow.theme))).toEqual([]);
});
