import type { Element } from 'xast';
import type { Box } from './box.ts';
import { solid } from './colours.ts';
import type { FormShape, GroupShape, PictureShape, Shape, TextShape } from './drawing.ts';
import { languageTags } from './languages.ts';
import { emu } from './lengths.ts';
import { paragraphOf } from './paragraphs.ts';
import { boxAround, type Drawing, decoration, geometry, properties, transform } from './shape-properties.ts';
import { element } from './xml.ts';

/** Writes a shape. ECMA-376 part 1, 19.3.1. */
export function shapeOf(shape: Shape, drawing: Drawing): Element {
  switch (shape.kind) {
    case 'text':
      return textOf(shape, drawing);
    case 'form':
      return formOf(shape, drawing, undefined);
    case 'picture':
      return pictureOf(shape, drawing);
    case 'group':
      return groupOf(shape, drawing);
  }
}

const longestName = 40;

function textOf(shape: TextShape, drawing: Drawing): Element {
  const { slot, paragraphs, isNumber } = shape;
  const words = paragraphs
    .flatMap(({ lines }) => lines.flat().map(({ text }) => text))
    .join(' ')
    .replaceAll('\t', ' ');
  const name = slot ? drawing.slotName(slot) : words.slice(0, longestName).trim();
  const place = slot && element('p:ph', { type: slot.type, idx: slot.index });
  const field = isNumber ? slideNumberField(drawing) : undefined;
  const inherited = slot && { style: drawing.slotStyle(slot), leading: slot.leading, align: slot.align };
  const isMoved = slot === undefined || !isSame(slot.box, shape.box);
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      properties(name, { link: shape.link }, drawing),
      element('p:cNvSpPr', slot ? {} : { txBox: 1 }, slot && element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, place),
    ),
    element(
      'p:spPr',
      {},
      isMoved ? transform(shape.box) : undefined,
      slot ? undefined : geometry('rect'),
      shape.fill ? solid(shape.fill, drawing.theme) : slot ? undefined : element('a:noFill'),
    ),
    element(
      'p:txBody',
      {},
      slot ? element('a:bodyPr') : bodyProperties(shape),
      element('a:lstStyle'),
      ...paragraphs.map((paragraph) => paragraphOf(paragraph, drawing, inherited, field)),
    ),
  );
}

/** No insets: boxes stand where their words do. Nothing shrinks by itself: sizes were chosen from the fonts' widths. */
const bodyProperties = ({ anchor, isOneLine }: Pick<TextShape, 'anchor' | 'isOneLine'>) =>
  element(
    'a:bodyPr',
    {
      wrap: isOneLine ? 'none' : 'square',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      rtlCol: 0,
      anchor: anchor === 'middle' ? 'ctr' : 't',
    },
    element('a:noAutofit'),
  );

/** The slide's number, kept true by the program: 21.1.2.2.4. */
function slideNumberField({ language, number }: Drawing): Element {
  return element(
    'a:fld',
    { id: '{5A1D9B2C-7C0E-4E0B-9C55-0F6A1E2D3B47}', type: 'slidenum' },
    element('a:rPr', { lang: languageTags[language] }),
    element('a:t', {}, String(number)),
  );
}

function formOf({ form, box, fill, line, paragraphs }: FormShape, drawing: Drawing, alt: string | undefined): Element {
  const { theme } = drawing;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      properties(drawing.ornament, { alt: alt ?? decoration }, drawing),
      element('p:cNvSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      transform(box),
      geometry(form),
      fill === undefined ? element('a:noFill') : solid(fill, theme),
      element('a:ln', line ? { w: emu(line.width) } : {}, line ? solid(line.colour, theme) : element('a:noFill')),
    ),
    element(
      'p:txBody',
      {},
      bodyProperties({ anchor: 'middle', isOneLine: true }),
      element('a:lstStyle'),
      ...(paragraphs?.map((paragraph) => paragraphOf(paragraph, drawing)) ?? [
        element('a:p', {}, element('a:endParaRPr', { lang: languageTags[drawing.language] })),
      ]),
    ),
  );
}

function pictureOf({ form, box, src, cut, alt }: PictureShape, drawing: Drawing): Element {
  const { path, drawing: vector } = drawing.picturePath(src);
  const share = (of: number) => (of > 0 ? Math.round(of * 100_000) : undefined);
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      properties(alt ?? drawing.ornament, { alt: alt ?? decoration }, drawing),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr'),
    ),
    element(
      'p:blipFill',
      {},
      element(
        'a:blip',
        { 'r:embed': drawing.relations.to('image', path) },
        vector === undefined ? undefined : vectorOf(drawing.relations.to('image', vector)),
      ),
      element('a:srcRect', { l: share(cut.left), t: share(cut.top), r: share(cut.right), b: share(cut.bottom) }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, transform(box), geometry(form)),
  );
}

/** The drawing itself, for programs that show SVG; others show the picture taken of it. MS-ODRAWXML 2.3.3. */
const vectorOf = (id: string) =>
  element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': id,
      }),
    ),
  );

function groupOf({ name, alt, link, shapes }: GroupShape, drawing: Drawing): Element {
  const around = boxAround(shapes.map(({ box }) => box));
  return element(
    'p:grpSp',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      properties(name ?? drawing.ornament, { alt: alt ?? decoration, link }, drawing),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element('p:grpSpPr', {}, transform(around, around)),
    ...shapes.map((shape) => shapeOf(shape, drawing)),
  );
}

const isSame = (one: Box, other: Box) =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
