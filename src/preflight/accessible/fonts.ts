import { codeList, type FontReading, sentence, type UsedGlyph } from '../font-readings.ts';
import { composite } from './composite.ts';
import { type FontRule, fontChecks } from './font-rules.ts';
import { subsets } from './subsets.ts';
import { trueType } from './true-type.ts';

const glyphs: readonly FontRule[] = [
  {
    clause: '7.21.4.1',
    test: 1,
    requires: 'Every font whose text is shown is embedded',
    wayOut: 'let the program that makes the file embed all fonts, the common ones too',
    broken: ({ use, font }) =>
      font.type === 'Type3' || font.isEmbedded || !use.isRendered ? undefined : `${sentence(use.name)} is not embedded`,
  },
  {
    clause: '7.21.4.1',
    test: 2,
    requires: 'An embedded font draws every glyph that is shown',
    wayOut: 'embed the font again with all characters of the text, or set these in a font that has them',
    broken: (reading) =>
      broken(
        reading,
        ({ isRendered, glyph }) => isRendered && glyph.isPresent === false,
        (list, name) => `${sentence(name)} has no glyph for ${list}`,
      ),
  },
  {
    clause: '7.21.5',
    test: 1,
    requires: 'The widths in a font’s dictionary are those of its program',
    wayOut: 'embed the font again; a program that changes fonts must write their widths anew',
    broken: (reading) =>
      broken(reading, hasOtherWidth, (list, name, first) => {
        const { width = 0, drawnWidth = 0 } = first.glyph;
        return `In ${name} the widths of ${list} differ from the program’s: ${rounded(width)} for ${rounded(drawnWidth)}`;
      }),
  },
  {
    clause: '7.21.7',
    test: 1,
    requires: 'Every character shown can be told as text (Unicode)',
    wayOut: 'give the font a ToUnicode CMap with all codes used',
    broken: (reading) =>
      broken(
        reading,
        ({ glyph }) => !glyph.hasText,
        (list, name) => `In ${name} nothing tells the text of ${list}`,
      ),
  },
  {
    clause: '7.21.7',
    test: 2,
    requires: 'No character is told as U+0000, U+FEFF or U+FFFE, which are none',
    wayOut: 'write the characters that the glyphs show into the ToUnicode CMap',
    broken: (reading) =>
      broken(
        reading,
        ({ glyph }) => noCharacter.test(glyph.text ?? ''),
        (list, name, { glyph }) => {
          const [sign = '\0'] = noCharacter.exec(glyph.text ?? '') ?? [];
          return `In ${name} the text of ${list} is U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        },
      ),
  },
  {
    clause: '7.21.8',
    test: 1,
    requires: 'No text refers to .notdef, the glyph for what a font lacks',
    wayOut: 'take the characters out of the text, or set them in a font that has them',
    broken: (reading) =>
      broken(
        reading,
        ({ glyph }) => glyph.isNotdef,
        (list, name) => `In ${name} the glyph of ${list} is .notdef`,
      ),
  },
];

/** ISO 14289-1, 7.21: fonts. */
export const fonts = fontChecks([...composite, ...glyphs, ...subsets, ...trueType]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is what we look for
const noCharacter = /[\u0000\ufeff\ufffe]/;

/** Widths may differ by one thousandth of the font size: programs round them. */
function hasOtherWidth({ isRendered, glyph: { width, drawnWidth } }: UsedGlyph): boolean {
  return isRendered && width !== undefined && drawnWidth !== undefined && Math.abs(width - drawnWidth) > 1;
}

/** Says what is wrong with those of a font's glyphs that a test finds. */
function broken(
  { use, glyphs: all }: FontReading,
  isWrong: (used: UsedGlyph) => boolean,
  say: (list: string, name: string, first: UsedGlyph) => string,
) {
  const wrong = all.filter(isWrong);
  const [first] = wrong;
  if (!first) return undefined;
  return {
    says: say(codeList(wrong), use.name, first),
    page: Math.min(...wrong.slice(0, 1000).map(({ page }) => page)),
  };
}

const rounded = (width: number) => String(Math.round(width * 10) / 10);
