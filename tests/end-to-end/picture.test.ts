import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { interviewOf, pathOf, slugs } from './built.ts';

describe.for(slugs)('%s', (slug) => {
  const html = () => readFileSync(pathOf(slug, 'magazine.html'), 'utf8');
  const property = (name: string) => new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(html())?.[1];

  test('the picture for social media is a PNG of 1200 × 630', () => {
    const { type, width, height } = imageSize(readFileSync(pathOf(slug, 'social.png')));
    expect({ type, width, height }).toEqual({ type: 'png', width: 1200, height: 630 });
  });

  test('no service refuses it for its weight', () => {
    expect(readFileSync(pathOf(slug, 'social.png')).length).toBeLessThan(1_000_000);
  });

  test('the web page names it beside its own address, and not at all where it has none', async () => {
    const { address } = (await interviewOf(slug)).frontMatter.publication;
    expect(property('og:image')).toBe(address && new URL('social.png', address).href);
    expect(property('og:image:width')).toBe(address && '1200');
    expect(html().includes('name="twitter:card"')).toBe(address !== undefined);
  });
});
