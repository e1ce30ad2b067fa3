/**
 * Writes the pictures of docs/separations/: a page of the built magazine as a printing machine gets it, plate by plate and
 * all together. Needs Ghostscript and ImageMagick; run it after a build when the page looks different.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file = join(root, 'output/pallas-reactor/magazine-print.pdf'), page = '6'] = process.argv.slice(2);
const pictures = join(root, 'docs/separations');
/** Each ink as it looks on paper. */
const plates = { Cyan: '#009EE0', Magenta: '#E2007A', Yellow: '#FFED00', Black: '#1D1D1B' };
/** Half a dot of the page a dot of the picture: 52 dpi, sharp enough to tell plates apart. */
const size = ['-resize', '50%', '-strip', '-colors', '64', '-define', 'png:compression-level=9'];

const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
mkdirSync(pictures, { recursive: true });
ghostscript('tiffsep', 'plate.tif', ['-sCompression=none']);
for (const [name, colour] of Object.entries(plates)) {
  const tint = ['-colorspace', 'sRGB', '+level-colors', `${colour},white`];
  execFileSync('convert', [
    join(folder, `plate(${name}).tif`),
    ...tint,
    ...size,
    join(pictures, `${name.toLowerCase()}.png`),
  ]);
}
ghostscript('png16m', 'all.png', ['-dUsePDFX3Profile']);
execFileSync('convert', [join(folder, 'all.png'), ...size, join(pictures, 'all.png')]);
rmSync(folder, { recursive: true });

function ghostscript(device: string, out: string, more: readonly string[]) {
  const options = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', `-sDEVICE=${device}`, '-r104', ...more];
  const smooth = ['-dTextAlphaBits=4', '-dGraphicsAlphaBits=4', `-dFirstPage=${page}`, `-dLastPage=${page}`];
  execFileSync('gs', [...options, ...smooth, `-sOutputFile=${join(folder, out)}`, file]);
}
