import type { Place } from '../messages.ts';
import type { Interview } from './interview.ts';

const top: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Parts of a layout that are made of fields of the front matter: the first that is there. */
const madeOf: Record<string, readonly string[]> = {
  'briefing.pdf': ['briefing'],
  'briefing-page-1': ['briefing'],
  'briefing-page-2': ['briefing.questions'],
  'briefing-message': ['briefing.message'],
  'briefing-points': ['briefing.points'],
  'briefing-figures': ['briefing.figures', 'briefing'],
  'briefing-timeline': ['timeline'],
};

/**
 * Gives the place of an excerpt, answer, question, figure, speaker or note by id, or of a block of an answer (`a2-5.0`
 * is the first), or of a field of the front matter by its path, or of the field of which a part of a layout is made; the title for a part
 * without fields, the file's top for anything else.
 */
export function placeOf(interview: Interview, id: string): Place {
  const [answerId, block = ''] = id.split('.');
  const answers = interview.questions.flatMap((question) => question.answers);
  const marked = [
    ...interview.excerpts,
    ...interview.questions,
    ...answers,
    ...interview.figures,
    ...interview.speakers,
    ...interview.notes,
  ];
  const inAnswer = answers.find((one) => one.id === answerId)?.blocks[Number(block || Number.NaN)];
  const fields = madeOf[id] ?? [id];
  const [field] = fields.flatMap((path) => (path && interview.frontMatterPlaces.get(path)) || []);
  const place = (inAnswer ?? marked.find((one) => one.id === id))?.place ?? field;
  return place ?? (id in madeOf ? interview.titlePlace : top);
}
