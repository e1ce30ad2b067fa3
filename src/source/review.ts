import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import { speakersAreInBalance } from './balance.ts';
import type { Draft } from './draft.ts';
import { excerptFormat, slideFormat } from './fields.ts';
import * as faults from './front-matter-rules.ts';
import { textsOfFormat } from './json-schema.ts';
import * as marks from './mark-rules.ts';
import { nearest } from './nearest.ts';
import * as prose from './prose-rules.ts';
import * as rules from './rules.ts';
import { slideNames } from './slide-names.ts';
import { initialsOf, speakerId } from './speakers.ts';

/** Looks at a whole draft for one kind of fault. */
type Check = (draft: Draft, file: VFile) => void;

/** All that is looked for when everything has been read; what one line can tell is complained of while reading. */
const checks: Check[] = [
  speakersAreKnown,
  speakersDiffer,
  initialsDiffer,
  everySpeakerAnswers,
  everyQuestionIsAnswered,
  nobodyAnswersTwice,
  answersHaveWords,
  answersHaveOneLead,
  numbersSayWhatTheyMeasure,
  idsDiffer,
  timelineIsThere,
  namedExcerptsAreThere,
  keyFiguresAreNumbers,
  briefingKnowsEachQuestion,
  namedSlidesAreThere,
  addedSlidesDiffer,
  speakersAreInBalance,
];

/** Complains of everything in a draft that does not fit together. */
export function review(draft: Draft, file: VFile): void {
  for (const check of checks) check(draft, file);
}

function speakersAreKnown({ questions, names, spokenBy }: Draft, file: VFile): void {
  if (!names) return;
  const known = names.map(({ name }) => name);
  for (const { id, place } of answersOf(questions)) {
    const words = spokenBy.get(id) ?? '';
    if (words !== '' && !known.includes(words))
      complain(file, rules.unknownSpeaker, place, { words, nearest: nearest(words, known) });
  }
}

function speakersDiffer({ names = [] }: Draft, file: VFile): void {
  for (const [{ name, place }, first] of repeated(names, ({ name }) => name)) {
    complain(file, faults.duplicateSpeaker, place, { name, line: first.place.start.line });
  }
}

function initialsDiffer({ frontMatter, names = [] }: Draft, file: VFile): void {
  if (!frontMatter?.value) return;
  const all = initialsOf(frontMatter.value.speakers).map((initials, at) => ({ initials, ...names[at] }));
  for (const [{ initials, place, name }, first] of repeated(all, ({ initials }) => initials)) {
    // Two speakers of one name are complained of already.
    if (place && first.name && first.name !== name)
      complain(file, faults.duplicateInitials, place, { initials, name: first.name });
  }
}

/** A misspelt heading is one fault, not two: whom it probably meant has answered. */
function everySpeakerAnswers({ names = [], spokenBy }: Draft, file: VFile): void {
  const known = names.map(({ name }) => name);
  const heard = new Set([...spokenBy.values()].map((name) => (known.includes(name) ? name : nearest(name, known))));
  for (const { name, place } of names) if (!heard.has(name)) complain(file, faults.silentSpeaker, place, { name });
}

function everyQuestionIsAnswered({ questions }: Draft, file: VFile): void {
  for (const { answers, text, place } of questions) {
    if (answers.length === 0) complain(file, rules.questionWithoutAnswers, place, { words: text });
  }
}

function nobodyAnswersTwice({ questions, spokenBy }: Draft, file: VFile): void {
  for (const { answers } of questions) {
    for (const [{ id, place }, first] of repeated(answers, ({ speaker }) => speaker)) {
      complain(file, rules.duplicateAnswer, place, { words: spokenBy.get(id) ?? '', line: first.place.start.line });
    }
  }
}

function answersHaveWords({ questions, spokenBy }: Draft, file: VFile): void {
  for (const { id, blocks, place } of answersOf(questions)) {
    if (!blocks.some(({ kind }) => kind === 'prose'))
      complain(file, rules.emptyAnswer, place, { words: spokenBy.get(id) ?? '' });
  }
}

function answersHaveOneLead({ questions, excerpts, spokenBy }: Draft, file: VFile): void {
  for (const { id, place, blocks } of answersOf(questions)) {
    const [first, ...others] = excerpts.filter(({ kind, answer }) => kind === 'lead' && answer === id);
    if (!first && blocks.length > 0) complain(file, marks.noLead, place, { words: spokenBy.get(id) ?? '' });
    for (const other of others) complain(file, marks.secondLead, other.place, { line: first?.place.start.line ?? 0 });
  }
}

