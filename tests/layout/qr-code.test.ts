import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCodeOf } from '../../src/layout/qr-code.ts';

// The package says its type for bundlers; what Node gives is the function itself.
const codeIn = jsQR as unknown as typeof jsQR.default;

/** The code as a camera sees it: four dots a module. */
function seen({ size, path }: ReturnType<typeof qrCodeOf>) {
  const width = size * 4;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * 4; row < (Number(y) + 1) * 4; row += 1)
      for (let column = Number(x) * 4; column < (Number(x) + Number(length)) * 4; column += 1)
        dots.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return codeIn(dots, width, width)?.data;
}

test.each([
  'https://doi.org/10.1000/182',
  'https://example.org/night-sky-reserve/',
  `https://example.org/${'een-lang-adres-'.repeat(12)}`,
])('a reader of QR codes finds the address: %s', (address) => {
  expect(seen(qrCodeOf(address))).toBe(address);
});
