import { PdfDict, PdfName, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { colourSpaceOf } from '../../pdf/colour-spaces.ts';
import { inherited, type Pdf } from '../../pdf/open.ts';
import { type Operand, tellOperations } from '../../pdf/operations.ts';
import { contentOf, dataOf } from '../../pdf/streams.ts';
import { type Colour, paletteOf } from './colours.ts';
import { stopsOf } from './gradients.ts';
import { after, heightAfter, heightOf, matrixOf, thicknessOf, unchanged, widthOf } from './matrix.ts';
import { freshPen, type Pen } from './pen.ts';
import { type ShownImage, sightings, type ThinLine, type Used } from './sightings.ts';

/** All that the pages of a document put on paper, as far as a printer asks. */
export interface Painted
  extends Readonly<Record<'fonts' | 'states' | 'forms' | 'groups' | 'shadings' | 'otherXObjects', readonly Used[]>> {
  colours: readonly Colour[];
  images: readonly ShownImage[];
  hairlines: readonly ThinLine[];
}

/** Forms in forms deeper than this are an attack; so are more than so many on a page. */
const deepest = 28;
const mostForms = 20_000;

/** Walks through all pages and what they draw with. Never throws: what cannot be read is passed over. */
export function paintedIn(pdf: Pdf): Painted {
  const { follow } = pdf;
  const palette = paletteOf(follow);
  const seen = sightings();
  const enteredOnce = new Set<PdfObject>();
  const within = new Set<PdfObject>();
  let page = 0;
  let drawn = 0;
  for (const leaf of pdf.pages) {
    page = leaf.number;
    drawn = 0;
    const resources = inherited(leaf, 'Resources', follow);
    seeGroup(leaf.dict, leaf.ref);
    walk(contentOf(leaf, follow), resources instanceof PdfDict ? resources : undefined, freshPen(palette), false);
  }
  const colours = palette.colours().filter((colour) => colour.page !== undefined);
  return { ...seen.of, colours, images: seen.images(), hairlines: seen.hairlines() };

  /** @param isMask colours are no inks in there, lines no lines and pictures no pictures */
  function walk(content: Uint8Array, resources: PdfDict | undefined, first: Pen, isMask: boolean) {
    const kept: Pen[] = [];
    let pen = first;
    let textMatrix = unchanged;
    /** The smallest side of the rectangles of the path. */
    let thinnest = Number.POSITIVE_INFINITY;
    const handlers = new Map(Object.entries(operators()));
    tellOperations(content, ({ operator, operands }) => handlers.get(operator)?.(operands, operator));

    function operators(): Record<string, (operands: Operand[], operator: string) => void> {
      const fillAndStroke = () => {
        fillPath();
        strokePath();
      };
      return {
        q: () => void kept.push({ ...pen }),
        Q: () => {
          pen = kept.pop() ?? pen;
        },
        cm: (operands) => {
          pen.matrix = after(matrixOf(operands), pen.matrix);
        },
        w: (operands) => {
          pen.lineWidth = numberAt(operands, 0);
        },
        ...Object.fromEntries(['g', 'rg', 'k'].map((name) => [name, setFill])),
        ...Object.fromEntries(['G', 'RG', 'K'].map((name) => [name, setStroke])),
        cs: ([name]) => {
          pen.fillSpace = palette.space(name, resources);
          pen.fill = palette.of(pen.fillSpace, []);
        },
        CS: ([name]) => {
          pen.strokeSpace = palette.space(name, resources);
          pen.stroke = palette.of(pen.strokeSpace, []);
        },
        ...Object.fromEntries(['sc', 'scn'].map((name) => [name, chooseFill])),
        ...Object.fromEntries(['SC', 'SCN'].map((name) => [name, chooseStroke])),
        gs: ([name]) => useState(name),
        BT: () => {
          textMatrix = unchanged;
        },
        Tm: (operands) => {
          textMatrix = matrixOf(operands);
        },
        Tf: (operands) => {
          useFont(operands[0]);
          pen.fontSize = numberAt(operands, 1);
        },
        Tr: (operands) => {
          pen.renderingMode = numberAt(operands, 0);
        },
        ...Object.fromEntries(['Tj', 'TJ', "'", '"'].map((name) => [name, showText])),
        re: (operands) => {
          const side = Math.min(Math.abs(numberAt(operands, 2)), Math.abs(numberAt(operands, 3)));
          thinnest = Math.min(thinnest, side);
        },
        ...Object.fromEntries(['f', 'F', 'f*'].map((name) => [name, fillPath])),
        ...Object.fromEntries(['S', 's'].map((name) => [name, strokePath])),
        ...Object.fromEntries(['B', 'B*', 'b', 'b*'].map((name) => [name, fillAndStroke])),
        n: endPath,
        sh: ([name]) => useShading(resourceOf('Shading', name)),
        Do: ([name]) => draw(name),
        BI: ([image]) => {
          if (image instanceof PdfDict) useImage(image, undefined, image.get('ColorSpace') ?? image.get('CS'));
        },
      };
    }

    function setFill(operands: readonly Operand[], operator: string) {
      pen.fill = palette.device(operator, operands, resources);
      pen.fillSpace = pen.fill.space;
    }

    function setStroke(operands: readonly Operand[], operator: string) {
      pen.stroke = palette.device(operator, operands, resources);
      pen.strokeSpace = pen.stroke.space;
    }

    function chooseFill(operands: readonly Operand[]) {
      pen.fill = palette.of(pen.fillSpace, operands);
      usePattern(operands.at(-1));
    }

    function chooseStroke(operands: readonly Operand[]) {
      pen.stroke = palette.of(pen.strokeSpace, operands);
      usePattern(operands.at(-1));
    }

    function see(colour: Colour, overprints: boolean) {
      // In a mask colours are no inks, but must not be plain RGB either.
      if (isMask && colour.space.family !== 'DeviceRGB') return;
      colour.page ??= page;
      if (overprints && pen.sparesNought) colour.overprintsOn ??= page;
    }

    function fillPath() {
      see(pen.fill, pen.overprintsFills);
      if (thinnest > 0 && Number.isFinite(thinnest)) seeLine(thinnest);
      endPath();
    }

    function strokePath() {
      see(pen.stroke, pen.overprintsStrokes);
      seeLine(pen.lineWidth);
      endPath();
    }

    function endPath() {
      thinnest = Number.POSITIVE_INFINITY;
    }

    function seeLine(width: number) {
      if (!isMask) seen.seeLine({ thickness: width * thicknessOf(pen.matrix), page });
    }

    /** Modes 3 and 7 show nothing, 1 and 5 only outlines (ISO 32000-1, table 106). */
    function showText() {
      const { renderingMode: mode } = pen;
      if (mode === 3 || mode === 7) return;
      const isFilled = mode % 4 !== 1;
      const colour = isFilled ? pen.fill : pen.stroke;
      see(colour, isFilled ? pen.overprintsFills : pen.overprintsStrokes);
      if (isMask) return;
      const size = Math.abs(pen.fontSize) * heightAfter(textMatrix, pen.matrix);
      if (!colour.type || size < colour.type.size) colour.type = { size, page };
    }

    function resourceOf(category: string, name: Operand | undefined): Resource {
      const written = name instanceof PdfName ? resources?.getDict(category, follow)?.get(name) : undefined;
      return written instanceof PdfRef
        ? { object: follow(written) ?? undefined, ref: written }
        : { object: written, ref: undefined };
    }

    function useFont(name: Operand | undefined) {
      const { object, ref } = resourceOf('Font', name);
      if (object instanceof PdfDict) seen.see('fonts', object, ref, page);
    }

    function useState(name: Operand | undefined) {
      const { object, ref } = resourceOf('ExtGState', name);
      if (!(object instanceof PdfDict)) return;
      seen.see('states', object, ref, page);
      const strokes = object.getBool('OP', follow)?.value;
      pen.overprintsStrokes = strokes ?? pen.overprintsStrokes;
      pen.overprintsFills = object.getBool('op', follow)?.value ?? strokes ?? pen.overprintsFills;
      const mode = object.getNumber('OPM', follow)?.value;
      if (mode !== undefined) pen.sparesNought = mode === 1;
      pen.lineWidth = object.getNumber('LW', follow)?.value ?? pen.lineWidth;
      const font = object.getArray('Font', follow)?.at(0, follow);
      if (font instanceof PdfDict) seen.see('fonts', font, undefined, page);
      const mask = object.getDict('SMask', follow)?.get('G', follow);
      if (mask instanceof PdfStream) enterOnce(mask, undefined, true);
    }

    function usePattern(name: Operand | undefined) {
      const { object, ref } = resourceOf('Pattern', name);
      if (object instanceof PdfStream) enterOnce(object, ref, isMask);
      else if (object instanceof PdfDict)
        useShading({ object: object.get('Shading', follow), ref: object.getRef('Shading') });
    }

    function useShading({ object, ref }: Resource) {
      if (!(object instanceof PdfDict)) return;
      seen.see('shadings', object, ref, page);
      if (!isMask) for (const colour of stopsOf(object, palette, follow)) see(colour, false);
    }

    function draw(name: Operand | undefined) {
      const { object, ref } = resourceOf('XObject', name);
      if (!(object instanceof PdfStream)) return;
      const subtype = object.getName('Subtype', follow)?.value;
      if (subtype === 'Image') useImage(object, ref, object.get('ColorSpace'));
      else if (subtype === 'Form') enter(object, ref, pen, isMask);
      else seen.see('otherXObjects', object, ref, page);
    }

    function useImage(thing: PdfDict, ref: PdfRef | undefined, written: PdfObject | undefined) {
      const isStencil = ['ImageMask', 'IM'].some((key) => thing.getBool(key, follow)?.value === true);
      if (isStencil) see(pen.fill, false);
      if (isMask) return;
      const named = written instanceof PdfName ? palette.space(written, resources) : undefined;
      const space = named ?? (written && colourSpaceOf(written, follow));
      seen.seeImage({ thing, ref, page, width: widthOf(pen.matrix), height: heightOf(pen.matrix), space });
    }

    function enterOnce(form: PdfStream, ref: PdfRef | undefined, asMask: boolean) {
      if (enteredOnce.has(form)) return;
      enteredOnce.add(form);
      enter(form, ref, freshPen(palette), asMask);
    }

    function enter(form: PdfStream, ref: PdfRef | undefined, from: Pen, asMask: boolean) {
      if (within.has(form) || within.size >= deepest || drawn >= mostForms) return;
      drawn++;
      within.add(form);
      seen.see('forms', form, ref, page);
      seeGroup(form, ref);
      const matrix = after(matrixOf(form.getArray('Matrix', follow)), from.matrix);
      // A form without resources uses those of what draws it, as readers do.
      walk(readable(form), form.getDict('Resources', follow) ?? resources, { ...from, matrix }, asMask);
      within.delete(form);
    }
  }

  function seeGroup(dict: PdfDict, ref: PdfRef | undefined) {
    const group = dict.getDict('Group', follow);
    if (group) seen.see('groups', group, ref, page);
  }
}

interface Resource {
  object: PdfObject | undefined;
  ref: PdfRef | undefined;
}

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
