import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Theme } from '../../src/layout/theme.ts';

const weights: Record<number, string> = { 300: ' Light', 400: '', 500: ' Medium', 600: '' };
const bold = 600;

/** All letters of Latin-1 and the marks of our typography. */
const letters = [
  ...Array.from({ length: 0x100 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...'–—‘’“”…•€×',
].join('');

/** Gives a program the theme's fonts under the names by which a presentation asks for them. */
async function installFonts(theme: Theme, folder: string): Promise<string> {
  mkdirSync(join(folder, 'fonts'));
  const families = [theme.roles.title.family, theme.roles.data.family];
  const rules: string[] = [];
  for (const { family, file, style } of theme.faces) {
    const weight = Number(/-(\d00)-normal/.exec(file)?.[1]);
    const name = weights[weight];
    const bytes = theme.fonts.get(file);
    if (!families.includes(family) || style !== 'normal' || name === undefined || !bytes) continue;
    const path = `${family} ${weight}.ttf`.replaceAll(' ', '-');
    writeFileSync(
      join(folder, 'fonts', path),
      await subsetFont(Buffer.from(bytes), letters, { targetFormat: 'truetype' }),
    );
    rules.push(`<match target="scan"><test name="file" compare="contains"><string>${path}</string></test>
<edit name="family" mode="assign"><string>${family}${name}</string></edit>
<edit name="weight" mode="assign"><int>${weight >= bold ? 200 : 80}</int></edit>
<edit name="style" mode="assign"><string>${weight >= bold ? 'Bold' : 'Regular'}</string></edit>
<edit name="fullname" mode="delete_all"/></match>`);
  }
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir>${rules.join('\n')}</fontconfig>`,
  );
  return config;
}

const asPdf = 'pdf:impress_pdf_Export:{"ExportHiddenSlides":{"type":"boolean","value":"true"}}';

/** A word as poppler finds it on a page, pt, from the left top. */
export interface Placed {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Page {
  width: number;
  height: number;
  words: Placed[];
}

/** Opens a presentation in LibreOffice without windows and reads the pages that it makes of it, hidden slides too. */
export async function pagesIn(presentation: Uint8Array, theme: Theme): Promise<Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  try {
    const FONTCONFIG_FILE = await installFonts(theme, folder);
    writeFileSync(join(folder, 'slides.pptx'), presentation);
    const words = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      asPdf,
      '--outdir',
      folder,
    ];
    const { stderr } = spawnSync('soffice', [...words, join(folder, 'slides.pptx')], {
      encoding: 'utf8',
      env: { ...process.env, FONTCONFIG_FILE, HOME: folder },
    });
    const { stdout, status } = spawnSync('pdftotext', ['-bbox', join(folder, 'slides.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(`LibreOffice made no PDF: ${stderr}`);
    return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
      ([, width, height, inside = '']) => ({
        width: Number(width),
        height: Number(height),
        words: [...inside.matchAll(/<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)<\/word>/g)].map(
          ([, left, top, right, bottom, text = '']) => ({
            text: unescaped(text),
            left: Number(left),
            top: Number(top),
            right: Number(right),
            bottom: Number(bottom),
          }),
        ),
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
