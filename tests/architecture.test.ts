import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import { filesIn } from '../src/shell/folders.ts';

const root = join(import.meta.dirname, '..');
const line = ['source', 'views', 'layout', 'press', 'finish'];
const stages = [...line, 'pdf', 'preflight', 'record', 'office', 'promises', 'report'];
const outside = '^(node:)?(fs|child_process|net|http|https|os|readline|tty)';

const wall = (name: string, from: object, to: object): IForbiddenRuleType => ({ name, severity: 'error', from, to });
const folder = (...names: string[]) => `^src/(${names.join('|')})/`;

const walls = [
  ...line
    .slice(0, -1)
    .map((stage, at) =>
      wall(
        `${stage} looks left`,
        { path: folder(stage) },
        { path: folder(...line.slice(at + 1), 'promises', 'report') },
      ),
    ),
  wall(
    'the press knows no content',
    { path: folder('press') },
    { path: folder('source', 'views', 'layout', 'promises', 'report') },
  ),
  wall(
    'promises and the report look at what was printed, not at how it was laid out',
    { path: folder('promises', 'report') },
    { path: folder('views', 'layout') },
  ),
  wall('the open document knows no stage', { path: folder('pdf') }, { path: '^src/(?!pdf/|units\\.ts)' }),
  wall(
    'preflight reads finished bytes and nothing else',
    { path: folder('preflight') },
    { path: '^src/(?!preflight/|pdf/|units\\.ts)' },
  ),
  wall('nothing stands on the record', { path: '^src/(?!record/|products\\.ts)' }, { path: folder('record') }),
  wall(
    'the record is written from the article, not from its pages',
    { path: folder('record') },
    { path: folder('press', 'finish', 'pdf', 'preflight', 'promises', 'report') },
  ),
  wall(
    'nothing stands on the office but its route',
    { path: '^src/(?!office/|routes/office\\.ts)' },
    { path: folder('office') },
  ),
  wall(
    'the office draws from the deck and its fitting, not from its pages',
    { path: folder('office') },
    { path: folder('press', 'finish', 'pdf', 'preflight', 'record', 'promises', 'report') },
  ),
  wall('stages do not know the table', { path: folder(...stages) }, { path: '^src/(shell/|products|build|world)' }),
  wall(
    'the house’s words use nothing of ours',
    { path: '^src/(units|messages|formats|at-most|own-thread)\\.ts$' },
    { path: '^src/' },
  ),
  wall('only the shell goes out', { path: '^src/', pathNot: folder('shell') }, { path: outside }),
  wall('only the press knows the browser', { path: '^src/', pathNot: folder('press') }, { path: '(^|/)puppeteer' }),
  wall(
    'only source knows Markdown',
    { path: '^src/', pathNot: folder('source') },
    { path: 'node_modules/(remark-(?!rehype)|mdast-util)' },
  ),
  wall('no circles', {}, { circular: true }),
];

async function lookAt(baseDir: string) {
  const { output } = await cruise(['src'], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: walls },
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  const { summary, modules } = output as ICruiseResult;
  return {
    read: modules.map(({ source }) => source).filter((source) => source.startsWith('src/')),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

test('every stage imports from its left, and only the shell goes out', async () => {
  const { read, violations } = await lookAt(root);
  // Without a parser for TypeScript beside it the cruiser reads nothing, and finds nothing wrong.
  expect(read.toSorted()).toEqual((await filesIn(join(root, 'src'))).map((path) => `src/${path}`).toSorted());
  expect(violations).toEqual([]);
});

test('an import through a wall is named', async () => {
  const house = mkdtempSync(join(tmpdir(), 'interview-press-'));
  const plant = {
    'src/source/a.ts': "import type { B } from '../layout/b.ts';\nexport type A = B;",
    'src/layout/b.ts': "import '../shell/c.ts';\nexport type B = string;",
    'src/shell/c.ts': "import 'node:fs';",
    'src/views/d.ts': "import { readFileSync } from 'node:fs';\nexport const d = readFileSync;",
    'src/press/e.ts': "import './f.ts';",
    'src/press/f.ts': "import './e.ts';",
  };
  for (const [path, text] of Object.entries(plant)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const { violations } = await lookAt(house);
  rmSync(house, { recursive: true });
  expect(violations.toSorted()).toEqual([
    'no circles: src/press/e.ts → src/press/f.ts',
    'only the shell goes out: src/views/d.ts → fs',
    'source looks left: src/source/a.ts → src/layout/b.ts',
    'stages do not know the table: src/layout/b.ts → src/shell/c.ts',
  ]);
});

/** What must not stand in our files, and where it may. */
const bans = [
  {
    what: 'a literal colour',
    in: /^templates\/.*\.(css|hbs)$/,
    is: /#[0-9a-f]{3,8}\b(?![\w-])|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|:\s*(white|black|red|blue|green|gray|grey)\b/i,
  },
  { what: 'an inline style', in: /^templates\/.*\.hbs$/, is: /\sstyle=/ },
  { what: '!important', in: /^templates\/.*\.(css|hbs)$/, is: /!important/ },
  {
    what: 'the clock outside the shell',
    in: /^src\/(?!shell\/).*\.ts$/,
    is: /new Date\(\)|Date\.now\(|performance\.now\(/,
  },
  { what: 'the environment outside the shell', in: /^src\/(?!shell\/).*\.ts$/, is: /process\.(env|argv|cwd|exit)/ },
  { what: 'chance', in: /^src\/.*\.ts$/, is: /Math\.random\(|randomUUID\(/ },
];

test.for(bans)('nowhere stands $what', async ({ in: where, is }) => {
  const paths = [
    ...(await filesIn(join(root, 'src'))).map((path) => `src/${path}`),
    ...(await filesIn(join(root, 'templates'))).map((path) => `templates/${path}`),
  ];
  const looked = paths.filter((path) => where.test(path));
  expect(looked.length).toBeGreaterThan(5);
  const found = looked.flatMap((path) =>
    withoutComments(readFileSync(join(root, path), 'utf8'))
      .split('\n')
      .flatMap((text, at) => (is.test(text) ? [`${path}:${at + 1} ${text.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

/** Comments become empty lines, so that numbers stay true. */
const withoutComments = (text: string) =>
  text.replaceAll(/\/\*.*?\*\/|\{\{!--.*?--\}\}/gs, (comment) => comment.replaceAll(/[^\n]/g, ''));

test('the picture of the house in docs/architecture.md shows every folder and file of src/ that there is', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const [, tree = ''] = /^src\/.*\n((?: {2}.*\n)+)/m.exec(text) ?? [];
  const rows = tree
    .split('\n')
    .filter(Boolean)
    .map((row) => row.trim());
  const drawn = rows.flatMap((row) => row.match(/^[\w-]+\/|(?<![\w/-])[\w-]+\.ts\b/g) ?? []);
  const entries = readdirSync(join(root, 'src'), { withFileTypes: true });
  const own = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const anywhere = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replace(/^.*\//, ''),
  );
  expect({ notDrawn: own.filter((name) => !drawn.includes(name)) }).toEqual({ notDrawn: [] });
  expect({ notThere: drawn.filter((name) => !own.includes(name) && !anywhere.includes(name)) }).toEqual({
    notThere: [],
  });
});
