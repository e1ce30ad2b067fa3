import { expect, test } from 'vitest';
import { pressApart } from '../../src/press/apart.ts';
import { browserPress } from '../../src/press/print.ts';
import { needBrowser } from '../../src/shell/machine.ts';
import { px } from '../../src/units.ts';
import { browsersBelow } from './processes.ts';

const { executable, identity } = needBrowser(process.env);
const setting = { executable, withoutSandbox: process.getuid?.() === 0 };
const page = '<!doctype html><title>T</title><p data-landmark="a1-1">een<p style="break-before: page">twee';

test('a press in a thread of its own prints what another prints', async () => {
  const [apart, here] = [pressApart(setting, identity), browserPress(setting, identity)];
  const [one, other] = await Promise.all([apart.print(page), here.print(page)]);
  expect({ ...one, pdf: one.pdf.length }).toEqual({ ...other, pdf: other.pdf.length });
  expect(apart.version).toBe(here.version);
  await Promise.all([apart.close(), here.close()]);
  expect(browsersBelow(process.pid)).toEqual([]);
});

test('a press in a thread of its own takes the picture that another takes', async () => {
  const [apart, here] = [pressApart(setting, identity), browserPress(setting, identity)];
  const size = { width: px(300), height: px(200) };
  const [one, other] = await Promise.all([apart.picture(page, size), here.picture(page, size)]);
  expect(Buffer.from(one.png).equals(other.png)).toBe(true);
  expect(one.overflows).toEqual(other.overflows);
  await Promise.all([apart.close(), here.close()]);
});

test('what goes wrong in the thread is told outside it', async () => {
  const press = pressApart({ executable: '/bin/true', withoutSandbox: true }, 'none');
  await expect(press.print(page)).rejects.toThrow('The browser /bin/true does not start');
  await press.close();
});

test('a press that is closed before it was used has nothing to end', async () => {
  await pressApart(setting, identity).close();
});

test('what waits when the press is closed is told so', async () => {
  const press = pressApart(setting, identity);
  const printing = press.print(page);
  const told = expect(printing).rejects.toThrow(/closed|does not start/);
  await press.close();
  await told;
});
