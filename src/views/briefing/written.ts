import type { Interview } from '../../source/interview.ts';
import type { FrontMatter } from '../../source/schema.ts';
import type { Editorial } from './editorial.ts';

/** Gives the choices that the editor wrote in the front matter. */
export const writtenEditorial = (
  briefing: NonNullable<FrontMatter['briefing']>,
  { questions }: Interview,
): Editorial => ({
  ...briefing,
  audience: briefing.audience,
  wait: briefing.wait,
  rows: questions.flatMap((question, at) => {
    const row = briefing.questions[at];
    if (!row) return [];
    const { brief = question.text, agree, differ, needed, nothingNeeded } = row;
    return { kind: 'sorted', question, text: brief, agree, differ, needed, nothingNeeded };
  }),
});
