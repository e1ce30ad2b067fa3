import { wholeBleedOf } from './printed-sheet.ts';
import { filesOf } from './template-files.ts';
import { type Face, roles, type Theme } from './theme.ts';

/**
 * Gives the whole style sheet of one template: its tokens as custom properties, the faces of the roles it names with their
 * font files inside, the theme's base and the template's own sheets, in cascade layers of that order.
 */
export function stylesOf(theme: Theme, template: string): string {
  const own = filesOf(theme, template, 'css').map(({ text }) => `@layer template {\n${text}\n}`);
  const base = `@layer base {\n${theme.texts.get('base.css') ?? ''}\n}`;
  const written = [base, ...own].join('\n');
  const used = roles.filter((role) => written.includes(`var(--font-${role})`)).map((role) => theme.roles[role].family);
  const faces = theme.faces.filter(({ family }) => used.includes(family));
  return [
    '@layer tokens, base, template;',
    tokensOf(theme, template),
    ...faces.map((face) => fontFaceOf(theme, face)),
    written,
  ].join('\n');
}

function tokensOf(theme: Theme, template: string): string {
  const { tokens, roles: families } = theme;
  const colours = Object.entries(tokens).map(([name, { screen }]) => `--${name}: ${screen};`);
  const fonts = roles.map((role) => `--font-${role}: '${families[role].family}', ${families[role].fallback};`);
  const bleed = `--bleed: ${wholeBleedOf(theme, template)}px;`;
  return `@layer tokens { :root { ${[...colours, ...fonts, bleed].join(' ')} } }`;
}

function fontFaceOf(theme: Theme, { family, weight, style, file }: Face): string {
  const bytes = theme.fonts.get(file);
  if (!bytes) throw new Error(`theme ${theme.name}: the font file ${file} was not read`);
  const source = `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format('woff2')`;
  const box = boxOf(theme.boxes?.[family]);
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: ${source};${box} }`;
}

const boxOf = (box: { ascent: number; descent: number } | undefined) =>
  box
    ? ` ascent-override: ${percent(box.ascent)}; descent-override: ${percent(box.descent)}; line-gap-override: 0%;`
    : '';

const percent = (em: number) => `${Number((em * 100).toFixed(2))}%`;
