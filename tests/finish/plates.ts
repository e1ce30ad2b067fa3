import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const plateNames = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

/** The four plates of a page, as Ghostscript separates it. */
export interface Plates {
  /** Ink at a point of the page, in per cent: cyan, magenta, yellow, black. Counted in pt from the sheet's left and top. */
  at: (x: number, y: number) => number[];
  /** The most ink anywhere in a rectangle, plate by plate. */
  mostIn: (left: number, top: number, width: number, height: number) => number[];
}

/** Separates a page, at one dot a pt, with overprinting as a printing machine does it. */
export function platesOf(pdf: Uint8Array, page = 1): Plates {
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  writeFileSync(join(folder, 'in.pdf'), pdf);
  const options = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-sDEVICE=tiffsep', '-r72', '-sCompression=none'];
  const pages = [`-dFirstPage=${page}`, `-dLastPage=${page}`];
  execFileSync('gs', [...options, ...pages, `-sOutputFile=${join(folder, 'out.tif')}`, join(folder, 'in.pdf')]);
  const plates = plateNames.map((name) => pixelsIn(readFileSync(join(folder, `out(${name}).tif`))));
  rmSync(folder, { recursive: true });
  const inkAt = (x: number, y: number) =>
    plates.map(({ width, pixels }) => ((255 - (pixels[Math.floor(y) * width + Math.floor(x)] ?? 255)) / 255) * 100);
  return {
    at: inkAt,
    mostIn: (left, top, width, height) => {
      const most = [0, 0, 0, 0];
      for (let y = top; y < top + height; y++)
        for (let x = left; x < left + width; x++)
          for (const [plate, ink] of inkAt(x, y).entries()) most[plate] = Math.max(most[plate] ?? 0, ink);
      return most;
    },
  };
}

/** The pixels of a plate: an uncompressed grey TIFF, a byte a pixel (TIFF 6.0, section 2). */
function pixelsIn(file: Buffer): { width: number; pixels: Buffer } {
  const little = file.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const long = (at: number) => (little ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const directory = long(4);
  const fields = new Map(
    Array.from({ length: short(directory) }, (_, number) => {
      const at = directory + 2 + number * 12;
      const size = short(at + 2) === 3 ? 2 : 4;
      const count = long(at + 4);
      const place = size * count > 4 ? long(at + 8) : at + 8;
      const read = size === 2 ? short : long;
      return [short(at), Array.from({ length: count }, (__, item) => read(place + item * size))] as const;
    }),
  );
  const [offsets = [], lengths = []] = [fields.get(273), fields.get(279)];
  const strips = offsets.map((offset, strip) => file.subarray(offset, offset + (lengths[strip] ?? 0)));
  return { width: fields.get(256)?.[0] ?? 0, pixels: Buffer.concat(strips) };
}
