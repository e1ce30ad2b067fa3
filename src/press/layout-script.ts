import type { BlockKind, MeasuredBlock, MeasuredLayout, MeasuredOnPaper } from './measured.ts';

/**
 * Runs inside the page, before printing: measures pages, text lines, boxes, sizes of type and pictures as they will
 * stand on paper. One pass over the text, for ranges are what costs.
 * Serialised by Puppeteer, so it stands alone and uses nothing from outside.
 */
export async function measuredLayout(): Promise<MeasuredOnPaper> {
  const sheets = [...document.querySelectorAll('[data-label]')];
  const corners = sheets.map(({ clientLeft: x, clientTop: y }) => ({ x, y }));
  // A sheet's border is the room that the printed page leaves round it: what counts is inside.
  const origins = sheets.map((sheet) => {
    const { left, top, width, height } = sheet.getBoundingClientRect();
    const { clientLeft: x, clientTop: y } = sheet;
    return new DOMRect(left + x, top + y, width - 2 * x, height - 2 * y);
  });
  const round = (value: number, parts = 100) => Math.round(value * parts) / parts;
  const pageOf = (element: Element) => sheets.indexOf(element.closest('[data-label]') ?? element);
  const markOf = (element: Element) => {
    const marked = element.closest('[data-of], [data-landmark], [data-fits]');
    const names = ['data-of', 'data-landmark', 'data-fits'].map((name) => marked?.getAttribute(name));
    return names.find((name) => name) ?? '';
  };
  const placed = (page: number, { left, top, width, height }: DOMRect) => ({
    page: page + 1,
    x: round(left - (origins[page]?.left ?? 0)),
    y: round(top - (origins[page]?.top ?? 0)),
    width: round(width),
    height: round(height),
  });

  /** How an element's text is set; px on paper, the layout's own scaling included. */
  interface Style {
    page: number;
    size: number;
    leading: number;
    /** Width of the font's own space, where it may have grown. */
    space: number;
    /** What is added after every letter, the space's own too: not part of the word space. */
    tracking: number;
    isJustified: boolean;
    isSeen: boolean;
    classes: string;
  }
  const pen = document.createElement('canvas').getContext('2d');
  const spaces = new Map<string, number>();
  const spaceOf = (font: string) => {
    if (pen && !spaces.has(font)) {
      pen.font = font;
      spaces.set(font, pen.measureText(' ').width);
    }
    return spaces.get(font) ?? 0;
  };
  const scales = new Map<Element | null, number>([[null, 1]]);
  const scaleOf = (element: Element | null): number => {
    const known = scales.get(element);
    if (known !== undefined || !element) return known ?? 1;
    const { transform } = getComputedStyle(element);
    const scale = scaleOf(element.parentElement) * (transform === 'none' ? 1 : new DOMMatrix(transform).a);
    scales.set(element, scale);
    return scale;
  };
  const styles = new Map<Element, Style>();
  const styleOf = (element: Element): Style => {
    const known = styles.get(element);
    if (known) return known;
    const css = getComputedStyle(element);
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : scaleOf(element);
    const isJustified = css.textAlign === 'justify';
    const classes: string[] = [];
    for (let at: Element | null = element; at && !at.hasAttribute('data-label'); at = at.parentElement)
      classes.push(...at.classList);
    const style = {
      page: pageOf(element),
      size: round(Number.parseFloat(css.fontSize) * scale),
      leading: round((Number.parseFloat(css.lineHeight) || 0) * scale),
      space: isJustified ? spaceOf(css.font) * scale : 0,
      tracking: (Number.parseFloat(css.letterSpacing) || 0) * scale,
      isJustified,
      isSeen: css.visibility === 'visible' && css.opacity !== '0',
      classes: classes.join(' '),
    };
    styles.set(element, style);
    return style;
  };

  /** A stretch of text on one line. */
  interface Piece {
    text: string;
    rect: DOMRect;
    node: Text;
    from: number;
    style: Style;
  }
  const range = document.createRange();
  const rectsOf = (node: Text, from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const piecesOf = (node: Text, style: Style): Piece[] => {
    const [rect, ...more] = rectsOf(node, 0, node.length);
    if (!rect) return [];
    if (more.length === 0) return [{ text: node.data, rect, node, from: 0, style }];
    return [...node.data.matchAll(/\s+|[^\s-]+-?|-/g)].flatMap(({ 0: text, index: from }) => {
      const [first] = rectsOf(node, from, from + text.length);
      return first ? [{ text, rect: first, node, from, style }] : [];
    });
  };

  interface Line {
    pieces: Piece[];
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const isOn = ({ right, top, bottom }: Line, { rect }: Piece) => {
    const shared = Math.min(bottom, rect.bottom) - Math.max(top, rect.top);
    return shared > Math.min(bottom - top, rect.height) / 2 && rect.left > right - 3;
  };
  const linesOf = (pieces: readonly Piece[]): Line[] => {
    const lines: Line[] = [];
    for (const piece of pieces) {
      const line = lines.at(-1);
      const { left, right, top, bottom } = piece.rect;
      if (line && isOn(line, piece)) {
        line.pieces.push(piece);
        line.right = Math.max(line.right, right);
        line.top = Math.min(line.top, top);
        line.bottom = Math.max(line.bottom, bottom);
      } else if (piece.text.trim() !== '') lines.push({ pieces: [piece], left, right, top, bottom });
    }
    return lines;
  };
  const [betweenWords, afterWord] = [/(?<=\S)[ \n\u00a0](?=\S)/, /(?<=\S)[ \n\u00a0]/];
  const [beforeWord, anySpace] = [/[ \n\u00a0](?=\S)/, /[ \n\u00a0]/];
  /** The first space inside the line, as a multiple of its font's own; 0 if the line has none. */
  const spaceIn = ({ pieces }: Line): number => {
    for (const [index, { text, node, from, style }] of pieces.entries()) {
      const inside = index === 0 ? afterWord : index === pieces.length - 1 ? beforeWord : anySpace;
      const at = text.search(pieces.length === 1 ? betweenWords : inside);
      const [rect] = at < 0 ? [] : rectsOf(node, from + at, from + at + 1);
      if (rect && style.space > 0) return round((rect.width - style.tracking) / style.space, 1000);
    }
    return 0;
  };

  const texts = new Map<Element, Piece[]>();
  const sizes = new Map<string, MeasuredLayout['sizes'][number]>();
  for (const sheet of sheets) {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      const block = parent?.closest('[data-measure]');
      const words = node.data.trim();
      if (!parent || (words === '' && !block)) continue;
      const style = styleOf(parent);
      if (!style.isSeen) continue;
      const key = `${style.page} ${style.size} ${style.classes}`;
      if (!block && sizes.has(key)) continue;
      const pieces = piecesOf(node, style);
      const [first] = pieces;
      if (!first || first.rect.height <= 1) continue;
      if (words !== '' && !sizes.has(key)) {
        const { page, classes, size } = style;
        sizes.set(key, { ...placed(page, first.rect), mark: markOf(parent), text: words.slice(0, 40), classes, size });
      }
      if (!block) continue;
      const known = texts.get(block);
      if (known) known.push(...pieces);
      else texts.set(block, pieces);
    }
  }

  const seen = [...texts].filter(([block]) => block.getBoundingClientRect().width > 1);
  const blocks = seen.map(([block, pieces]): MeasuredBlock => {
    const { page, leading, size, isJustified } = styleOf(block);
    const lines = linesOf(pieces).map((line) => {
      const { left, top, right, bottom } = line;
      const { x, y, width, height } = placed(page, new DOMRect(left, top, right - left, bottom - top));
      const text = line.pieces.map((piece) => piece.text).join('');
      return { text: text.replace(/\s+/g, ' ').trim(), x, y, width, height, space: isJustified ? spaceIn(line) : 0 };
    });
    const kind = block.getAttribute('data-measure') as BlockKind;
    const cut = (block.getAttribute('data-cut') ?? '') as MeasuredBlock['cut'];
    return { ...placed(page, block.getBoundingClientRect()), kind, mark: markOf(block), cut, leading, size, lines };
  });

  const fitted = [...document.querySelectorAll('[data-label] [data-fits]')];
  const boxes = fitted.map((box) => {
    const outer = box.parentElement?.closest('[data-fits]');
    const within = outer ? fitted.indexOf(outer) : -1;
    return { ...placed(pageOf(box), box.getBoundingClientRect()), mark: box.getAttribute('data-fits') ?? '', within };
  });

  const pictures = [...document.querySelectorAll('[data-label] img, [data-label] image')].map(async (picture) => {
    const image = picture instanceof HTMLImageElement ? picture : new Image();
    if (image !== picture) image.src = picture.getAttribute('href') ?? '';
    if (image.src.startsWith('data:image/svg')) return [];
    await image.decode().catch(() => undefined);
    const { naturalWidth: dots, naturalHeight: rows } = image;
    return [{ ...placed(pageOf(picture), picture.getBoundingClientRect()), mark: markOf(picture), dots, rows }];
  });
  const pages = sheets.map((sheet, at) => ({
    label: sheet.getAttribute('data-label') ?? '',
    width: round(origins[at]?.width ?? 0),
    height: round(origins[at]?.height ?? 0),
  }));
  const images = (await Promise.all(pictures)).flat();
  return { layout: { pages, blocks, boxes, sizes: [...sizes.values()], images }, corners };
}
