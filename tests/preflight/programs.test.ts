import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { has } from '../../scripts/setup/debian.ts';
import { intents } from '../../src/preflight/check.ts';
import { preflight } from '../../src/preflight/preflight.ts';
import { goodDocument } from './good.ts';

const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
writeFileSync(at('good.pdf'), goodDocument());
writeFileSync(
  at('page.ps'),
  `%!PS
/Helvetica findfont 24 scalefont setfont 72 720 moveto (Ships at night) show
/Symbol findfont 12 scalefont setfont 72 690 moveto (abc) show
0 1 0 setrgbcolor 72 600 100 50 rectfill
showpage
`,
);
writeFileSync(
  at('deck.fodp'),
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:meta><dc:title>Ships at night</dc:title><dc:language>en-GB</dc:language></office:meta>
<office:body><office:presentation><draw:page draw:name="one">
<draw:frame svg:x="2cm" svg:y="2cm" svg:width="20cm" svg:height="4cm">
<draw:text-box><text:p>All lights are explained on the page of the harbour.</text:p></draw:text-box></draw:frame>
</draw:page></office:presentation></office:body></office:document>`,
);

const accessibleExport = 'pdf:impress_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}';

/** How other programs make files, and rules of PDF/UA that these break: some, and not all. */
const programs = [
  {
    file: 'gs.pdf',
    words: ['gs', '-q', '-o', '@gs.pdf', '-sDEVICE=pdfwrite', '@page.ps'],
    breaks: ['7.1-11', '7.2-34'],
  },
  {
    file: 'gs-old.pdf',
    words: ['gs', '-q', '-o', '@gs-old.pdf', '-sDEVICE=pdfwrite', '-dCompatibilityLevel=1.2', '@good.pdf'],
    breaks: ['6.2-1', '7.1-3'],
  },
  { file: 'cairo.pdf', words: ['pdftocairo', '-pdf', '@good.pdf', '@cairo.pdf'], breaks: ['7.1-8', '7.1-11'] },
  { file: 'linear.pdf', words: ['qpdf', '--linearize', '@good.pdf', '@linear.pdf'], breaks: [] },
  {
    file: 'packed.pdf',
    words: ['qpdf', '--object-streams=generate', '--compress-streams=y', '@good.pdf', '@packed.pdf'],
    breaks: [],
  },
  {
    file: 'rc4.pdf',
    words: ['qpdf', '--allow-weak-crypto', '--encrypt', '', 'o', '128', '--use-aes=n', '--', '@good.pdf', '@rc4.pdf'],
    breaks: [],
  },
  {
    file: 'deck.pdf',
    words: [
      'soffice',
      '--headless',
      `-env:UserInstallation=file://${folder}/office`,
      '--convert-to',
      accessibleExport,
    ].concat(['--outdir', folder, '@deck.fodp']),
    breaks: [],
  },
];

for (const { file, words, breaks } of programs) {
  const [program = '', ...rest] = words.map((word) => word.replace(/^@/, () => `${folder}/`));
  test.skipIf(!has(program))(`${file}, a file that ${program} makes, is examined as what it is`, async () => {
    const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const bytes = readFileSync(at(file));
    const [, accessible] = await Promise.all(intents.map((intent) => preflight(bytes, intent)));
    const found = [...new Set(accessible?.findings.map(({ clause, test: number }) => `${clause}-${number}`))];
    if (breaks.length === 0) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(breaks));
  });
}

test('a file is examined or refused wherever it is cut off', async () => {
  const whole = goodDocument();
  const results = new Set<string>();
  for (let at = 0; at < 40; at++) {
    const cut = whole.subarray(0, Math.floor((whole.length * at) / 40));
    const result = await preflight(cut, 'accessible').then(
      ({ findings }) => (findings.length > 0 ? 'broken' : 'whole'),
      (fault: Error & { reason?: string }) => fault.reason ?? fault.stack,
    );
    results.add(String(result));
  }
  // Cut within the last object or after it, a file can be mended.
  expect([...results].toSorted()).toEqual(['broken', 'damaged', 'empty', 'whole']);
});
