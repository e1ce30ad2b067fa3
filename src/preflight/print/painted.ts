import { PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { type ColourSpace, colourSpaceOf } from '../../pdf/colour-spaces.ts';
import { inherited, type Pdf } from '../../pdf/open.ts';
import { type Operand, tellOperations } from '../../pdf/operations.ts';
import { contentOf, dataOf } from '../../pdf/streams.ts';
import { type Colour, paletteOf } from './colours.ts';
import { after, heightAfter, heightOf, type Matrix, matrixOf, thicknessOf, unchanged, widthOf } from './matrix.ts';

/** Something that a page draws with, and the first page that does. */
export interface Used<Thing> {
  thing: Thing;
  ref: PdfRef | undefined;
  page: number;
}

/** A picture made of pixels, and the largest size at which it is shown, pt. */
export interface ShownImage extends Used<PdfDict> {
  width: number;
  height: number;
  space: ColourSpace | undefined;
}

/** A line that is drawn, by its thickness in pt. */
export interface ThinLine {
  thickness: number;
  page: number;
}

/** All that the pages of a document put on paper, as far as a printer asks. */
export interface Painted {
  colours: readonly Colour[];
  images: readonly ShownImage[];
  fonts: readonly Used<PdfDict>[];
  /** Graphics states, forms, groups, shadings. */
  states: readonly Used<PdfDict>[];
  forms: readonly Used<PdfDict>[];
  groups: readonly Used<PdfDict>[];
  shadings: readonly Used<PdfDict>[];
  /** The thinnest lines of each page, thinner than `hairline`. */
  hairlines: readonly ThinLine[];
  /** Text that is shown, on a page where `Tr` makes it neither filled nor stroked, is not painted. */
  otherXObjects: readonly Used<PdfDict>[];
}

/** Thinner than this a line breaks up on the plate, pt. */
export const hairline = 0.25;

/** Forms in forms deeper than this are an attack; so are more than so many on a page. */
const deepest = 28;
const mostForms = 20_000;

interface Pen {
  matrix: Matrix;
  fill: Colour;
  stroke: Colour;
  fillSpace: ColourSpace;
  strokeSpace: ColourSpace;
  lineWidth: number;
  fontSize: number;
  renderingMode: number;
  overprintsFills: boolean;
  overprintsStrokes: boolean;
  /** With overprint mode 1 an ink of nought leaves what is there (ISO 32000-1, 11.7.4.5). */
  sparesNought: boolean;
}

/** Walks through all pages and what they draw with. Never throws: what cannot be read is passed over. */
export function paintedIn(pdf: Pdf): Painted {
  const { follow } = pdf;
  const palette = paletteOf(follow);
  const images = new Map<PdfObject, ShownImage>();
  const fonts = new Map<PdfObject, Used<PdfDict>>();
  const states = new Map<PdfObject, Used<PdfDict>>();
  const forms = new Map<PdfObject, Used<PdfDict>>();
  const groups = new Map<PdfObject, Used<PdfDict>>();
  const shadings = new Map<PdfObject, Used<PdfDict>>();
  const otherXObjects = new Map<PdfObject, Used<PdfDict>>();
  const hairlines = new Map<number, ThinLine>();
  const walkedOnce = new Set<PdfObject>();
  const within = new Set<PdfObject>();
  let page = 0;
  let drawn = 0;
  for (const leaf of pdf.pages) {
    page = leaf.number;
    drawn = 0;
    const resources = inherited(leaf, 'Resources', follow);
    noteGroup(leaf.dict, leaf.ref);
    walk(contentOf(leaf, follow), resources instanceof PdfDict ? resources : undefined, freshPen(unchanged), false);
  }
  return {
    colours: palette.colours().filter((colour) => colour.page !== undefined),
    images: [...images.values()],
    fonts: [...fonts.values()],
    states: [...states.values()],
    forms: [...forms.values()],
    groups: [...groups.values()],
    shadings: [...shadings.values()],
    hairlines: [...hairlines.values()],
    otherXObjects: [...otherXObjects.values()],
  };

  function freshPen(matrix: Matrix): Pen {
    const black = palette.device('g', [0], undefined);
    return {
      matrix,
      fill: black,
      stroke: black,
      fillSpace: black.space,
      strokeSpace: black.space,
      lineWidth: 1,
      fontSize: 0,
      renderingMode: 0,
      overprintsFills: false,
      overprintsStrokes: false,
      sparesNought: false,
    };
  }

  /** @param isMask colours are no inks in there, and thin lines no lines */
  function walk(content: Uint8Array, resources: PdfDict | undefined, first: Pen, isMask: boolean) {
    const kept: Pen[] = [];
    let pen = first;
    let text = unchanged;
    let thinnest = Number.POSITIVE_INFINITY;
    tellOperations(content, ({ operator, operands }) => {
      switch (operator) {
        case 'q':
          kept.push({ ...pen });
          break;
        case 'Q':
          pen = kept.pop() ?? pen;
          break;
        case 'cm':
          pen.matrix = after(matrixOf(operands), pen.matrix);
          break;
        case 'w':
          pen.lineWidth = numberAt(operands, 0);
          break;
        case 'g':
        case 'rg':
        case 'k':
          pen.fill = palette.device(operator, operands, resources);
          pen.fillSpace = pen.fill.space;
          break;
        case 'G':
        case 'RG':
        case 'K':
          pen.stroke = palette.device(operator, operands, resources);
          pen.strokeSpace = pen.stroke.space;
          break;
        case 'cs':
          pen.fillSpace = palette.space(operands[0], resources);
          pen.fill = palette.of(pen.fillSpace, []);
          break;
        case 'CS':
          pen.strokeSpace = palette.space(operands[0], resources);
          pen.stroke = palette.of(pen.strokeSpace, []);
          break;
        case 'sc':
        case 'scn':
          pen.fill = palette.of(pen.fillSpace, operands);
          usePattern(operands.at(-1));
          break;
        case 'SC':
        case 'SCN':
          pen.stroke = palette.of(pen.strokeSpace, operands);
          usePattern(operands.at(-1));
          break;
        case 'gs':
          useState(operands[0]);
          break;
        case 'BT':
          text = unchanged;
          break;
        case 'Tm':
          text = matrixOf(operands);
          break;
        case 'Tf':
          useFont(operands[0]);
          pen.fontSize = numberAt(operands, 1);
          break;
        case 'Tr':
          pen.renderingMode = numberAt(operands, 0);
          break;
        case 'Tj':
        case 'TJ':
        case "'":
        case '"':
          showText();
          break;
        case 're':
          thinnest = Math.min(thinnest, sideOf(operands));
          break;
        case 'f':
        case 'F':
        case 'f*':
          fillPath();
          break;
        case 'S':
        case 's':
          strokePath();
          break;
        case 'B':
        case 'B*':
        case 'b':
        case 'b*':
          fillPath();
          strokePath();
          break;
        case 'n':
          thinnest = Number.POSITIVE_INFINITY;
          break;
        case 'sh':
          useShading(resourceOf('Shading', operands[0]));
          break;
        case 'Do':
          draw(operands[0]);
          break;
        case 'BI':
          if (operands[0] instanceof PdfDict) useImage(operands[0], undefined, operands[0].get('ColorSpace') ?? operands[0].get('CS')); // biome-ignore format: one thought
          break;
      }
    });

    function resourceOf(category: string, name: Operand | undefined) {
      const written = name instanceof PdfName ? resources?.getDict(category, follow)?.get(name) : undefined;
      return written instanceof PdfRef
        ? { object: follow(written) ?? undefined, ref: written }
        : { object: written, ref: undefined };
    }

    function note(colour: Colour, overprints: boolean) {
      colour.page ??= page;
      if (overprints && pen.sparesNought) colour.overprintsOn ??= page;
    }

    function fillPath() {
      if (!isMask) {
        note(pen.fill, pen.overprintsFills);
        if (Number.isFinite(thinnest) && thinnest > 0) noteLine(thinnest * thicknessOf(pen.matrix));
      } else if (isUncalibrated(pen.fill.space)) note(pen.fill, false);
      thinnest = Number.POSITIVE_INFINITY;
    }

    function strokePath() {
      if (isMask) return;
      note(pen.stroke, pen.overprintsStrokes);
      noteLine(pen.lineWidth * thicknessOf(pen.matrix));
      thinnest = Number.POSITIVE_INFINITY;
    }

    function noteLine(thickness: number) {
      if (thickness >= hairline - 0.005) return;
      const known = hairlines.get(page);
      if (!known || known.thickness > thickness) hairlines.set(page, { thickness, page });
    }

    function showText() {
      if (isMask || pen.renderingMode === 3 || pen.renderingMode === 7) return;
      const isFilled = pen.renderingMode % 4 !== 1;
      const colour = isFilled ? pen.fill : pen.stroke;
      note(colour, isFilled ? pen.overprintsFills : pen.overprintsStrokes);
      const size = Math.abs(pen.fontSize) * heightAfter(text, pen.matrix);
      if (!colour.type || size < colour.type.size) colour.type = { size, page };
    }

    function useFont(name: Operand | undefined) {
      const { object, ref } = resourceOf('Font', name);
      if (object instanceof PdfDict && !fonts.has(object)) fonts.set(object, { thing: object, ref, page });
    }

    function useState(name: Operand | undefined) {
      const { object, ref } = resourceOf('ExtGState', name);
      if (!(object instanceof PdfDict)) return;
      if (!states.has(object)) states.set(object, { thing: object, ref, page });
      const strokes = object.getBool('OP', follow)?.value;
      if (strokes !== undefined) pen.overprintsStrokes = strokes;
      pen.overprintsFills = object.getBool('op', follow)?.value ?? strokes ?? pen.overprintsFills;
      const mode = object.getNumber('OPM', follow)?.value;
      if (mode !== undefined) pen.sparesNought = mode === 1;
      pen.lineWidth = object.getNumber('LW', follow)?.value ?? pen.lineWidth;
      const font = object.getArray('Font', follow);
      const dict = font?.at(0, follow);
      if (dict instanceof PdfDict && !fonts.has(dict)) fonts.set(dict, { thing: dict, ref: undefined, page });
      const mask = object.getDict('SMask', follow)?.get('G', follow);
      if (mask instanceof PdfStream) enterOnce(mask, undefined, true);
    }

    function usePattern(name: Operand | undefined) {
      const { object, ref } = resourceOf('Pattern', name);
      if (object instanceof PdfStream) enterOnce(object, ref, isMask);
      else if (object instanceof PdfDict)
        useShading({ object: object.get('Shading', follow), ref: object.getRef('Shading') });
    }

    function useShading({ object, ref }: { object: PdfObject | undefined; ref: PdfRef | undefined }) {
      if (object instanceof PdfDict && !shadings.has(object)) shadings.set(object, { thing: object, ref, page });
      if (object instanceof PdfDict && !isMask) for (const colour of stopsOf(object)) note(colour, false);
    }

    function draw(name: Operand | undefined) {
      const { object, ref } = resourceOf('XObject', name);
      if (!(object instanceof PdfStream)) return;
      const subtype = object.getName('Subtype', follow)?.value;
      if (subtype === 'Image') useImage(object, ref, object.get('ColorSpace'));
      else if (subtype === 'Form') enter(object, ref, pen, isMask);
      else if (!otherXObjects.has(object)) otherXObjects.set(object, { thing: object, ref, page });
    }

    function useImage(thing: PdfDict, ref: PdfRef | undefined, written: PdfObject | undefined) {
      const [width, height] = [widthOf(pen.matrix), heightOf(pen.matrix)];
      const known = images.get(thing);
      const isSmaller = known && known.width * known.height >= width * height;
      if (thing.getBool('ImageMask', follow)?.value === true || thing.getBool('IM', follow)?.value === true)
        note(pen.fill, false);
      if (isSmaller || isMask) return;
      const named = written instanceof PdfName ? palette.space(written, resources) : undefined;
      const space = named ?? (written && colourSpaceOf(written, follow));
      images.set(thing, { thing, ref, page: known?.page ?? page, width, height, space });
    }

    function enterOnce(form: PdfStream, ref: PdfRef | undefined, asMask: boolean) {
      if (walkedOnce.has(form)) return;
      walkedOnce.add(form);
      enter(form, ref, freshPen(unchanged), asMask);
    }

    function enter(form: PdfStream, ref: PdfRef | undefined, from: Pen, asMask: boolean) {
      if (within.has(form) || within.size >= deepest || drawn >= mostForms) return;
      drawn++;
      within.add(form);
      if (!forms.has(form)) forms.set(form, { thing: form, ref, page });
      noteGroup(form, ref);
      const matrix = after(matrixOf(form.getArray('Matrix', follow)), from.matrix);
      walk(readable(form), form.getDict('Resources', follow) ?? resources, { ...from, matrix }, asMask);
      within.delete(form);
    }

    function sideOf(rectangle: readonly Operand[]): number {
      return Math.min(Math.abs(numberAt(rectangle, 2)), Math.abs(numberAt(rectangle, 3)));
    }
  }

  function noteGroup(dict: PdfDict, ref: PdfRef | undefined) {
    const group = dict.getDict('Group', follow);
    if (group && !groups.has(group)) groups.set(group, { thing: group, ref, page });
  }

  /** The colours at the stops of a gradient, as far as they are written down. */
  function stopsOf(shading: PdfDict): Colour[] {
    const space = colourSpaceOf(shading.get('ColorSpace'), follow);
    return functionsIn(shading.get('Function', follow), 0).flatMap((one) =>
      ['C0', 'C1'].flatMap((key) => {
        const values = one.getArray(key, follow);
        return values
          ? [
              palette.of(
                space,
                [...values].map((item) => (item instanceof PdfNumber ? item.value : 0)),
              ),
            ]
          : [];
      }),
    );
  }

  function functionsIn(written: PdfObject | undefined, depth: number): PdfDict[] {
    if (!(written instanceof PdfDict) || depth > 4) return [];
    const parts = written.getArray('Functions', follow);
    if (!parts) return [written];
    return [...parts].flatMap((part) => functionsIn((part instanceof PdfRef ? follow(part) : part) ?? undefined, depth + 1)); // biome-ignore format: one thought
  }
}

const isUncalibrated = ({ family }: ColourSpace) => family === 'DeviceRGB';

const numberAt = (operands: readonly Operand[], at: number): number => {
  const operand = operands[at];
  return typeof operand === 'number' ? operand : 0;
};

function readable(stream: PdfStream): Uint8Array {
  try {
    return dataOf(stream);
  } catch {
    return new Uint8Array();
  }
}
