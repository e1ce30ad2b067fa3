import { PdfArray, PdfDict, PdfName, PdfNumber } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { compressed } from '../pdf/streams.ts';
import { numberText } from '../pdf/written.ts';
import { mm, ptFromMm } from '../units.ts';
import { type Box, boxIn } from './boxes.ts';
import type { PrintJob } from './print-job.ts';
import { embedSlugFont, encoded, type SlugFont } from './slug-font.ts';

/** Marks begin so far outside the bleed, and a crop mark is so long. */
const gap = ptFromMm(mm(1));
const length = ptFromMm(mm(5));
const thickness = 0.25;
/** The registration mark's ring. */
const radius = ptFromMm(mm(1.6));
/** The slug line's type, pt, and how far it keeps from the crop and registration marks. */
const size = 6;
const clear = ptFromMm(mm(4));

/**
 * Draws crop and registration marks outside the bleed, in the colour that is on every plate (ISO 32000-1, 8.6.6.4), and
 * the slug line under the page: what it is, which page, of which day, for which printing condition.
 */
export function drawMarks(
  pdf: Pdf,
  { hasMarks, imprint, condition, slugFont }: Pick<PrintJob, 'hasMarks' | 'imprint' | 'condition' | 'slugFont'>,
): void {
  if (!hasMarks) return;
  const font = embedSlugFont(pdf, slugFont);
  const all = pdf.add(allPlates());
  const day = imprint.date.toISOString().slice(0, 10);
  for (const { dict, number } of pdf.pages) {
    const [trim, bleed] = [boxIn(dict, 'TrimBox'), boxIn(dict, 'BleedBox')];
    const right = `${number} / ${pdf.pages.length} · ${day} · ${condition.identifier}`;
    const content = [
      '/Artifact <</Type /Page>> BDC q',
      `/RegistrationAll CS 1 SCN ${thickness} w 0 J`,
      marksRound(trim, bleed),
      '0 0 0 1 k',
      ...slugLine(imprint.title, right, trim, bleed, font),
      'Q EMC\n',
    ].join('\n');
    const contents = dict.get('Contents');
    const parts = contents instanceof PdfArray ? [...contents] : contents ? [contents] : [];
    dict.set('Contents', PdfArray.of(...parts, pdf.add(compressed({}, Buffer.from(content)))));
    addResource(pdf, dict, 'ColorSpace', 'RegistrationAll', all);
    addResource(pdf, dict, 'Font', 'SlugFont', font.ref);
  }
}

/** The colorant `All`: as much of every ink. A device without it prints CMYK. */
function allPlates(): PdfArray {
  const same = PdfDict.of({
    FunctionType: PdfNumber.of(2),
    Domain: numbers([0, 1]),
    C0: numbers([0, 0, 0, 0]),
    C1: numbers([1, 1, 1, 1]),
    N: PdfNumber.of(1),
  });
  return PdfArray.of(PdfName.of('Separation'), PdfName.of('All'), PdfName.of('DeviceCMYK'), same);
}

/** Two crop marks at each corner of the trim, and a registration mark at the middle of each side. */
function marksRound([left, bottom, right, top]: Box, [bleedLeft, bleedBottom, bleedRight, bleedTop]: Box): string {
  const across = [left, right].flatMap((x) => [
    line([x, bleedTop + gap], [x, bleedTop + gap + length]),
    line([x, bleedBottom - gap], [x, bleedBottom - gap - length]),
  ]);
  const along = [bottom, top].flatMap((y) => [
    line([bleedLeft - gap, y], [bleedLeft - gap - length, y]),
    line([bleedRight + gap, y], [bleedRight + gap + length, y]),
  ]);
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  const away = gap + length / 2;
  const centres = [
    [middleX, bleedTop + away],
    [middleX, bleedBottom - away],
    [bleedLeft - away, middleY],
    [bleedRight + away, middleY],
  ] as const;
  return [...across, ...along, ...centres.map(registrationMark)].join('\n');
}

type Point = readonly [number, number];

const at = (...values: number[]) => values.map(numberText).join(' ');
const line = (from: Point, to: Point) => `${at(...from)} m ${at(...to)} l S`;

/** A ring with a cross through it. */
function registrationMark([x, y]: Point): string {
  const arm = length / 2;
  const bow = radius * 0.5523; // a quarter of a circle as a Bézier curve
  const ring = [
    `${at(x + radius, y)} m`,
    `${at(x + radius, y + bow, x + bow, y + radius, x, y + radius)} c`,
    `${at(x - bow, y + radius, x - radius, y + bow, x - radius, y)} c`,
    `${at(x - radius, y - bow, x - bow, y - radius, x, y - radius)} c`,
    `${at(x + bow, y - radius, x + radius, y - bow, x + radius, y)} c s`,
  ].join(' ');
  return [line([x - arm, y], [x + arm, y]), line([x, y - arm], [x, y + arm]), ring].join('\n');
}

/** The title at the left of the registration mark under the page, cut if it has no room; the rest right of it. */
function slugLine(title: string, rest: string, [left, , right]: Box, [, bleedBottom]: Box, font: SlugFont): string[] {
  const y = bleedBottom - gap - length / 2 - size / 3;
  const room = (right - left) / 2 - 2 * clear;
  const fitted = fittingIn(room / size, title, font);
  return [text(left + clear, y, fitted), text(right - clear - font.widthOf(rest) * size, y, rest)];
}

const text = (x: number, y: number, words: string) =>
  `BT /SlugFont ${size} Tf ${at(x, y)} Td <${encoded(words)}> Tj ET`;

/** As much of a text as fits into so many em, with `…` where it was cut. */
function fittingIn(width: number, words: string, { widthOf }: SlugFont): string {
  if (widthOf(words) <= width) return words;
  const letters = [...words];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function addResource(pdf: Pdf, page: PdfDict, kind: string, name: string, object: Parameters<PdfDict['set']>[1]) {
  const resources = page.getDict('Resources', pdf.follow)?.clone() ?? new PdfDict();
  const entries = resources.getDict(kind, pdf.follow)?.clone() ?? new PdfDict();
  entries.set(name, object);
  resources.set(kind, entries);
  page.set('Resources', resources);
}

const numbers = (values: readonly number[]) => new PdfArray(values.map((value) => PdfNumber.of(value)));
