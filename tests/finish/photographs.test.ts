import { encode } from 'jpeg-js';
import { expect, test } from 'vitest';
import { photographsToInk } from '../../src/finish/ink/little-cms.ts';
import { srgbProfile } from '../../src/finish/srgb.ts';
import { binary } from '../preflight/good.ts';
import { inRgb } from './in-rgb.ts';
import { finishedForPrint, printJob } from './job.ts';
import { platesOf } from './plates.ts';

const job = await printJob('tvng', 'ink');
const { convert, decodeJpeg } = await photographsToInk(job.condition.profile, 300);
const colours = Uint8Array.of(0, 0, 0, 255, 255, 255, 26, 99, 219, 128, 128, 128, 242, 165, 65);
const percent = (ink: Uint8Array) => [...ink].map((share) => Math.round(share / 2.55));

test('our profile of sRGB means the same as that of Little CMS', () => {
  const [own, theirs] = [percent(convert(colours, srgbProfile())), percent(convert(colours))];
  for (const [at, ink] of own.entries()) expect(Math.abs(ink - (theirs[at] ?? 0))).toBeLessThanOrEqual(1);
});

test('white stays paper, and the darkest black keeps the profile’s limit', () => {
  const ink = percent(convert(colours));
  expect(ink.slice(4, 8)).toEqual([0, 0, 0, 0]);
  const black = ink.slice(0, 4).reduce((sum, share) => sum + share, 0);
  expect(black).toBeGreaterThan(250);
  expect(black).toBeLessThanOrEqual(301);
});

test('a large picture is turned strip by strip into the same ink', () => {
  const pixel = (at: number) => [at % 251, at % 241, at % 239];
  const large = Uint8Array.from({ length: 3 * 1_100_000 }, (_, at) => pixel(Math.floor(at / 3))[at % 3] ?? 0);
  const ink = convert(large);
  const last = 1_099_999;
  expect([...ink.subarray(last * 4)]).toEqual([...convert(Uint8Array.from(pixel(last)))]);
});

test('a photograph in JPEG is decoded and printed in ink', async () => {
  const dots = Buffer.alloc(200 * 200 * 4, Buffer.from([26, 99, 219, 255]));
  const jpeg = encode({ width: 200, height: 200, data: dots }, 95).data;
  expect(decodeJpeg(jpeg).length).toBe(200 * 200 * 3);
  const print = inRgb((document) => {
    document.objects.picture = `<< /Type /XObject /Subtype /Image /Width 200 /Height 200 /BitsPerComponent 8
      /ColorSpace /DeviceRGB /ColorTransform 0 /Filter /DCTDecode >> stream\n${binary(jpeg)}`;
  });
  const plates = platesOf(await finishedForPrint(print, job));
  const printed = plates.at(74 + 22, 892 - 464);
  for (const [plate, ink] of percent(convert(Uint8Array.of(26, 99, 219))).entries())
    expect(Math.abs(ink - (printed[plate] ?? 0))).toBeLessThanOrEqual(3);
});

test('a picture written in a way that no browser writes is refused with its page', async () => {
  const print = inRgb(({ replace }) => replace('picture', '/BitsPerComponent 8', '/BitsPerComponent 4'));
  await expect(finishedForPrint(print, job)).rejects.toThrow('a picture on page 1');
});

test('a profile that Little CMS cannot read is refused', async () => {
  await expect(photographsToInk(new Uint8Array(500), 300)).rejects.toThrow('cannot read the profile');
});

test('a profile that lays more ink than the theme allows is refused', async () => {
  await expect(photographsToInk(job.condition.profile, 240)).rejects.toThrow('% of ink, and the theme allows 240 %');
});
