import type { Element } from 'xast';
import type { Box } from './box.ts';
import type { Style } from './drawing.ts';
import { emu } from './lengths.ts';
import type { Writing } from './paragraphs.ts';
import type { Slot } from './slots.ts';
import { type Attributes, clean, element } from './xml.ts';

/** What writing a slide's shapes needs beside its words. */
export interface Drawing extends Writing {
  /** Ids are unique on a slide; names too, for the list of what is on it. */
  identify: (name: string) => { id: number; name: string };
  /** The part of the slide with this id; undefined if the deck has none. */
  slidePath: (id: string) => string | undefined;
  /** The part of a picture. */
  picturePath: (src: string) => { path: string; drawing: string | undefined };
  /** What the list calls what has no words. */
  ornament: string;
  slotName: (slot: Slot) => string;
  slotStyle: (slot: Slot) => Style;
  /** The slide's number. */
  number: number;
}

/** The smallest box around boxes. */
export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Stands for the alternative text of what has no meaning. */
export const decoration: unique symbol = Symbol('decoration');

/** Id, name, alternative text or the mark of decoration, and where a click leads: 20.1.2.2.8. */
export function properties(
  wanted: string,
  { alt, link }: { alt?: string | typeof decoration | undefined; link?: string | undefined },
  drawing: Drawing,
): Element {
  const { id, name } = drawing.identify(wanted);
  const target = link === undefined ? undefined : drawing.slidePath(link);
  return element(
    'p:cNvPr',
    { id, name: clean(name), descr: typeof alt === 'string' ? clean(alt) : undefined },
    target === undefined
      ? undefined
      : element('a:hlinkClick', {
          'r:id': drawing.relations.to('slide', target),
          action: 'ppaction://hlinksldjump',
        }),
    alt === decoration ? decorative() : undefined,
  );
}

/** MS-ODRAWXML 2.3.4: screen readers pass over it. */
const decorative = () =>
  element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      element('adec:decorative', {
        'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
        val: 1,
      }),
    ),
  );

const corner = (name: string, { x, y }: Box) => element(name, { x: emu(x), y: emu(y) });
const extent = (name: string, { width, height }: Box): Element =>
  element(name, { cx: emu(width), cy: emu(height) } satisfies Attributes);

/** Where a shape stands; of a group, where what is in it stands too. */
export const transform = (box: Box, inner?: Box): Element =>
  element(
    'a:xfrm',
    {},
    corner('a:off', box),
    extent('a:ext', box),
    inner && corner('a:chOff', inner),
    inner && extent('a:chExt', inner),
  );

export const geometry = (form: string) => element('a:prstGeom', { prst: form }, element('a:avLst'));
