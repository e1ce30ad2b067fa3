import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathOf, slugs } from './built.ts';
import { layoutOf } from './ledger-files.ts';
import { dotAt, type Raster, rastersOf } from './raster.ts';

/** px of type from which on less contrast will do: 18 pt (WCAG 2.2, 1.4.3). */
const large = 24;
const least = { text: 4.5, large: 3 };

/** The light of a dot as a printer without colour gives it, 0 to 255. */
function greyAt(raster: Raster, x: number, y: number): number {
  const [red = 0, green = 0, blue = 0] = dotAt(raster, x, y);
  return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
}

/** Luminance of a grey, WCAG 2.2. */
const luminance = (grey: number) => {
  const part = grey / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

function contrastOf(one: number, other: number): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The grey that most of a box has, and the one farthest from it: ground and letters. */
function pairIn(raster: Raster, box: { x: number; y: number; width: number; height: number }) {
  const greys: number[] = [];
  for (let y = Math.ceil(box.y); y < box.y + box.height; y += 1)
    for (let x = Math.ceil(box.x); x < box.x + box.width; x += 1) greys.push(greyAt(raster, x, y));
  greys.sort((one, other) => one - other);
  const ground = greys[Math.floor(greys.length / 2)] ?? 0;
  const [dark = 0, light = 0] = [greys[0], greys.at(-1)];
  return { ground, letters: Math.abs(dark - ground) > Math.abs(light - ground) ? dark : light };
}

describe.for(slugs)('%s', (slug) => {
  test('printed in grey every line of the briefing stands out from its ground', () => {
    const rasters = rastersOf(readFileSync(pathOf(slug, 'briefing.pdf')));
    const { blocks } = layoutOf(slug, 'briefing.pdf');
    const lines = blocks.flatMap(({ page, size, lines: own }) => own.map((line) => ({ page, size, ...line })));
    expect(lines.length).toBeGreaterThan(80);
    const faint = lines.flatMap(({ page, size, text, ...box }) => {
      const raster = rasters[page - 1];
      if (!raster) throw new Error(`page ${page} was not drawn`);
      const { ground, letters } = pairIn(raster, box);
      const contrast = contrastOf(ground, letters);
      return contrast < (size >= large ? least.large : least.text) ? [`${text}: ${contrast.toFixed(2)}`] : [];
    });
    expect(faint).toEqual([]);
  });
});
