import type { Place } from '../messages.ts';
import type { LaidOut } from './finding.ts';

/** The file beside the PDFs from which a report can be repeated without a browser. */
export const layoutFileName = 'layout.json';

/** What the report looks at beside the PDFs, and where its words stand in the source. */
export interface LayoutFile {
  /** Raised when a newer report cannot read it. */
  edition: typeof edition;
  /** Path of the interview's Markdown, relative to the project's folder. */
  source: string;
  products: LaidOut[];
  places: Record<string, Place>;
}

const edition = 1;

/** Gathers what `report` needs to repeat itself; the same layouts give the same bytes. */
export function layoutFileOf(
  source: string,
  laidOut: readonly LaidOut[],
  placeOf: (mark: string) => Place,
): LayoutFile {
  const marks = new Set(laidOut.flatMap(marksIn));
  return {
    edition,
    source,
    products: laidOut.toSorted(byFile),
    places: Object.fromEntries([...marks].sort().map((mark) => [mark, placeOf(mark)])),
  };
}

/** Keeps of an earlier file the products that were not made again. */
export function withEarlier(now: LayoutFile, earlier: LayoutFile | undefined): LayoutFile {
  if (!earlier) return now;
  const made = new Set(now.products.map(({ file }) => file));
  const kept = earlier.products.filter(({ file }) => !made.has(file));
  const places = { ...earlier.places, ...now.places };
  return layoutFileOf(now.source, [...kept, ...now.products], (mark) => places[mark] ?? top);
}

/** Writes the file: one product a line, so that a change shows which it is. */
export const written = ({ products, places, ...head }: LayoutFile): string =>
  `${JSON.stringify(head).slice(0, -1)},"products":[\n${products.map((one) => JSON.stringify(one)).join(',\n')}\n],"places":${JSON.stringify(places)}}\n`;

/** Reads the file. @returns undefined if it is none of ours, or of another edition */
export function layoutFileIn(text: string): LayoutFile | undefined {
  try {
    const found = JSON.parse(text) as Partial<LayoutFile>;
    return found.edition === edition && found.products && found.places ? (found as LayoutFile) : undefined;
  } catch {
    return undefined;
  }
}

const top: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Where the words of a mark stand in the source; its top for a part of the layout. */
export const placeIn =
  ({ places }: Pick<LayoutFile, 'places'>) =>
  (mark: string): Place =>
    places[mark] ?? top;

const byFile = (one: LaidOut, other: LaidOut) => (one.file < other.file ? -1 : 1);

const marksIn = ({ layout: { blocks, boxes, sizes, images } }: LaidOut) =>
  [...blocks, ...boxes, ...sizes, ...images].map(({ mark }) => mark);
