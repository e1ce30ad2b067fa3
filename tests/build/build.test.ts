import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { remembering, type Store, type Stores } from '../../src/press/remembering.ts';
import type { Product } from '../../src/products.ts';
import { exactlyPages, nothingOverflows } from '../../src/promises/promises.ts';
import { sheet } from '../../src/report/standards.ts';
import { px } from '../../src/units.ts';
import { keptPress, sourceOf, worldOf } from '../world.ts';

const row = { format: 'magazine', about: '', template: 'plain', layOut: ({ title }: { title: string }) => ({ title }) };
const paper = (more: Partial<Product> = {}): Product =>
  ({
    ...row,
    route: 'paged',
    editions: ['screen'],
    standard: sheet,
    file: 'a.pdf',
    promises: [nothingOverflows],
    ...more,
  }) as Product;
const picture = (width = 1200): Product =>
  ({
    ...row,
    route: 'picture',
    file: 'a.png',
    size: { width: px(width), height: px(630) },
    promises: [nothingOverflows],
  }) as Product;
const web = { ...row, route: 'web', file: 'a.html' } as Product;

const complaintsOf = ({ file }: Awaited<ReturnType<typeof build>>) =>
  file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);

test('every row of the table becomes a file, and rows of one template share one document', async () => {
  const press = keptPress({ pages: 3 });
  const told: string[] = [];
  const built = await build(sourceOf(), [paper(), web], worldOf(press), (name) => told.push(name));
  expect([...built.files.keys()]).toEqual(['a.pdf', 'a.html']);
  expect(built.files.get('a.pdf')?.pages).toBe(3);
  expect(press.asked).toEqual([Buffer.from(built.files.get('a.html')?.bytes ?? []).toString()]);
  expect(told.toSorted()).toEqual(['a.html', 'a.pdf']);
});

test('an interview with an error is not laid out and gives no files', async () => {
  const press = keptPress();
  const built = await build(sourceOf('# T\n\n## V?\n\n### Niemand\n\n:lead[Ja.]'), [paper()], worldOf(press));
  expect(built.files.size).toBe(0);
  expect(press.asked).toEqual([]);
  expect(complaintsOf(built)).toContain('18:5 Unknown speaker "Niemand"');
});

test('a theme that does not exist is an error where the front matter names it', async () => {
  const named = sourceOf().bytes;
  const text = new TextDecoder().decode(named).replace('language: nl', 'theme: neon\nlanguage: nl');
  const built = await build(sourceOf(text), [paper()], worldOf(keptPress()));
  expect(complaintsOf(built)).toEqual(['2:8 There is no theme "neon"']);
  expect(built.files.size).toBe(0);
});

test('what is too much for its box is an error at its words in the source, and nothing is published', async () => {
  const overflows = [{ mark: 'a1-1-lead', label: '4', by: px(96) }];
  const built = await build(sourceOf(), [paper(), web], worldOf(keptPress({ overflows })));
  expect(complaintsOf(built)).toEqual(['23:1 a.pdf 4: this is 25.4 mm too much for its box']);
  expect(built.files.size).toBe(0);
});

test('a product with more pages than promised is an error', async () => {
  const row = paper({ promises: [exactlyPages(2)] } as Partial<Product>);
  const built = await build(sourceOf(), [row], worldOf(keptPress({ pages: 3 })));
  expect(complaintsOf(built)).toEqual(['1:1 a.pdf has 3 pages, 2 are promised']);
});

test('a remembered build asks nothing of the press and complains the same', async () => {
  const overflows = [{ mark: 'a1-1-lead', label: '4', by: px(96) }];
  const press = keptPress({ overflows });
  const world = worldOf(remembering(press, storesInMemory()));
  const first = await build(sourceOf(), [paper()], world);
  const second = await build(sourceOf(), [paper()], world);
  expect(press.asked).toHaveLength(1);
  expect(complaintsOf(second)).toEqual(complaintsOf(first));
  expect(complaintsOf(second)).not.toEqual([]);
});

test('a press that fails fails the build, also while the rest is still being laid out', async () => {
  const press = keptPress();
  press.print = () => Promise.reject(new Error('no paper'));
  const rows = [paper(), paper({ file: 'b.pdf', template: 'other' }), web];
  await expect(build(sourceOf(), rows, worldOf(press))).rejects.toThrow('no paper');
});

test('a picture comes off the press as it is, and has no pages', async () => {
  const built = await build(sourceOf(), [picture()], worldOf(keptPress()));
  expect(built.files.get('a.png')).toEqual({ bytes: new TextEncoder().encode('PNG'), pages: undefined });
});

test('what is too much for a picture is an error as well', async () => {
  const overflows = [{ mark: 'title', label: '', by: px(96) }];
  const built = await build(sourceOf(), [picture()], worldOf(keptPress({ overflows })));
  expect(complaintsOf(built)).toEqual(['1:1 a.png: this is 25.4 mm too much for its box']);
});

test('a remembered picture is not taken again, but one of another size is, and it is no print', async () => {
  const press = keptPress();
  const world = worldOf(remembering(press, storesInMemory()));
  const first = await build(sourceOf(), [picture(), paper()], world);
  expect(press.asked).toHaveLength(2);
  const second = await build(sourceOf(), [picture(), paper()], world);
  expect(press.asked).toHaveLength(2);
  expect(second.files.get('a.png')).toEqual(first.files.get('a.png'));
  await build(sourceOf(), [picture(600)], world);
  expect(press.asked).toHaveLength(3);
});

const storesInMemory = (): Stores => ({ prints: storeInMemory(), pictures: storeInMemory() });

function storeInMemory<Made>(): Store<Made> {
  const kept = new Map<string, Made>();
  return { get: async (key) => kept.get(key), put: async (key, made) => void kept.set(key, made) };
}
