import type { Locale } from '../locale.ts';
import type { DrawnSlide } from './drawn.ts';
import { backgroundOf, colourMapOf, emptyTree, styleOf } from './frames.ts';
import { layoutsOn } from './layouts.ts';
import type { Writing } from './paragraphs.ts';
import { settingsOf } from './settings.ts';
import type { Drawing } from './shape-properties.ts';
import { shapeOf } from './shapes.ts';
import { element, namespaces, partOf } from './xml.ts';

/** Where a slide stands among the package's parts. */
export type Around = Pick<Drawing, 'slidePath' | 'picturePath' | 'number'>;

/** Writes a slide: what it holds beside its layout, in reading order. 19.3.1.38. */
export function slidePart(slide: DrawnSlide, around: Around, words: Locale, writing: Writing): string {
  const settings = settingsOf(writing.theme);
  const { surface } = layoutsOn(writing.frame)[slide.layout];
  const { slots: slotNames, ornament } = words.presentation;
  const names = new Map<string, number>();
  let id = 1;
  const drawing: Drawing = {
    ...writing,
    ...around,
    identify(wanted) {
      const times = (names.get(wanted) ?? 0) + 1;
      names.set(wanted, times);
      return { id: ++id, name: times > 1 ? `${wanted} ${times}` : wanted };
    },
    ornament,
    slotName: (slot) => slotNames[slot.name],
    slotStyle: (slot) => styleOf(slot, settings),
  };
  return partOf(
    element(
      'p:sld',
      { ...namespaces, show: slide.isHidden ? 0 : undefined },
      element(
        'p:cSld',
        {},
        slide.ground === undefined ? undefined : backgroundOf(slide.ground, writing),
        element('p:spTree', {}, ...emptyTree(), ...slide.shapes.map((shape) => shapeOf(shape, drawing))),
      ),
      colourMapOf(surface, settings),
    ),
  );
}
