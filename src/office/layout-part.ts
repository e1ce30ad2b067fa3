import { cuts } from '../layout/deck/sizes.ts';
import type { PresentationSettings } from '../layout/presentation-settings.ts';
import type { Locale } from '../locale.ts';
import type { Box } from './box.ts';
import type { FormShape, TextShape } from './drawing.ts';
import { type Frame, onFrame } from './frame.ts';
import { backgroundOf, colourMapOf, emptyTree, placeholderOf } from './frames.ts';
import { type Layout, type LayoutName, layoutsOn } from './layouts.ts';
import { pxOf } from './lengths.ts';
import type { Writing } from './paragraphs.ts';
import { settingsOf } from './settings.ts';
import type { Drawing } from './shape-properties.ts';
import { shapeOf } from './shapes.ts';
import { element, namespaces, partOf } from './xml.ts';

/** Writes a layout: its ground, what is drawn on it, its placeholders. 19.3.1.39. */
export function layoutPart(name: LayoutName, words: Locale, writing: Writing): string {
  const layout = layoutsOn(writing.frame)[name];
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
  const drawn = drawnOn(layout, settings, writing.frame).map((shape) => shapeOf(shape, drawing));
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

/** The panel, the theme's bar, the great quotation mark. */
function drawnOn(
  { panel, isQuote, surface }: Layout,
  { surfaces, bar }: PresentationSettings,
  frame: Frame,
): (FormShape | TextShape)[] {
  const shapes: (FormShape | TextShape)[] = [];
  const block = (fill: string, box: Box) => shapes.push({ kind: 'form', form: 'rect', box, fill });
  if (panel) block(surfaces[panel.on].ground, panel.box);
  if (bar && !panel && surface !== 'section') block(bar, { x: frame.left, y: 0, width: 128, height: 16 });
  if (isQuote) shapes.push(quotationMark(surfaces.quote.lit, frame));
  return shapes;
}

function quotationMark(colour: string, frame: Frame): TextShape {
  const { x, points } = onFrame(frame, { x: 40, points: 156 }, { x: 24, points: 120 });
  const style = { cut: cuts.light, points, colour };
  return {
    kind: 'text',
    box: { x, y: 84, width: 130, height: pxOf(points) },
    mark: 'quote',
    paragraphs: [{ lines: [[{ text: '“' }]], style, leading: points }],
  };
}
