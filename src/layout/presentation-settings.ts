import { z } from 'zod';

const token = z.string();

/** The tokens of one part of a slide. */
const surface = z.strictObject({
  ground: token,
  text: token,
  second: token,
  /** What is lit: numerals, the quotation mark, the end mark. */
  lit: token,
  /** What holds a speaker's initials, and they themselves. */
  disc: token,
  initials: token,
  ring: token,
});

/** Where a wide picture stands on a slide, px; without one, what stands there instead. */
const backdrop = z.strictObject({
  x: z.number(),
  width: z.number(),
  /** Which part of a picture too wide is seen: nought its left, one its right. */
  position: z.number(),
  /** How much of its width on the slide the picture loses at its left and right, px. */
  hidden: z.tuple([z.number(), z.number()]),
  band: z.strictObject({ colour: token, beside: z.number(), alone: z.number() }).optional(),
});

/** How a theme sets a presentation that others edit: its style sheets say the same of the deck. */
export const presentationSettings = z.strictObject({
  /** A ring with a dot at the speaker's seat, or a square. */
  medallion: z.enum(['ring', 'square']),
  endMark: z.enum(['diamond', 'rect']),
  /** The lit phrase of a question: its own colour, or a line under it of this colour. */
  phrase: z.strictObject({ colour: token.optional(), underline: token.optional() }),
  /** A short bar at the top edge of a slide without a panel. */
  bar: token.optional(),
  /** The dot or ring of the last milestone. */
  ending: token,
  /** On slides of 16:9 and of 4:3. */
  backdrop: z.strictObject({ wide: backdrop, narrow: backdrop }),
  surfaces: z.strictObject({
    light: surface,
    opening: surface,
    section: surface,
    quote: surface,
    /** Beside an answer. */
    panel: surface,
    /** Under the first key figure. */
    figures: surface,
  }),
});

export type PresentationSettings = z.output<typeof presentationSettings>;
export type Surface = z.output<typeof surface>;
