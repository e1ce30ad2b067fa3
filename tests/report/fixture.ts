import { crc32, deflateSync } from 'node:zlib';
import type { Press, Printed } from '../../src/press/press.ts';
import { browserPress } from '../../src/press/print.ts';
import type { Finding, LaidOut } from '../../src/report/finding.ts';
import { reportOf } from '../../src/report/report.ts';
import { article } from '../../src/report/standards.ts';
import { needBrowser, settingFor } from '../../src/shell/machine.ts';

/** A press of this machine that remembers nothing. */
export function testPress(): Press {
  const browser = needBrowser(process.env);
  return browserPress(settingFor(browser), browser.identity);
}

/** Lines of a column, and of a small page: 400 × 400 px, two columns of 180, an increment of 16. */
export const full = 20;

const styles = `
  @page { size: 400px 400px; margin: 0 }
  body { margin: 0; font: 12px/16px 'Liberation Serif', 'DejaVu Serif', serif }
  p, h2, h3, figure { margin: 0; font: inherit }
  .page { position: relative; width: 400px; height: 400px; overflow: hidden; break-after: page }
  .page:last-child { break-after: auto }
  .column { position: absolute; top: 40px; left: 10px; width: 180px }
  .column + .column { left: 210px }
  p { white-space: nowrap; text-align: justify; text-align-last: start }
  .stretched { text-align-last: justify }
  .box { position: absolute; width: 80px; height: 20px }
  .tiny { font-size: 8px }
`;

/** A document of pages, each of columns of parts. */
export const documentOf = (pages: readonly string[][]): string => {
  const sections = pages.map((columns, at) => {
    const set = columns.map((parts) => `<div class="column">${parts}</div>`).join('');
    return `<section class="page" data-label="${at + 3}">${set}</section>`;
  });
  return `<!doctype html><html lang="nl"><head><title>T</title><style>${styles}</style></head><body>${sections.join('')}</body></html>`;
};

/** So many lines of a paragraph, or these; `attributes` say what more there is to it. */
export const text = (lines: number | readonly string[], attributes = ''): string => {
  const all = typeof lines === 'number' ? Array.from({ length: lines }, () => 'een regel met vijf woorden') : lines;
  return `<p data-measure="body" data-of="a1-1.0" ${attributes}>${all.join('<br>')}</p>`;
};

/** What the report says of a printed document. */
export function looked(printed: Printed, more: Partial<LaidOut> = {}): Finding[] {
  const floor = { least: 7, except: { initials: 6 } };
  const laidOut = { file: 'magazine.pdf', standard: article, floor, layout: printed.layout, ...more };
  return reportOf(laidOut, printed.positions).findings;
}

export const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule.id);

/** A grey picture of so many dots across and down, as a data: address. */
export function pictureOf(across: number, down: number): string {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(across, 0);
  header.writeUInt32BE(down, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((across + 1) * down, 128).map((dot, at) => (at % (across + 1) === 0 ? 0 : dot));
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
