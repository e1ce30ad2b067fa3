import { z } from 'zod';

const words = z.string().min(1);

/** Every word a reader sees that is not content; `{name}` stands for a value. */
export const locale = z.strictObject({
  language: z.enum(['nl', 'en']),
  question: words,
  questionOf: words,
  page: words,
  references: words,
  contents: words,
  speakers: words,
  timeline: words,
  illustration: words,
  magazine: z.strictObject({
    questions: words,
    continued: words,
    whoWhere: words,
    whoWhereNote: words,
    question: words,
  }),
  slides: z.strictObject({}),
  briefing: z.strictObject({}),
  web: z.strictObject({}),
});

export type Locale = z.output<typeof locale>;

/** Puts values into a phrase of the locale: `fill('Vraag {n}', { n: 2 })` is `Vraag 2`. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
