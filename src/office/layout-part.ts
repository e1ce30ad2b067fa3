import type { PresentationSettings } from '../layout/presentation-settings.ts';
import type { Locale } from '../locale.ts';
import type { FormShape, TextShape } from './drawing.ts';
import { backgroundOf, colourMapOf, emptyTree, placeholderOf } from './frames.ts';
import type { Writing } from './paragraphs.ts';
import { settingsOf } from './settings.ts';
import { type Drawing, shapeOf } from './shapes.ts';
import { type Layout, type LayoutName, layouts } from './slots.ts';
import { element, namespaces, partOf } from './xml.ts';

/** Writes a layout: its ground, what is drawn on it, its placeholders. 19.3.1.39. */
export function layoutPart(name: LayoutName, words: Locale, writing: Writing): string {
  const layout: Layout = layouts[name];
  const settings = settingsOf(writing.theme);
  const { layouts: names, slots: slotNames, ornament } = words.presentation;
  let id = 1;
  const drawing: Drawing = {
    ...writing,
    identify: (wanted) => ({ id: ++id, name: wanted }),
    slidePath: () => undefined,
    picturePath: () => ({ path: '', drawing: undefined }),
    ornament,
    slotName: (slot) => slotNames[slot.name],
    slotStyle: ({ cut, points }) => ({ cut, points, colour: settings.surfaces.light.text }),
    number: 0,
  };
  const drawn = drawnOn(layout, settings).map((shape) => shapeOf(shape, drawing));
  const placed = layout.slots.map((slot) => {
    const prompt = slotNames[slot.name];
    return placeholderOf(slot, { ...drawing.identify(prompt), prompt }, settings, writing);
  });
  return partOf(
    element(
      'p:sldLayout',
      { ...namespaces, preserve: 1, userDrawn: 1 },
      element(
        'p:cSld',
        { name: names[name] },
        backgroundOf(settings.surfaces[layout.surface].ground, writing),
        element('p:spTree', {}, ...emptyTree(), ...drawn, ...placed),
      ),
      colourMapOf(layout.surface, settings),
    ),
  );
}

const height = 900;

/** The panel at the left, the theme's bar, the great quotation mark. */
function drawnOn({ panel, isQuote, surface }: Layout, settings: PresentationSettings): (FormShape | TextShape)[] {
  const { surfaces, bar } = settings;
  const shapes: (FormShape | TextShape)[] = [];
  const block = (fill: string, width: number, x: number, high: number) =>
    shapes.push({ kind: 'form', form: 'rect', box: { x, y: 0, width, height: high }, fill });
  if (panel) block(surfaces[panel.on].ground, panel.width, 0, height);
  if (bar && !panel && surface !== 'section') block(bar, 128, 96, 16);
  if (isQuote) shapes.push(quotationMark(surfaces.quote.lit));
  return shapes;
}

const quotationMark = (colour: string): TextShape => ({
  kind: 'text',
  box: { x: 40, y: 84, width: 130, height: 260 },
  mark: 'quote',
  paragraphs: [
    {
      lines: [[{ text: '“' }]],
      style: { cut: { family: 'title', weight: 300 }, points: 156, colour },
      leading: 156,
    },
  ],
});
