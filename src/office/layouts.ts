import type { Locale } from '../locale.ts';
import type { Box } from './box.ts';
import { type Frame, onFrame } from './frame.ts';
import { box, type Slot, type SurfaceName, slotsOn } from './slots.ts';

export type LayoutName = keyof Locale['presentation']['layouts'];

/** A layout: its ground, what is drawn on it for all its slides, and its placeholders in reading order. */
export interface Layout {
  surface: SurfaceName;
  slots: readonly Slot[];
  /** A panel at its left, or over its whole width at its top. */
  panel?: { on: SurfaceName; box: Box };
  /** A great quotation mark. */
  isQuote?: boolean;
}

/** The layouts, in the order in which a program offers them; the names are keys of the locale. */
export function layoutsOn(frame: Frame): Record<LayoutName, Layout> {
  const slots = slotsOn(frame);
  const { wideTitle, number } = slots;
  const numberOn = (on: SurfaceName): Slot => ({ ...number, on });
  const panel = (wide: number, narrow: Box) => onFrame(frame, box(0, 0, wide, frame.height), narrow);
  const titled: Layout = { surface: 'light', slots: [wideTitle, number] };
  return {
    title: { surface: 'opening', slots: [slots.opening.title, slots.opening.sentence, slots.opening.source] },
    agenda: { surface: 'light', slots: [wideTitle, ...slots.agenda.rows, number] },
    speakers: titled,
    timeline: titled,
    figures: {
      surface: 'light',
      slots: [slots.figures.title, slots.figures.hero, slots.figures.label, slots.figures.speaker, number],
      panel: { on: 'figures', box: panel(696, box(0, 0, 492, 900)) },
    },
    figureTable: titled,
    section: {
      surface: 'section',
      slots: [slots.section.title, slots.section.numeral, slots.section.place, numberOn('section')],
    },
    answer: {
      surface: 'light',
      slots: [slots.answer.title, slots.answer.speaker, slots.answer.numeral, slots.answer.reminder, number],
      panel: { on: 'panel', box: panel(456, box(0, 0, 1200, 228)) },
    },
    quote: { surface: 'quote', slots: [slots.quote.title, slots.quote.speaker, numberOn('quote')], isQuote: true },
    needed: titled,
    text: { surface: 'light', slots: [wideTitle, slots.text.body, number] },
    closing: {
      surface: 'opening',
      slots: [slots.closing.title, slots.closing.speaker, slots.closing.sources, numberOn('opening')],
    },
  };
}
