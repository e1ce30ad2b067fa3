import { PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream, PdfString } from '@libpdf/core';
import { inherited, type Pdf, type PdfPage } from './open.ts';
import { type Operand, type Operation, tellOperations } from './operations.ts';
import { contentOf, readable } from './streams.ts';
import type { Source, Standing, Visitor } from './visitor.ts';

/** Forms in forms deeper than this are no content but an attack; so are more forms than this on one page. */
const deepest = 28;
const mostForms = 100_000;

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh']);

/**
 * Gives a walk through the content of a document's pages: the page itself, the forms it draws, each time they are drawn,
 * and once in the document the patterns, soft masks and glyph procedures it uses; at last the appearances of its annotations.
 */
export function walkOf({ follow }: Pick<Pdf, 'follow'>, visitor: Visitor): (page: PdfPage) => void {
  const once = new Set<PdfDict>();
  const active = new Set<PdfDict>();
  let standing: Standing;
  let forms = 0;

  return (page) => {
    const resources = inherited(page, 'Resources', follow);
    const source: Source = {
      kind: 'page',
      dict: page.dict,
      ref: page.ref,
      resources: resources instanceof PdfDict ? resources : undefined,
    };
    const plain = { font: undefined, fontRef: undefined, fontSize: 0, renderingMode: 0 };
    standing = { page, source, mark: undefined, ...plain };
    forms = 0;
    run(contentOf(page, follow));
    for (const appearance of appearancesOf(page.dict)) {
      Object.assign(standing, { source, mark: undefined }, plain);
      enter(appearance, undefined, 'appearance');
    }
  };

  function* appearancesOf(page: PdfDict): Generator<PdfStream> {
    for (const item of page.getArray('Annots', follow) ?? []) {
      const annotation = item instanceof PdfRef ? follow(item) : item;
      const states = annotation instanceof PdfDict ? annotation.getDict('AP', follow) : undefined;
      if (states) yield* streamsIn(states, 2);
    }
  }

  function* streamsIn(dict: PdfDict, depth: number): Generator<PdfStream> {
    for (const [key] of dict) {
      const value = dict.get(key, follow);
      if (value instanceof PdfStream) yield value;
      else if (value instanceof PdfDict && depth > 1) yield* streamsIn(value, depth - 1);
    }
  }

  /** Walks a stream that the present one leads to, and comes back. */
  function enter(stream: PdfStream, ref: PdfRef | undefined, kind: Source['kind']) {
    if (active.has(stream) || active.size >= deepest || forms >= mostForms) return;
    forms++;
    active.add(stream);
    const before = { ...standing };
    standing.source = {
      kind,
      dict: stream,
      ref,
      // A form without resources uses those of what draws it, as readers do.
      resources: stream.getDict('Resources', follow) ?? standing.source.resources,
    };
    run(readable(stream));
    Object.assign(standing, before);
    active.delete(stream);
  }

  function enterOnce(stream: PdfObject | undefined, kind: Source['kind']) {
    if (!(stream instanceof PdfStream) || once.has(stream)) return;
    once.add(stream);
    const { mark } = standing;
    standing.mark = undefined;
    enter(stream, undefined, kind);
    standing.mark = mark;
  }

  function run(bytes: Uint8Array) {
    const outermost = standing.mark;
    const saved: Pick<Standing, 'font' | 'fontRef' | 'fontSize' | 'renderingMode'>[] = [];
    tellOperations(bytes, ({ operator, operands }: Operation) => {
      switch (operator) {
        case 'Tj':
        case "'":
          show(operands[0]);
          break;
        case '"':
          show(operands[2]);
          break;
        case 'TJ':
          if (Array.isArray(operands[0])) for (const part of operands[0]) show(part);
          break;
        case 'Tf':
          setFont(operands);
          break;
        case 'Tr':
          if (typeof operands[0] === 'number') standing.renderingMode = operands[0];
          break;
        case 'q': {
          const { font, fontRef, fontSize, renderingMode } = standing;
          saved.push({ font, fontRef, fontSize, renderingMode });
          break;
        }
        case 'Q':
          Object.assign(standing, saved.pop());
          break;
        case 'BMC':
        case 'BDC':
          open(operands);
          break;
        case 'EMC':
          if (standing.mark !== outermost) standing.mark = standing.mark?.outer;
          break;
        case 'Do':
          draw(operands[0]);
          break;
        case 'BI':
          if (operands[0] instanceof PdfDict) visitor.image?.(operands[0], standing);
          break;
        case 'gs':
          setGraphics(resource('ExtGState', operands[0]).value);
          break;
        case 'scn':
        case 'SCN':
          enterOnce(resource('Pattern', operands.at(-1)).value, 'pattern');
          break;
        default:
          if (painting.has(operator)) visitor.paint?.(operator, standing);
      }
    });
    standing.mark = outermost;
  }

  function resource(
    category: string,
    name: Operand | undefined,
  ): { value: PdfObject | undefined; ref: PdfRef | undefined } {
    const { resources } = standing.source;
    if (!(name instanceof PdfName) || !resources) return { value: undefined, ref: undefined };
    const written = resources.getDict(category, follow)?.get(name);
    return written instanceof PdfRef
      ? { value: follow(written) ?? undefined, ref: written }
      : { value: written, ref: undefined };
  }

  function show(operand: Operand | undefined) {
    if (operand instanceof PdfString && operand.bytes.length > 0) visitor.text?.(operand.bytes, standing);
  }

  function setFont([name, size]: readonly Operand[]) {
    const { value, ref } = resource('Font', name);
    useFont(value, ref);
    standing.fontSize = typeof size === 'number' ? size : 0;
  }

  function useFont(value: PdfObject | undefined, ref: PdfRef | undefined) {
    standing.font = value instanceof PdfDict ? value : undefined;
    standing.fontRef = ref;
    if (standing.font?.getName('Subtype', follow)?.value !== 'Type3') return;
    const font = standing.font;
    if (once.has(font)) return;
    once.add(font);
    const procedures = font.getDict('CharProcs', follow);
    const { source } = standing;
    standing.source = { ...source, resources: font.getDict('Resources', follow) ?? source.resources };
    if (procedures) for (const [key] of procedures) enterOnce(procedures.get(key, follow), 'glyph');
    standing.source = source;
  }

  function setGraphics(graphics: PdfObject | undefined) {
    if (!(graphics instanceof PdfDict)) return;
    const font = graphics.getArray('Font', follow);
    if (font) {
      const written = font.at(0);
      useFont(font.at(0, follow), written instanceof PdfRef ? written : undefined);
      const size = font.at(1, follow);
      standing.fontSize = size instanceof PdfNumber ? size.value : 0;
    }
    enterOnce(graphics.getDict('SMask', follow)?.get('G', follow), 'mask');
  }

  function open([tag, written]: readonly Operand[]) {
    const found = written instanceof PdfName ? resource('Properties', written).value : written;
    const properties = found instanceof PdfDict ? found : undefined;
    standing.mark = {
      tag: tag instanceof PdfName ? tag.value : '',
      properties,
      mcid: properties?.getNumber('MCID', follow)?.value,
      source: standing.source,
      outer: standing.mark,
    };
    visitor.mark?.(standing.mark, standing);
  }

  function draw(name: Operand | undefined) {
    const { value, ref } = resource('XObject', name);
    if (!(value instanceof PdfStream)) return;
    const subtype = value.getName('Subtype', follow)?.value;
    // What an appearance or a pattern draws is part of it.
    const kind = standing.source.kind === 'page' ? 'form' : standing.source.kind;
    if (subtype === 'Image') visitor.image?.(value, standing);
    else if (subtype === 'Form' && (visitor.form?.(value, ref, standing) ?? true)) enter(value, ref, kind);
  }
}
