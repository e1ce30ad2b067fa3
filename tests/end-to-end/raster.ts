import { execFileSync } from 'node:child_process';

/** A page in dots: red, green and blue of each, row by row. */
export interface Raster {
  width: number;
  height: number;
  dots: Uint8Array;
}

/** The pages of a PDF as poppler draws them, a dot a CSS px (96 dpi). */
export function rastersOf(pdf: Uint8Array): Raster[] {
  const drawn = execFileSync('pdftoppm', ['-r', '96', '-'], { input: pdf, maxBuffer: 1_000_000_000 });
  const rasters: Raster[] = [];
  for (let at = 0; at < drawn.length; ) {
    const [head = '', width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(drawn.toString('latin1', at, at + 40)) ?? [];
    if (head === '') throw new Error('poppler wrote no PPM');
    const start = at + head.length;
    at = start + Number(width) * Number(height) * 3;
    rasters.push({ width: Number(width), height: Number(height), dots: drawn.subarray(start, at) });
  }
  return rasters;
}

/** Red, green and blue of one dot. */
export const dotAt = ({ width, dots }: Raster, x: number, y: number): Uint8Array => {
  const at = (y * width + x) * 3;
  return dots.subarray(at, at + 3);
};
