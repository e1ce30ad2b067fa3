import { type Cut, cuts } from '../layout/deck/sizes.ts';
import type { PresentationSettings, Surface } from '../layout/presentation-settings.ts';
import type { Locale } from '../locale.ts';
import type { Box } from './box.ts';
import { type Frame, onFrame } from './frame.ts';

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

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

const title = { name: 'title', type: 'title', role: 'text' } as const;
const label = { type: 'body', cut: cuts.label, points: 18, leading: 24 } as const;
const numeral = { name: 'number', type: 'body', cut: cuts.light, role: 'lit' } as const;

/** The slide's own number, at the foot of all but the first. */
const numberAt = (place: Box): Slot => ({
  ...label,
  name: 'slideNumber',
  type: 'sldNum',
  index: 4,
  box: place,
  on: 'light',
  role: 'second',
  align: 'right',
});

/** A title over the whole width of a light slide. */
const wideTitle = (place: Box): Slot => ({
  ...title,
  box: place,
  cut: cuts.regular,
  points: 48,
  leading: 54,
  on: 'light',
});

const rowOf = (at: number, x: number, width: number): Slot => ({
  name: 'question',
  type: 'body',
  index: 11 + at,
  box: box(x, 204 + at * 102, width, 102),
  cut: cuts.label,
  points: 24,
  leading: 29,
  on: 'light',
  role: 'second',
  anchor: 'middle',
});

/** The placeholders of all layouts, on slides of 16:9 or of 4:3: boxes that stand elsewhere there are given twice. */
export function slotsOn(frame: Frame) {
  const at = (wide: Box, narrow: Box) => onFrame(frame, wide, narrow);
  const { isNarrow } = frame;
  return {
    wideTitle: wideTitle(at(box(96, 72, 1440, 120), box(72, 72, 1072, 120))),
    number: numberAt(at(box(1304, 822, 200, 40), box(928, 822, 200, 40))),
    opening: {
      title: {
        ...title,
        type: 'ctrTitle',
        box: at(box(96, 222, 900, 400), box(72, 222, 740, 400)),
        cut: cuts.light,
        points: 72,
        leading: 78,
        on: 'opening',
      },
      sentence: {
        name: 'sentence',
        type: 'subTitle',
        index: 1,
        box: at(box(96, 684, 780, 150), box(72, 684, 660, 150)),
        cut: cuts.label,
        points: 21,
        leading: 29,
        on: 'opening',
        role: 'text',
      },
      source: {
        ...label,
        name: 'source',
        index: 11,
        box: at(box(96, 72, 1200, 40), box(72, 72, 900, 40)),
        on: 'opening',
        role: 'second',
      },
    },
    agenda: { rows: Array.from({ length: 6 }, (_, row) => rowOf(row, isNarrow ? 193 : 217, isNarrow ? 951 : 1312)) },
    text: {
      body: {
        name: 'text',
        type: 'body',
        index: 11,
        box: at(box(96, 204, 1408, 600), box(72, 204, 1056, 600)),
        cut: cuts.label,
        points: 24,
        leading: 30,
        on: 'light',
        role: 'text',
      },
    },
    figures: {
      title: {
        ...title,
        box: at(box(96, 72, 580, 100), box(72, 72, 404, 100)),
        cut: cuts.strong,
        points: 24,
        leading: 30,
        on: 'figures',
      },
      hero: {
        name: 'figure',
        type: 'body',
        index: 11,
        box: at(box(96, 198, 600, 316), box(72, 198, 420, 316)),
        cut: cuts.light,
        points: 36,
        leading: 40,
        on: 'figures',
        role: 'text',
      },
      label: {
        ...label,
        name: 'text',
        index: 13,
        box: at(box(96, 530, 552, 130), box(72, 530, 404, 150)),
        on: 'figures',
        role: 'second',
      },
      speaker: {
        name: 'speaker',
        type: 'body',
        index: 12,
        box: at(box(240, 712, 448, 116), box(216, 690, 268, 160)),
        cut: cuts.medium,
        points: 24,
        leading: 27,
        on: 'figures',
        role: 'text',
        anchor: 'middle',
      },
    },
    section: {
      title: {
        ...title,
        box: at(box(516, 156, 1012, 440), box(408, 156, 720, 440)),
        cut: cuts.light,
        points: 42,
        leading: 49,
        on: 'section',
      },
      numeral: {
        ...numeral,
        index: 11,
        box: at(box(84, 162, 420, 560), box(64, 130, 330, 360)),
        points: isNarrow ? 240 : 372,
        leading: isNarrow ? 216 : 336,
        on: 'section',
      },
      place: {
        ...label,
        name: 'place',
        index: 12,
        box: at(box(516, 72, 900, 40), box(408, 72, 700, 40)),
        on: 'section',
        role: 'second',
      },
    },
    answer: {
      title: {
        ...title,
        box: at(box(552, 60, 976, 732), box(72, 258, 1072, 552)),
        cut: cuts.regular,
        points: 48,
        leading: 55,
        on: 'light',
      },
      speaker: {
        name: 'speaker',
        type: 'body',
        index: 11,
        box: at(box(96, 342, 344, 290), box(252, 42, 528, 176)),
        cut: cuts.label,
        points: 18,
        leading: 22,
        on: 'panel',
        role: 'second',
      },
      numeral: {
        ...numeral,
        index: 12,
        box: at(box(92, 640, 240, 100), box(797, 30, 240, 80)),
        points: isNarrow ? 54 : 72,
        leading: isNarrow ? 48 : 60,
        on: 'panel',
      },
      reminder: {
        ...label,
        leading: 22,
        name: 'question',
        index: 13,
        box: at(box(96, 752, 344, 114), box(800, 114, 334, 100)),
        on: 'panel',
        role: 'text',
      },
    },
    quote: {
      title: {
        ...title,
        box: at(box(176, 72, 1360, 616), box(126, 72, 1030, 616)),
        cut: cuts.light,
        points: 72,
        leading: 75,
        on: 'quote',
      },
      speaker: {
        name: 'speaker',
        type: 'body',
        index: 11,
        box: at(box(330, 702, 1174, 126), box(280, 702, 848, 126)),
        cut: cuts.medium,
        points: 24,
        leading: 27,
        on: 'quote',
        role: 'text',
        anchor: 'middle',
      },
    },
    closing: {
      title: {
        ...title,
        box: at(box(96, 72, 860, 384), box(72, 72, 720, 384)),
        cut: cuts.light,
        points: 48,
        leading: 55,
        on: 'opening',
      },
      speaker: {
        name: 'speaker',
        type: 'body',
        index: 11,
        box: at(box(231, 468, 720, 104), box(207, 468, 700, 104)),
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
        box: at(box(96, 634, 860, 200), box(72, 634, 720, 200)),
        on: 'opening',
        role: 'text',
      },
    },
  } satisfies Record<string, Slot | Record<string, Slot | Slot[]>>;
}

export type Slots = ReturnType<typeof slotsOn>;
