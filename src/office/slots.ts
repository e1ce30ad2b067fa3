import { type Cut, cuts } from '../layout/deck/sizes.ts';
import type { PresentationSettings, Surface } from '../layout/presentation-settings.ts';
import type { Locale } from '../locale.ts';
import type { Box } from './box.ts';

export type SurfaceName = keyof PresentationSettings['surfaces'];

/** A placeholder of a layout: what may be written there, where, and how it is set until somebody sets it otherwise. */
export interface Slot {
  name: keyof Locale['presentation']['slots'];
  /** ECMA-376 part 1, 19.7.10. */
  type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum';
  /** The same on layout and slide; a title has none. */
  index?: number;
  box: Box;
  cut: Cut;
  points: number;
  leading: number;
  on: SurfaceName;
  role: keyof Surface & ('text' | 'second' | 'lit');
  align?: 'right';
  anchor?: 'middle';
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

const title = { name: 'title', type: 'title', role: 'text' } as const;
const label = { type: 'body', cut: cuts.label, points: 18, leading: 24 } as const;
const numeral = { name: 'number', type: 'body', cut: cuts.light, role: 'lit' } as const;

/** The slide's own number, at the foot of all but the first. */
export const slideNumber: Slot = {
  ...label,
  name: 'slideNumber',
  type: 'sldNum',
  index: 4,
  box: box(1304, 822, 200, 40),
  on: 'light',
  role: 'second',
  align: 'right',
};

const numberOn = (on: SurfaceName): Slot => ({ ...slideNumber, on });

/** A title over the whole width of a light slide. */
const wideTitle: Slot = {
  ...title,
  box: box(96, 72, 1440, 120),
  cut: cuts.regular,
  points: 48,
  leading: 54,
  on: 'light',
};

const rowOf = (at: number): Slot => ({
  name: 'question',
  type: 'body',
  index: 11 + at,
  box: box(217, 204 + at * 102, 1312, 102),
  cut: cuts.label,
  points: 24,
  leading: 29,
  on: 'light',
  role: 'second',
  anchor: 'middle',
});

export const slots = {
  wideTitle,
  opening: {
    title: {
      ...title,
      type: 'ctrTitle',
      box: box(96, 222, 900, 400),
      cut: cuts.light,
      points: 72,
      leading: 78,
      on: 'opening',
    },
    sentence: {
      name: 'sentence',
      type: 'subTitle',
      index: 1,
      box: box(96, 684, 780, 150),
      cut: cuts.label,
      points: 21,
      leading: 29,
      on: 'opening',
      role: 'text',
    },
    source: { ...label, name: 'source', index: 11, box: box(96, 72, 1200, 40), on: 'opening', role: 'second' },
  },
  agenda: { rows: Array.from({ length: 6 }, (_, at) => rowOf(at)) },
  text: {
    body: {
      name: 'text',
      type: 'body',
      index: 11,
      box: box(96, 204, 1408, 600),
      cut: cuts.label,
      points: 24,
      leading: 30,
      on: 'light',
      role: 'text',
    },
  },
  figures: {
    title: { ...title, box: box(96, 72, 580, 100), cut: cuts.strong, points: 24, leading: 30, on: 'figures' },
    hero: {
      name: 'figure',
      type: 'body',
      index: 11,
      box: box(96, 198, 600, 316),
      cut: cuts.light,
      points: 36,
      leading: 40,
      on: 'figures',
      role: 'text',
    },
    label: { ...label, name: 'text', index: 13, box: box(96, 530, 552, 130), on: 'figures', role: 'second' },
    speaker: {
      name: 'speaker',
      type: 'body',
      index: 12,
      box: box(240, 712, 448, 116),
      cut: cuts.medium,
      points: 24,
      leading: 27,
      on: 'figures',
      role: 'text',
      anchor: 'middle',
    },
  },
  section: {
    title: { ...title, box: box(516, 156, 1012, 440), cut: cuts.light, points: 42, leading: 49, on: 'section' },
    numeral: {
      ...numeral,
      index: 11,
      box: box(84, 162, 420, 560),
      points: 372,
      leading: 336,
      on: 'section',
    },
    place: { ...label, name: 'place', index: 12, box: box(516, 72, 900, 40), on: 'section', role: 'second' },
  },
  answer: {
    title: { ...title, box: box(552, 60, 976, 732), cut: cuts.regular, points: 48, leading: 55, on: 'light' },
    speaker: {
      name: 'speaker',
      type: 'body',
      index: 11,
      box: box(96, 342, 344, 290),
      cut: cuts.label,
      points: 18,
      leading: 22,
      on: 'panel',
      role: 'second',
    },
    numeral: { ...numeral, index: 12, box: box(92, 640, 240, 100), points: 72, leading: 60, on: 'panel' },
    reminder: {
      ...label,
      leading: 22,
      name: 'question',
      index: 13,
      box: box(96, 752, 344, 114),
      on: 'panel',
      role: 'text',
    },
  },
  quote: {
    title: { ...title, box: box(176, 72, 1360, 616), cut: cuts.light, points: 72, leading: 75, on: 'quote' },
    speaker: {
      name: 'speaker',
      type: 'body',
      index: 11,
      box: box(330, 702, 1174, 126),
      cut: cuts.medium,
      points: 24,
      leading: 27,
      on: 'quote',
      role: 'text',
      anchor: 'middle',
    },
  },
  closing: {
    title: { ...title, box: box(96, 72, 860, 384), cut: cuts.light, points: 48, leading: 55, on: 'opening' },
    speaker: {
      name: 'speaker',
      type: 'body',
      index: 11,
      box: box(231, 468, 720, 104),
      cut: cuts.medium,
      points: 24,
      leading: 27,
      on: 'opening',
      role: 'text',
      anchor: 'middle',
    },
    sources: {
      ...label,
      leading: 28,
      name: 'source',
      index: 12,
      box: box(96, 634, 860, 200),
      on: 'opening',
      role: 'text',
    },
  },
} as const satisfies Record<string, Slot | Record<string, Slot | Slot[]>>;

/** A layout: its ground, what is drawn on it for all its slides, and its placeholders in reading order. */
export interface Layout {
  surface: SurfaceName;
  slots: readonly Slot[];
  /** A panel at its left, px wide. */
  panel?: { on: SurfaceName; width: number };
  /** A great quotation mark. */
  isQuote?: boolean;
}

const titled: Layout = { surface: 'light', slots: [wideTitle, slideNumber] };

/** The layouts, in the order in which a program offers them; the names are keys of the locale. */
export const layouts = {
  title: { surface: 'opening', slots: [slots.opening.title, slots.opening.sentence, slots.opening.source] },
  agenda: { surface: 'light', slots: [wideTitle, ...slots.agenda.rows, slideNumber] },
  speakers: titled,
  timeline: titled,
  figures: {
    surface: 'light',
    slots: [slots.figures.title, slots.figures.hero, slots.figures.label, slots.figures.speaker, slideNumber],
    panel: { on: 'figures', width: 696 },
  },
  figureTable: titled,
  section: {
    surface: 'section',
    slots: [slots.section.title, slots.section.numeral, slots.section.place, numberOn('section')],
  },
  answer: {
    surface: 'light',
    slots: [slots.answer.title, slots.answer.speaker, slots.answer.numeral, slots.answer.reminder, slideNumber],
    panel: { on: 'panel', width: 456 },
  },
  quote: { surface: 'quote', slots: [slots.quote.title, slots.quote.speaker, numberOn('quote')], isQuote: true },
  needed: titled,
  text: { surface: 'light', slots: [wideTitle, slots.text.body, slideNumber] },
  closing: {
    surface: 'opening',
    slots: [slots.closing.title, slots.closing.speaker, slots.closing.sources, numberOn('opening')],
  },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;
