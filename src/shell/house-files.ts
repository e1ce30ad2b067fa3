import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { PrintFiles, Printing } from '../layout/printing.ts';
import { readSettings, type Theme } from '../layout/theme.ts';
import { type Locale, locale } from '../locale.ts';
import { readFolder } from './folders.ts';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
const packages = createRequire(import.meta.url);

/** The themes that there are: the folders of `templates/` with a theme.yaml. */
export const themeNames = (): string[] =>
  readdirSync(templates).filter((name) => existsSync(`${templates}${name}/theme.yaml`));

/**
 * Reads a theme of `templates/` with its fonts. A theme that extends another has the other's templates, style sheets and
 * scripts where it has no file of that path, its sheets, drawings’ colours and printing condition; style sheets of both are read in the order of their names.
 * @returns undefined if there is no such theme
 */
export async function readTheme(name: string): Promise<Theme | undefined> {
  if (!existsSync(`${templates}${name}/theme.yaml`)) return undefined;
  const files = await readFolder(`${templates}${name}`);
  const own = [...files].filter(([path]) => /\.(hbs|css|js|yaml)$/.test(path));
  const decoder = new TextDecoder();
  const settings = readSettings(decoder.decode(files.get('theme.yaml')));
  const base = settings.extends === undefined ? undefined : await readTheme(settings.extends);
  const fonts = settings.faces.map(async ({ file }) => {
    const bytes = file.startsWith('@') ? await readFile(packages.resolve(file)) : files.get(file);
    if (!bytes) throw new Error(`theme ${name}: there is no font file ${file}`);
    return [file, bytes] as const;
  });
  const texts = new Map([
    ...(base?.texts ?? []),
    ...own.map(([path, bytes]) => [path, decoder.decode(bytes)] as const),
  ]);
  const sheet = { ...base?.sheet, ...settings.sheet };
  const drawings = { ...base?.drawings, ...settings.drawings };
  const printing = settings.printing ?? base?.printing;
  const printFiles = printing && (await readPrintFiles(printing));
  return {
    ...settings,
    sheet,
    drawings,
    printing,
    printFiles,
    texts: new Map([...texts].sort(byPath)),
    fonts: new Map(await Promise.all(fonts)),
  };
}

async function readPrintFiles({ profile }: Printing): Promise<PrintFiles> {
  const [bytes, slugFont] = await Promise.all(
    [profile, 'print/slug-line.ttf'].map((path) => readFile(`${templates}${path}`)),
  );
  if (!bytes || !slugFont) throw new Error(`there is no ${profile}`);
  return { profile: bytes, slugFont };
}

const byPath = ([one]: readonly [string, string], [other]: readonly [string, string]) => (one < other ? -1 : 1);

/** Reads the words of a language. */
export const readLocale = async (language: string): Promise<Locale> =>
  locale.parse(parse(await readFile(`${templates}locales/${language}.yaml`, 'utf8')));
