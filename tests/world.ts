import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Theme } from '../src/layout/theme.ts';
import { locale } from '../src/locale.ts';
import { nothingMeasured } from '../src/press/measured.ts';
import type { Press, Printed } from '../src/press/press.ts';
import type { Source } from '../src/source/read.ts';
import type { World } from '../src/world.ts';
import { whole } from './source/announced.ts';

const plain = { family: 'Plain', fallback: 'serif' };

/** A theme of one line: it prints the title. */
export const plainTheme: Theme = {
  name: 'plain',
  inkLimit: 300,
  tokens: {},
  drawings: {},
  pairs: [],
  roles: { text: plain, data: plain, title: plain, headline: plain, display: plain },
  faces: [],
  texts: new Map([
    ['plain/page.hbs', '<!doctype html><title>{{title}}</title>'],
    ['other/page.hbs', '<!doctype html><title>other {{title}}</title>'],
  ]),
  fonts: new Map(),
};

/** A press that gives the same pages for everything, and counts what it is asked. */
export function keptPress(printed: Partial<Printed> = {}): Press & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    version: 'kept',
    warm: () => undefined,
    print: async (html) => {
      asked.push(html);
      return {
        pdf: new TextEncoder().encode('%PDF'),
        pages: 1,
        landmarks: [],
        overflows: [],
        layout: nothingMeasured,
        positions: [],
        ...printed,
      };
    },
    picture: async (html) => {
      asked.push(html);
      return { png: new TextEncoder().encode('PNG'), overflows: printed.overflows ?? [] };
    },
    close: async () => undefined,
  };
}

/** A world of tables: one theme, the real words, and a press. */
export const worldOf = (press: Press): World => ({
  theme: async (name) => (name === 'tvng' ? plainTheme : undefined),
  locale: async (language) =>
    locale.parse(parse(readFileSync(new URL(`../templates/locales/${language}.yaml`, import.meta.url), 'utf8'))),
  press,
  makeEdition: async ({ pdf }) => ({ bytes: pdf, verdict: passed, blocks: [], letters: [], missing: [] }),
  house: { maker: 'test', date: undefined },
});

const passed = { standard: 'none', findings: [], more: [], checked: 0, rules: 0 };

/** An interview in memory; a part that is left out is that of `source/good.md`. */
export const sourceOf = (part = ''): Source => ({
  path: 'content/test/interview.md',
  slug: 'test',
  bytes: new TextEncoder().encode(whole(part)),
  files: new Map(),
});
