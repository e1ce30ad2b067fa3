/**
 * Writes src/pdf/fonts/glyph-names.ts: the Adobe Glyph List and the encodings of ISO 32000-1, annex D, as pdfjs-dist has
 * them. The result is committed; a name is never added to either, so it need not be written again.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const source = await readFile(resolve('pdfjs-dist/build/pdf.worker.mjs'), 'utf8');

/** The pairs of a table of the source, as `name hex`. */
function pairsOf(table: string): string[] {
  const [, body = ''] = new RegExp(`const ${table} = getLookupTableFactory\\(function \\(t\\) \\{(.*?)\\n\\}\\);`, 's').exec(source) ?? []; // biome-ignore format: a pattern
  // pdfjs adds .notdef, which stands for no character.
  return [...body.matchAll(/t(?:\.(\w+)|\["([^.].*?)"\]) = 0x([0-9a-f]+)/g)].map(
    ([, plain, quoted, hex = '']) => `${plain ?? quoted} ${hex.replace(/^0+/, '') || '0'}`,
  );
}

/** The names of an encoding by code; a hyphen where it has none. */
function namesOf(table: string): string[] {
  const [, list = '[]'] = new RegExp(`const ${table} = (\\[.*?\\]);`).exec(source) ?? [];
  return (JSON.parse(list) as string[]).map((name) => name || '-');
}

function wrapped(words: readonly string[]): string {
  let text = '';
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 116) {
      text += `${line}\n`;
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return text + line;
}

const encodings = {
  StandardEncoding: 'StandardEncoding',
  MacRomanEncoding: 'MacRomanEncoding',
  WinAnsiEncoding: 'WinAnsiEncoding',
  MacExpertEncoding: 'MacExpertEncoding',
  Symbol: 'SymbolSetEncoding',
  ZapfDingbats: 'ZapfDingbatsEncoding',
};

const file = `/*
 * Written by scripts/write-glyph-names.ts.
 *
 * The Adobe Glyph List: Copyright 2002-2019 Adobe (http://www.adobe.com/).
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
 * following conditions are met: Redistributions of source code must retain the above copyright notice, this list of
 * conditions and the following disclaimer. Redistributions in binary form must reproduce the above copyright notice, this
 * list of conditions and the following disclaimer in the documentation and/or other materials provided with the
 * distribution. Neither the name of Adobe nor the names of its contributors may be used to endorse or promote products
 * derived from this software without specific prior written permission. THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT
 * HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
 * HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
 * (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
 * INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 * NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH
 * DAMAGE.
 */

/** The Adobe Glyph List: names, each with its character in hexadecimal. */
export const adobeGlyphList = \`
${wrapped(pairsOf('getGlyphsUnicode'))}
\`;

/** The names of ZapfDingbats, each with its character in hexadecimal. */
export const dingbats = \`
${wrapped(pairsOf('getDingbatsGlyphsUnicode'))}
\`;

/** The names of the encodings, by code from 0; a hyphen where an encoding has none. */
export const encodings = {
${Object.entries(encodings)
  .map(([name, table]) => `  ${name}: \`\n${wrapped(namesOf(table))}\n\`,`)
  .join('\n')}
} as const;
`;

await writeFile(join(import.meta.dirname, '../src/pdf/fonts/glyph-names.ts'), file);
