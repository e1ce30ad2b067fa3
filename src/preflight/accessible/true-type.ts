import { isListed } from '../../pdf/fonts/encodings.ts';
import { baseEncodingOf, differencesOf, isSymbolic } from '../../pdf/fonts/simple.ts';
import { type FontReading, sentence } from '../font-readings.ts';
import type { FontRule } from './font-rules.ts';

/** ISO 14289-1, 7.21.6: how the codes of simple TrueType fonts lead to glyphs. */
export const trueType: readonly FontRule[] = [
  {
    clause: '7.21.6',
    test: 1,
    requires: 'The program of a TrueType font that is not symbolic has a cmap subtable for characters',
    wayOut: 'embed the font again with its Unicode subtable, or call it symbolic and take its Encoding out',
    broken: (reading) => {
      const subtables = subtablesOf(reading);
      if (!subtables || symbolic(reading) || subtables.some((table) => !isSymbolTable(table))) return undefined;
      return `The program of ${reading.use.name} has ${subtables.length === 0 ? 'no cmap subtable' : 'a cmap subtable for symbols alone'}`;
    },
  },
  {
    clause: '7.21.6',
    test: 2,
    requires:
      'A TrueType font that is not symbolic has the encoding MacRoman or WinAnsi; names that it changes are of the Adobe Glyph List, and its program has a Unicode subtable (3, 1)',
    wayOut: 'give the font WinAnsiEncoding, and a composite font to characters that it lacks',
    broken: (reading) => {
      const { use, font, follow } = reading;
      if (font.type !== 'TrueType' || symbolic(reading)) return undefined;
      const base = baseEncodingOf(font.dict, follow);
      if (base !== 'MacRomanEncoding' && base !== 'WinAnsiEncoding')
        return `The encoding of ${use.name} is ${base ?? 'not given'}`;
      const names = [...differencesOf(font.dict, follow).values()];
      const unknown = names.find((name) => !isListed(name));
      if (unknown !== undefined)
        return `${sentence(use.name)} gives a code the name /${unknown}, which is not in the Adobe Glyph List`;
      const hasUnicode =
        subtablesOf(reading)?.some(({ platform, encoding }) => platform === 3 && encoding === 1) ?? true;
      return names.length > 0 && !hasUnicode
        ? `The encoding of ${use.name} has differences, but its program no Unicode subtable (3, 1)`
        : undefined;
    },
  },
  {
    clause: '7.21.6',
    test: 3,
    requires: 'A symbolic TrueType font has no Encoding',
    wayOut: 'take the Encoding out of the font’s dictionary, or the flag Symbolic out of its descriptor',
    broken: (reading) => {
      const { use, font } = reading;
      return font.type === 'TrueType' && symbolic(reading) && font.dict.has('Encoding')
        ? `${use.name.replace('font', 'The symbolic font')} has an Encoding`
        : undefined;
    },
  },
  {
    clause: '7.21.6',
    test: 4,
    requires: 'The program of a symbolic TrueType font has one cmap subtable, or one for symbols (3, 0)',
    wayOut: 'embed the font again with a cmap subtable for symbols',
    broken: (reading) => {
      const subtables = subtablesOf(reading);
      if (!subtables || !symbolic(reading) || subtables.length === 1 || subtables.some(isSymbolTable)) return undefined;
      return `The program of the symbolic ${reading.use.name} has ${subtables.length} cmap subtables and none for symbols`;
    },
  },
];

const symbolic = ({ font, follow }: FontReading) => isSymbolic(font.descriptor, follow);

/** The cmap subtables of a simple TrueType font whose text is shown; undefined for other fonts. */
const subtablesOf = ({ font, use }: FontReading) =>
  font.type === 'TrueType' && use.isRendered && font.program?.chooses === 'tables' ? font.program.subtables : undefined;

const isSymbolTable = ({ platform, encoding }: { platform: number; encoding: number }) =>
  platform === 3 && encoding === 0;
