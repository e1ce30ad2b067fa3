import { type Face, roles, type Theme } from '../../layout/theme.ts';

/** The book's style sheet, and the font files that it names. */
export interface BookStyle {
  css: string;
  /** By path from the book's folder. */
  fonts: ReadonlyMap<string, Uint8Array>;
}

/**
 * Gives the style sheet of the theme's books (`epub/*.css`). Each token is written out as its value, and nothing stands
 * in layers: many e-readers know neither custom properties nor layers, and would show the book without its type.
 * @throws Error for a token that the theme does not have
 */
export function bookStyleOf(theme: Theme): BookStyle {
  const sheets = [...theme.texts].filter(([path]) => path.startsWith('epub/') && path.endsWith('.css')).sort();
  const written = sheets.map(([, css]) => css).join('\n');
  const used = roles.filter((role) => written.includes(`var(--font-${role})`)).map((role) => theme.roles[role].family);
  const weights = new Set(
    [...written.matchAll(/font-weight:\s*(\d+)/g)].map(([, weight]) => Number(weight)).concat(400),
  );
  const faces = theme.faces.filter(({ family, weight }) => used.includes(family) && weights.has(weight));
  const css = written.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => tokenOf(theme, name));
  return {
    css: [...faces.map(fontFaceOf), css].join('\n'),
    fonts: new Map(faces.map((face) => [fileOf(face), bytesOf(theme, face)])),
  };
}

function tokenOf({ name: theme, tokens, roles: families }: Theme, name: string): string {
  const role = roles.find((one) => name === `font-${one}`);
  const value = role ? `'${families[role].family}', ${families[role].fallback}` : tokens[name]?.screen;
  if (value === undefined) throw new Error(`theme ${theme}: the book asks for ${name}, which is no token`);
  return value;
}

const fileOf = ({ file }: Face) => `fonts/${file.replace(/^.*\//, '')}`;

const fontFaceOf = (face: Face) =>
  `@font-face { font-family: '${face.family}'; font-weight: ${face.weight}; font-style: ${face.style}; src: url('../${fileOf(face)}') format('woff2'); }`;

function bytesOf({ name, fonts }: Theme, { file }: Face): Uint8Array {
  const bytes = fonts.get(file);
  if (!bytes) throw new Error(`theme ${name}: the font file ${file} was not read`);
  return bytes;
}
