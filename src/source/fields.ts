import { z } from 'zod';
import { isLanguage, languageTag } from './language-tag.ts';

/** Formats in the JSON Schema by which `review` finds the files, excerpts and slides that the front matter names. */
export const pictureFormat = 'interview-picture';
export const excerptFormat = 'interview-excerpt';
export const slideFormat = 'interview-slide';

/** A text that is not empty. */
export const words = (what: string) => z.string().trim().min(1).describe(what);

/** A file of the interview's folder. */
export const file = (what: string) =>
  z
    .string()
    .regex(/^(?!\/)(?!.*\.\.)[^\\:]+$/, 'a path inside the interview’s own folder')
    .meta({ description: what, format: pictureFormat });

/** A web address. */
export const address = (what: string) => z.url({ protocol: /^https?$/ }).describe(what);

/** The language of some words (BCP 47). */
export const language = (what: string) =>
  z
    .string()
    .regex(languageTag, { error: languageWanted, abort: true })
    .refine(isLanguage, languageWanted)
    .describe(what);

const languageWanted = 'the code of a language: en, de, en-GB';

/** The id of a marked span. */
export const excerptId = words('').meta({
  description: 'The id of a marked span: one you gave it ({#id}), or a2-5-lead, a2-5-quote-1, a2-5-number-1',
  format: excerptFormat,
});

/** The id of a slide. */
export const slideId = words('').meta({
  description:
    'A slide: title, agenda, speakers, timeline, figures, needed, closing, a question (q2), an answer (a2-5), a quote by its id, or one that you add by its id',
  format: slideFormat,
});
