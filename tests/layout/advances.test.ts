import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { advancesIn } from '../../src/layout/advances.ts';
import { readTheme, themeNames } from '../../src/shell/house-files.ts';

const characters = [...Array.from({ length: 0x2200 }, (_, code) => code), 0x1f600, 0x10ffff];

describe.for(themeNames())('theme %s', async (name) => {
  const fonts = [...((await readTheme(name))?.fonts ?? [])];

  test.for(fonts)('every character of %s is as wide as fontkit says', ([, bytes]) => {
    const font = fontkit.create(Buffer.from(bytes)) as fontkit.Font;
    const advanceOf = advancesIn(bytes);
    const wrong = characters.filter(
      (code) => Math.abs(advanceOf(code) - font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) > 1e-9,
    );
    expect(wrong).toEqual([]);
    expect(characters.filter((code) => font.hasGlyphForCodePoint(code)).length).toBeGreaterThan(100);
  });
});

test('a file that is no WOFF2 font is refused', () => {
  expect(() => advancesIn(new TextEncoder().encode('no font, but long enough to have a header of its own'))).toThrow(
    'not a WOFF2 file',
  );
});