function numbersSayWhatTheyMeasure({ excerpts }: Draft, file: VFile): void {
  for (const { kind, text, label, display, place } of excerpts) {
    if (kind !== 'number') continue;
    if (!label) complain(file, marks.numberWithoutLabel, place, { words: text });
    if (!display && !/\d/.test(text)) complain(file, marks.numberWithoutDigits, place, { words: text });
  }
}

function idsDiffer({ questions, excerpts, figures, notes, names = [] }: Draft, file: VFile): void {
  const speakers = new Map(names.map(({ name, place }) => [speakerId(name), place]));
  const parts: { id: string; place: Place }[] = [
    ...[...speakers].map(([id, place]) => ({ id, place })),
    ...questions,
    ...answersOf(questions),
    ...figures,
    ...notes.flatMap(({ id, references, place }) => [id, ...references].map((one) => ({ id: one, place }))),
    ...excerpts,
  ];
  for (const [{ id, place }, first] of repeated(parts, ({ id }) => id)) {
    complain(file, marks.duplicateId, place, { id, line: first.place.start.line });
  }
}

function timelineIsThere({ frontMatter, figures }: Draft, file: VFile): void {
  if (!frontMatter?.value || frontMatter.value.timeline) return;
  for (const { picture, place } of figures) if (!picture) complain(file, prose.noTimeline, place, {});
}

function namedExcerptsAreThere(draft: Draft, file: VFile): void {
  const known = draft.excerpts.map(({ id }) => id);
  for (const { id, place } of namedExcerpts(draft)) {
    if (!known.includes(id)) complain(file, faults.unknownExcerpt, place, { id, nearest: nearest(id, known) });
  }
}

function namedSlidesAreThere(draft: Draft, file: VFile): void {
  const known = slideNames(draft);
  for (const { id, place } of named(slideFormat, draft)) {
    if (!known.includes(id)) complain(file, faults.unknownSlide, place, { id, nearest: nearest(id, known) });
  }
}

function addedSlidesDiffer(draft: Draft, file: VFile): void {
  const added = draft.frontMatter?.value?.slides.add ?? [];
  const known = slideNames(draft);
  for (const [at, { id }] of added.entries()) {
    const place = draft.frontMatter?.fields.places.get(`slides.add.${at}.id`);
    const isTaken = known.indexOf(id) !== at || known.lastIndexOf(id) !== at;
    if (place && isTaken) complain(file, faults.slideTwice, place, { id });
  }
}

function keyFiguresAreNumbers(draft: Draft, file: VFile): void {
  const kinds = new Map(draft.excerpts.map(({ id, kind }) => [id, kind]));
  for (const { id, path, place } of namedExcerpts(draft)) {
    const kind = kinds.get(id);
    if (path.startsWith('briefing.figures.') && kind && kind !== 'number')
      complain(file, faults.notANumber, place, { id, kind });
  }
}

function briefingKnowsEachQuestion({ frontMatter, questions }: Draft, file: VFile): void {
  const entries = frontMatter?.value?.briefing?.questions.length;
  const place = frontMatter?.fields.places.get('briefing.questions');
  if (entries === undefined || !place || entries === questions.length) return;
  complain(file, faults.briefingQuestions, place, { entries, questions: questions.length });
}

/** The excerpts that the front matter names, each where it does so. */
const namedExcerpts = (draft: Draft) => named(excerptFormat, draft);

function named(format: string, { frontMatter }: Draft): { id: string; path: string; place: Place }[] {
  if (!frontMatter) return [];
  const { values, places, end } = frontMatter.fields;
  return textsOfFormat(format, values).map(({ text, path }) => ({
    id: text.trim(),
    path,
    place: places.get(path) ?? end,
  }));
}

const answersOf = (questions: Draft['questions']) => questions.flatMap(({ answers }) => answers);

/** The things that repeat an earlier one, each with the first. */
function repeated<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): [Thing, Thing][] {
  const first = new Map<string, Thing>();
  return things.flatMap((thing) => {
    const earlier = first.get(keyOf(thing));
    if (earlier === undefined) first.set(keyOf(thing), thing);
    return earlier === undefined ? [] : [[thing, earlier] as [Thing, Thing]];
  });
}
