import { type PdfDict, PdfName } from '@libpdf/core';
import { colourSpaceOf } from '../../pdf/colour-spaces.ts';
import type { Follow } from '../../pdf/open.ts';
import { type Operand, tellOperations } from '../../pdf/operations.ts';
import { numberText } from '../../pdf/written.ts';
import type { Colouring } from './colouring.ts';
import type { Rgb } from './missing.ts';

/** The graphics states that turn overprinting on and off, by the names that content calls them. */
export const overprintOn = 'OverprintText';
export const overprintOff = 'OverprintEnd';

/** What a stream of content is painted with, and the page it is met on. */
export interface Setting {
  resources: PdfDict;
  page: number;
  follow: Follow;
}

/** What decides how the next mark is painted. */
interface Pen {
  /** Whether `sc` and `SC` give RGB or grey; a colour in another space is left as it is. */
  fillsInRgb: boolean;
  strokesInRgb: boolean;
  /** The fill is black ink alone. */
  isBlack: boolean;
  isOpaque: boolean;
  /** Letters are filled, and neither stroked nor clipped with. */
  fillsLetters: boolean;
  overprints: boolean;
}

const letters = new Set(['Tj', 'TJ', "'", '"']);
/** Where something begins that is no text: between a path's first point and its painting no state can be changed. */
const beginnings = new Set(['m', 're', 'sh', 'Do', 'BI']);

/**
 * Rewrites the colours of a content stream. Black text is let overprint what it stands on: paper or a tint is printed
 * under it without a gap in the letters' shape, so that no white edge shows where the plates are a hair apart. Only
 * filled, opaque text in black ink alone: a black surface must hide what lies under it.
 * @returns the content, and whether it calls the graphics states of overprinting
 */
export function recoloured(
  content: Uint8Array,
  colouring: Colouring,
  { resources, page, follow }: Setting,
): { content: Uint8Array; overprints: boolean } {
  const parts: Uint8Array[] = [];
  let copied = 0;
  const kept: Pen[] = [];
  let pen: Pen = {
    fillsInRgb: true,
    strokesInRgb: true,
    isBlack: isBlackInk(colouring.of([0, 0, 0], page)),
    isOpaque: true,
    fillsLetters: true,
    overprints: false,
  };
  let hasOverprints = false;
  const spaces = resources.getDict('ColorSpace', follow);
  const states = resources.getDict('ExtGState', follow);
  const changes = new Map(Object.entries(changesOf()));
  tellOperations(content, (operation) => {
    const { operator, operands, from = copied, to = copied } = operation;
    if (letters.has(operator)) overprint(pen.isBlack && pen.isOpaque && pen.fillsLetters, from);
    else if (beginnings.has(operator)) overprint(false, from);
    const made = changes.get(operator)?.(operands);
    if (made !== undefined) write(made, from, to);
  });
  parts.push(content.subarray(copied));
  return { content: Buffer.concat(parts), overprints: hasOverprints };

  /** Writes something in the place of what stands from there to there; what lies before is copied as it is. */
  function write(made: string, from: number, to: number) {
    parts.push(content.subarray(copied, from), Buffer.from(`${made}\n`, 'latin1'));
    copied = to;
  }

  function overprint(wanted: boolean, from: number) {
    if (wanted === pen.overprints) return;
    write(`/${wanted ? overprintOn : overprintOff} gs`, from, from);
    pen.overprints = wanted;
    hasOverprints = true;
  }

  /** By operator what it does to the pen, and what is written in its place. */
  function changesOf(): Record<string, (operands: Operand[]) => string | undefined> {
    return {
      q: () => void kept.push({ ...pen }),
      Q: () => {
        pen = kept.pop() ?? pen;
        return undefined;
      },
      rg: fill,
      g: fill,
      RG: stroke,
      G: stroke,
      k: (operands) => {
        pen.isBlack = isBlackInk(numbersOf(operands));
        return undefined;
      },
      cs: (operands) => {
        pen.fillsInRgb = isConvertible(operands);
        pen.isBlack = false;
        return pen.fillsInRgb ? fill([0]) : undefined;
      },
      CS: (operands) => {
        pen.strokesInRgb = isConvertible(operands);
        return pen.strokesInRgb ? stroke([0]) : undefined;
      },
      sc: (operands) => (pen.fillsInRgb ? fill(operands) : undefined),
      scn: (operands) => (pen.fillsInRgb ? fill(operands) : undefined),
      SC: (operands) => (pen.strokesInRgb ? stroke(operands) : undefined),
      SCN: (operands) => (pen.strokesInRgb ? stroke(operands) : undefined),
      Tr: ([mode]) => {
        pen.fillsLetters = mode === 0;
        return undefined;
      },
      gs: ([name]) => {
        const state = name instanceof PdfName ? states?.getDict(name.value, follow) : undefined;
        const alpha = state?.getNumber('ca', follow)?.value;
        if (alpha !== undefined) pen.isOpaque = alpha === 1;
        return undefined;
      },
    };
  }

  function fill(operands: readonly Operand[]): string {
    const components = colouring.of(rgbOf(operands), page);
    pen.isBlack = isBlackInk(components);
    return `${components.map(numberText).join(' ')} ${colouring.fill}`;
  }

  function stroke(operands: readonly Operand[]): string {
    return `${colouring.of(rgbOf(operands), page).map(numberText).join(' ')} ${colouring.stroke}`;
  }

  function isConvertible([name]: readonly Operand[]): boolean {
    return name instanceof PdfName && isRgbOrGrey(spaces?.get(name) ?? name, follow);
  }
}

/** Whether colours of a space are looked up as RGB: those of screens, not inks, Lab or patterns. */
export function isRgbOrGrey(space: Parameters<typeof colourSpaceOf>[0], follow: Follow): boolean {
  const { family, components } = colourSpaceOf(space, follow);
  return /^(DeviceRGB|CalRGB|DeviceGray|CalGray)$/.test(family) || (family === 'ICCBased' && components < 4);
}

const isBlackInk = (components: readonly number[]) =>
  components.length === 4 && components.every((part, at) => part === (at === 3 ? 1 : 0));

const numbersOf = (operands: readonly Operand[]) => operands.filter((operand) => typeof operand === 'number');

/** A colour of three numbers, or of one for grey. */
function rgbOf(operands: readonly Operand[]): Rgb {
  const [red = 0, green = red, blue = red] = numbersOf(operands);
  return [red, green, blue];
}
