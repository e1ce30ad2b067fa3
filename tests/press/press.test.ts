import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Press } from '../../src/press/press.ts';
import { browserPress } from '../../src/press/print.ts';
import { needBrowser } from '../../src/shell/machine.ts';
import { px } from '../../src/units.ts';
import { browsersBelow } from './processes.ts';

const { executable, identity } = needBrowser(process.env);
const setting = { executable, withoutSandbox: process.getuid?.() === 0 };
const page = (body: string, head = '') =>
  `<!doctype html><html lang="nl"><head><title>T</title><style>@page { size: 100mm 100mm; margin: 0 }</style>${head}</head><body>${body}</body></html>`;

let press: Press;
beforeAll(() => {
  press = browserPress(setting, identity);
});
afterAll(() => press.close());

test('a page comes off the press with its pages counted', async () => {
  const { pdf, pages } = await press.print(
    page('<p>een<p style="break-before: page">twee<p style="break-before: page">drie'),
  );
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(pages).toBe(3);
});

test('what is larger than its box is measured, and what fits is not', async () => {
  const box = (mark: string, height: number) =>
    `<section data-label="3"><div data-fits="${mark}" style="height: 50px; overflow: hidden"><div style="height: ${height}px"></div></div></section>`;
  const { overflows } = await press.print(page(box('a1-1-lead', 60) + box('a1-2-lead', 50)));
  expect(overflows).toEqual([{ mark: 'a1-1-lead', label: '3', by: 10 }]);
});

test('landmarks tell in which part of a page something stands, as often as it does', async () => {
  const body =
    '<div data-label="7"><p data-landmark="a b">x</p><aside data-part="pulled"><p data-landmark="a">x</p></aside></div><table data-label="8"><td><span data-mark="c">x</span></table>';
  const { landmarks } = await press.print(page(body));
  expect(landmarks).toEqual([
    { mark: 'a', label: '7' },
    { mark: 'b', label: '7' },
    { mark: 'a', label: '7', part: 'pulled' },
    { mark: 'c', label: '8' },
  ]);
});

test('landmarks tell on which page something stands', async () => {
  const { landmarks } = await press.print(page('<div data-label="7"><p data-landmark="a1-1">x</div>'));
  expect(landmarks).toEqual([{ mark: 'a1-1', label: '7' }]);
});

test('a picture has the size that was asked for, and the same page gives the same bytes', async () => {
  const size = { width: px(300), height: px(200) };
  const body = '<p style="font-size: 40px; margin: 0; background: #fc0">Licht</p><div style="height: 900px"></div>';
  const { png, overflows } = await press.picture(page(body), size);
  const header = Buffer.from(png);
  expect(header.toString('latin1', 1, 4)).toBe('PNG');
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([300, 200]);
  expect(overflows).toEqual([]);
  const other = browserPress(setting, identity);
  const again = await other.picture(page(body), size);
  await other.close();
  expect(Buffer.from(again.png).equals(png)).toBe(true);
  expect(Buffer.from((await press.picture(page('iets anders'), size)).png).equals(png)).toBe(false);
});

test('what is larger than its box in a picture is measured', async () => {
  const body = '<div data-fits="title" style="height: 50px; overflow: hidden"><div style="height: 60px"></div></div>';
  const { overflows } = await press.picture(page(body), { width: px(300), height: px(200) });
  expect(overflows).toEqual([{ mark: 'title', label: '', by: 10 }]);
});

test('a print is the same before and after a picture was taken on its page', async () => {
  const alone = browserPress(setting, identity);
  const body =
    '<section data-label="1"><div data-fits="a" style="width: 100%; height: 3em">woord woord</div></section>';
  const before = await alone.print(page(body));
  await alone.picture(page(body), { width: px(1200), height: px(630) });
  const after = await alone.print(page(body));
  await alone.close();
  expect({ ...after, pdf: after.pdf.length }).toEqual({ ...before, pdf: before.pdf.length });
});

test('pages that are printed side by side do not get mixed up', async () => {
  const sheets = [1, 2, 3, 4, 5, 6];
  const body = (count: number) => Array.from({ length: count }, () => '<p style="break-after: page">x').join('');
  const printed = await Promise.all(sheets.map((count) => press.print(page(`${body(count)}<p>end`))));
  expect(printed.map(({ pages }) => pages)).toEqual(sheets.map((count) => count + 1));
});

test('a page runs no script and reaches nothing', async () => {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  });
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hosts = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const head = hosts.map(
    (host) =>
      `<link rel="preconnect" href="${host}"><link rel="prefetch" href="${host}/prefetch"><link rel="stylesheet" href="${host}/css"><script src="${host}/script"></script>`,
  );
  const script = `<script>document.body.innerHTML = '<p data-landmark="ran">'; fetch('${hosts[0]}/fetch'); new WebSocket('ws://127.0.0.1:${port}/socket')</script>`;
  const body = hosts.map(
    (host) =>
      `<img src="${host}/img"><iframe src="${host}/frame"></iframe><object data="${host}/object"></object><video src="${host}/video"></video><img src="file:///etc/hostname" onerror="fetch('${host}/error')">`,
  );
  const { landmarks } = await press.print(page(body.join('') + script, head.join('')));
  await new Promise((resolve) => setTimeout(resolve, 200));
  server.close();
  expect({ reached, connections, landmarks }).toEqual({ reached: [], connections: 0, landmarks: [] });
});

test('a killed browser is replaced, and what it was printing is printed all the same', async () => {
  await press.print(page('x'));
  const before = browsersBelow(process.pid);
  expect(before).not.toEqual([]);
  const printing = [press.print(page('een')), press.print(page('twee'))];
  for (const pid of before) process.kill(pid, 'SIGKILL');
  expect((await Promise.all(printing)).map(({ pages }) => pages)).toEqual([1, 1]);
  expect((await press.print(page('drie'))).pages).toBe(1);
});

test('a closed press leaves no browser behind and prints no more', async () => {
  const other = browserPress(setting, identity);
  const before = browsersBelow(process.pid).length;
  other.warm(2);
  await other.print(page('x'));
  expect(browsersBelow(process.pid).length).toBeGreaterThan(before);
  await other.close();
  expect(browsersBelow(process.pid)).toHaveLength(before);
  await expect(other.print(page('x'))).rejects.toThrow('The press is closed');
});

test('a browser that is no browser is said so', async () => {
  const broken = browserPress({ executable: '/bin/true', withoutSandbox: true }, 'none');
  await expect(broken.print(page('x'))).rejects.toThrow('The browser /bin/true does not start');
  await broken.close();
});

test('another browser, or another build of it, has another version', () => {
  expect(browserPress(setting, 'one').version).not.toBe(browserPress(setting, 'two').version);
  expect(browserPress(setting, 'one').version).toBe(browserPress(setting, 'one').version);
});
