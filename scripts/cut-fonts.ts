/**
 * Cuts the display sizes of Newsreader out of its variable font, as static files: a variable font would be
 * embedded as Type 3, which printers refuse, and fontsource's static files are the 16 pt cut, coarse in titles.
 * The result is committed; run this again when the font package moves.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const cuts = [
  { name: 'newsreader-display-200', source: 'normal', axes: { opsz: 72, wght: 200 } },
  { name: 'newsreader-display-300', source: 'normal', axes: { opsz: 72, wght: 300 } },
  { name: 'newsreader-display-300-italic', source: 'italic', axes: { opsz: 72, wght: 300 } },
  { name: 'newsreader-headline-300', source: 'normal', axes: { opsz: 24, wght: 300 } },
] as const;

/** The characters of fontsource's latin file. */
const latin = (() => {
  const ranges = [[0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2bb, 0x2bc], [0x2c6, 0x2c6], [0x2da, 0x2da], [0x2dc, 0x2dc], [0x2000, 0x206f], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2212, 0x2212]]; // biome-ignore format: a table
  return ranges.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join(''); // biome-ignore format: one thought
})();

const folder = new URL('../templates/tvng/fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const { name, source, axes } of cuts) {
  const file = new URL(
    `../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-standard-${source}.woff2`,
    import.meta.url,
  );
  const cut = await subsetFont(await readFile(file), latin, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(new URL(`${name}.woff2`, folder), cut);
  console.log(`${name}.woff2 ${cut.length} bytes`);
}

// The slug line outside the printed page is written by us, not by the browser: it needs TrueType as PDF embeds it.
const slug = new URL(
  '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  import.meta.url,
);
const letters = latin.replaceAll(
  /[\u2000-\u2012\u2015-\u2017\u201F\u2023-\u2025\u2027-\u202F\u2031-\u2038\u203B-\u206F]/g,
  '',
);
const cut = await subsetFont(await readFile(slug), letters, { targetFormat: 'truetype' });
const print = new URL('../templates/print/', import.meta.url);
await mkdir(print, { recursive: true });
await writeFile(new URL('slug-line.ttf', print), cut);
console.log(`slug-line.ttf ${cut.length} bytes`);
