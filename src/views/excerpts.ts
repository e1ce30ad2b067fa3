import type { Excerpt, Interview, Speaker } from '../source/interview.ts';

/** Gives a speaker by id. @throws Error on an id the interview lacks: `read` has refused such. */
export function speakerOf({ speakers }: Interview, id: string): Speaker {
  const speaker = speakers.find((one) => one.id === id);
  if (!speaker) throw new Error(`no speaker ${id}`);
  return speaker;
}

/** Gives a marked span by id. @throws Error on an id the interview lacks: `read` has refused such. */
export function excerptOf({ excerpts }: Interview, id: string): Excerpt {
  const excerpt = excerpts.find((one) => one.id === id);
  if (!excerpt) throw new Error(`no excerpt ${id}`);
  return excerpt;
}

/** Gives the lead of an answer, if it has one. */
export const leadOf = ({ excerpts }: Interview, answer: string): Excerpt | undefined =>
  excerpts.find((one) => one.kind === 'lead' && one.answer === answer);

/** Sets an excerpt in quotation marks, with […] where it begins or ends inside a sentence. */
export function quoted({ text }: Pick<Excerpt, 'text'>): string {
  const start = /^["“‘'(]?\p{Lu}/u.test(text) || /^\d/.test(text) ? '' : '[…] ';
  const end = /[.!?…]["”’']?$/.test(text) ? '' : ' […]';
  return `“${start}${text}${end}”`;
}
