import { z } from 'zod';
import { excerptId, slideId, words } from './fields.ts';

const minutes = (what: string) => z.number().positive().max(600).describe(what);

const added = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens')
    .describe('Its id, by which `talk`, `drop` and `set` name it'),
  title: words('Its title'),
  text: words('Its text: paragraphs, with an empty line between them').optional(),
  notes: words('What the speaker says').optional(),
  after: slideId.optional().describe('The slide behind which it stands; before the closing if left out'),
});

const change = z.strictObject({
  slide: slideId,
  title: words('Another title').optional(),
  minutes: minutes('How long it may take').optional(),
});

const settings = z.strictObject({
  agenda: words('Title of the slide with the questions').optional(),
  speakers: words('Title of the slide with the speakers').optional(),
  timeline: words('Title of the timeline slide').optional(),
  figures: words('Title of the key-figures slide').optional(),
  summary: words('The sentence on the title slide').optional(),
  closing: excerptId.optional().describe('The excerpt on the last slide'),
  needed: z
    .array(excerptId)
    .optional()
    .describe('The excerpts that say what is still needed; those of the briefing if left out'),
  size: z.enum(['16:9', '4:3']).default('16:9').describe('Width to height'),
  minutes: minutes('How long the talk is; 20 if left out').optional(),
  notes: z.boolean().default(true).describe('Whether files hold the speaker’s notes'),
  talk: z
    .array(slideId)
    .min(1)
    .optional()
    .describe('The slides of the talk in their order, the others are the appendix; chosen by us if left out'),
  drop: z.array(slideId).default([]).describe('Slides that are in neither talk nor appendix'),
  set: z.array(change).default([]).describe('Other titles and times for some slides'),
  add: z.array(added).default([]).describe('Slides of your own words'),
});

/** What an editor says of the deck: `full` for a talk of all slides, or the fields that differ from what we choose. */
export const slides = z
  .union([z.literal('full'), settings])
  .transform((given) => ({ ...(given === 'full' ? settings.parse({}) : given), isFull: given === 'full' }))
  .prefault({})
  .describe('The deck: `full` for a talk of all slides, or what differs from the talk that we choose');
