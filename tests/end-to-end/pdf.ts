import { execFileSync } from 'node:child_process';

const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { encoding: 'utf8', maxBuffer: 100_000_000 });

/** What poppler says of a PDF, by the names that it uses: `Title`, `Pages`, `Tagged` … */
export function factsOf(path: string): Record<string, string> {
  const lines = run('pdfinfo', path).split('\n');
  return Object.fromEntries(lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)?.slice(1, 3) ?? []));
}

/** Width and height of every page in points. */
export function pageSizesOf(path: string): [number, number][] {
  const sizes = run('pdfinfo', '-l', '9999', path).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm);
  return [...sizes].map(([, width, height]) => [Number(width), Number(height)]);
}

interface Font {
  name: string;
  type: string;
  embedded: boolean;
  hasUnicode: boolean;
}

export function fontsOf(path: string): Font[] {
  const rows = run('pdffonts', path).split('\n').slice(2).filter(Boolean);
  return rows.map((row) => {
    const [, name = '', type = '', embedded, , unicode] =
      /^(\S+)\s+(Type 3|TrueType|CID TrueType|Type 1C?|CID Type 0C?(?: \(OT\))?).*?\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(
        row,
      ) ?? [];
    return { name, type, embedded: embedded === 'yes', hasUnicode: unicode === 'yes' };
  });
}

/** The text of each page, in the order in which it was written. */
export const pageTextsOf = (path: string): string[] => run('pdftotext', '-raw', path, '-').split('\f').slice(0, -1);

interface OutlineItem {
  title: string;
  destpageposfrom1: number;
  kids: OutlineItem[];
}

/** Titles of a PDF's outline, in order, at all levels. */
export function outlineOf(path: string): string[] {
  const titles = (items: OutlineItem[]): string[] => items.flatMap(({ title, kids }) => [title, ...titles(kids)]);
  return titles(
    (JSON.parse(run('qpdf', '--json=2', '--json-key=outlines', path)) as { outlines: OutlineItem[] }).outlines,
  );
}

type PdfDictionary = Record<string, unknown>;

/** The PDF's catalog, as qpdf writes it: names begin with `/`, texts with `u:`. */
export function catalogOf(path: string): PdfDictionary {
  const { qpdf } = JSON.parse(run('qpdf', '--json=2', '--json-key=qpdf', path)) as {
    qpdf: [unknown, Record<string, { value: PdfDictionary }>];
  };
  const objects = qpdf[1];
  return objects[`obj:${objects.trailer?.value['/Root']}`]?.value ?? {};
}

/** What qpdf finds wrong; nothing if it finds nothing. */
export const faultsOf = (path: string): string =>
  (run('qpdf', '--check', path).match(/^WARNING.*|.*error.*$/gim) ?? [])
    .filter((line) => !/^No syntax|errors that qpdf cannot/.test(line))
    .join('\n');
