import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { measureOf } from '../../src/layout/measure.ts';
import { render } from '../../src/layout/render.ts';
import { type Role, roles, type Theme } from '../../src/layout/theme.ts';
import { products } from '../../src/products.ts';
import { readFolder } from '../../src/shell/folders.ts';
import { readLocale, readTheme, themeNames } from '../../src/shell/house-files.ts';
import { read } from '../../src/source/read.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const slugs = readdirSync(content);
const documents = products.filter((row) => row.route !== 'written' && row.route !== 'office');
const templates = documents.filter(
  ({ template }, at) => documents.findIndex((one) => one.template === template) === at,
);

/** A face as a style sheet asks for it: `italic 300 display`. */
const key = (style: string, weight: number, role: Role) =>
  [...(style === 'italic' ? ['italic'] : []), weight, role].join(' ');

const sheetsOf = ({ texts }: Theme) => [...texts].filter(([path]) => path.endsWith('.css')).map(([, css]) => css);

/** The faces that `font:` names in a theme's style sheets, custom properties such as `--sans` resolved. */
function namedFaces(theme: Theme): string[] {
  const css = sheetsOf(theme).join('\n');
  const roleOf = new Map(roles.map((role): [string, Role] => [`--font-${role}`, role]));
  for (const [, name = '', role = ''] of css.matchAll(/(--\w+): var\((--font-\w+)\)/g)) {
    const known = roleOf.get(role);
    if (known) roleOf.set(name, known);
  }
  return [...css.matchAll(/\bfont:\s*(italic )?(\d+) [^;]*?var\((--[\w-]+)\);/g)].flatMap(
    ([, italic, weight, family = '']) => {
      const role = roleOf.get(family);
      return role ? [key(italic ? 'italic' : '', Number(weight), role)] : [];
    },
  );
}

/** What the magazine's paragraphs, captions and names are measured in, whatever an editor emphasises in them. */
const emphasised = ['400 text', 'italic 400 text', '600 text', 'italic 600 text', 'italic 400 data', '600 data'];

async function opened(name: string): Promise<Theme> {
  const theme = await readTheme(name);
  if (!theme) throw new Error(`there is no theme ${name}`);
  return theme;
}

test('there are two themes', () => {
  expect(themeNames()).toEqual(expect.arrayContaining(['plain', 'tvng']));
});

test.for(themeNames())('the theme %s has a face for all that its style sheets name', async (name) => {
  const theme = await opened(name);
  const there = theme.faces.flatMap(({ family, weight, style }) =>
    roles.filter((role) => theme.roles[role].family === family).map((role) => key(style, weight, role)),
  );
  const named = namedFaces(theme);
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set([...named, ...emphasised])].filter((face) => !there.includes(face))).toEqual([]);
});

test.for(themeNames())('the theme %s has every colour that its style sheets use', async (name) => {
  const theme = await opened(name);
  const css = sheetsOf(theme).join('\n');
  const declared = [...css.matchAll(/(--[\w-]+):/g)].map(([, property = '']) => property);
  const there = [
    ...declared,
    '--bleed',
    ...Object.keys(theme.tokens).map((token) => `--${token}`),
    ...roles.map((role) => `--font-${role}`),
  ];
  const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, property = '']) => property);
  expect([...new Set(used)].filter((property) => !there.includes(property))).toEqual([]);
});

test('themes differ in families, in colours and in what their medallions look like', async () => {
  const [plain, tvng] = await Promise.all([opened('plain'), opened('tvng')]);
  const families = (theme: Theme) => roles.map((role) => theme.roles[role].family);
  expect(families(plain).filter((family) => families(tvng).includes(family))).toEqual([]);
  const screens = Object.values(tvng.tokens).map(({ screen }) => screen);
  const shared = Object.entries(plain.tokens).filter(([, { screen }]) => screens.includes(screen));
  expect(shared.map(([token]) => token)).toEqual(['text', 'paper']);
  expect(plain.texts.get('partials/medallion.hbs')).not.toBe(tvng.texts.get('partials/medallion.hbs'));
});

test.for(themeNames().flatMap((name) => slugs.map((slug) => [name, slug] as const)))(
  'the theme %s lays out %s in every template, and finds each partial and each face',
  async ([name, slug]) => {
    const theme = await opened(name);
    const files = await readFolder(`${content}/${slug}`);
    const bytes = files.get('interview.md') ?? new Uint8Array();
    const { interview } = read({ path: `content/${slug}/interview.md`, slug, bytes, files });
    if (!interview) throw new Error(`${slug} cannot be read`);
    const words = await readLocale(interview.frontMatter.language);
    for (const { template, layOut, route } of templates) {
      const html = render(theme, template, layOut(interview, words, measureOf(theme)), words);
      expect(html).toContain(theme.roles.text.family);
      // In the picture for social media seven people have no room.
      if (route === 'picture') continue;
      for (const { name: speaker } of interview.speakers) expect(html).toContain(speaker.split(' ').at(-1));
    }
  },
);
