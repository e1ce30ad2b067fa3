import type { Locale } from '../../locale.ts';
import type { Answer, Excerpt, Interview } from '../../source/interview.ts';
import { excerptOf, leadOf, speakerOf } from '../excerpts.ts';
import type { Shown } from './kinds.ts';
import { type Phrase, phraseOf, textOf } from './phrase.ts';
import { sentencesOf } from './sentences.ts';
import { answerParagraphs, plain, standfirstParagraphs } from './spoken.ts';
import { wordsOf } from './words-of.ts';

type Teller<Slide> = (slide: Slide, interview: Interview, words: Locale) => Phrase[];

/** What a speaker has to say with each kind of slide. */
const tellers: { [Kind in Shown['kind']]: Teller<Extract<Shown, { kind: Kind }>> } = {
  title: (_, interview) => standfirstParagraphs(interview),
  agenda: ({ questions }, interview) =>
    interview.questions
      .filter(({ id }) => questions.some((shown) => shown.id === id))
      .map(({ number, text, answers }) => {
        const names = answers.map(({ speaker }) => speakerOf(interview, speaker).name);
        return plain(`${number}. ${text} (${names.join(', ')})`);
      }),
  speakers: ({ people }, interview) => people.map(({ id }) => plain(speakerOf(interview, id).biography)),
  timeline: (_, { frontMatter }) =>
    (frontMatter.timeline?.milestones ?? []).map(({ year, text }) => phraseOf(`${year}: ${text}`, String(year))),
  figures: ({ figures }, interview, words) => figures.map(({ id }) => sentenceWith(id, interview, words)),
  section: ({ id }, interview) => {
    const question = interview.questions.find((one) => one.id === id);
    const leads = question?.answers.flatMap((answer) => leadOf(interview, answer.id) ?? []) ?? [];
    return [
      plain(question?.text ?? ''),
      ...leads.map((lead) => phraseOf(`${nameOf(lead, interview)}: ${wordsOf(lead)}`, nameOf(lead, interview))),
    ];
  },
  answer: ({ id, phrase }, interview) => answerParagraphs(answerOf(interview, id), [marked(textOf(phrase))]),
  quote: ({ id }, interview) => answerWith(excerptOf(interview, id), interview),
  needed: ({ needs }, interview, words) => needs.map(({ id }) => sentenceWith(id, interview, words)),
  text: ({ spoken, paragraphs }) => (spoken.length > 0 ? spoken : paragraphs).map(plain),
  closing: ({ quote }, interview) => (quote ? answerWith(excerptOf(interview, quote.id), interview) : []),
};

/** Gives what the speaker may say with a slide: the full words behind it. */
export const notesOf = <Slide extends Shown>(slide: Slide, interview: Interview, words: Locale): Phrase[] =>
  (tellers[slide.kind] as Teller<Slide>)(slide, interview, words);

function answerOf({ questions }: Interview, id: string): Answer {
  const answer = questions.flatMap(({ answers }) => answers).find((one) => one.id === id);
  if (!answer) throw new Error(`no answer ${id}`);
  return answer;
}

const answerWith = ({ answer, text }: Excerpt, interview: Interview) =>
  answerParagraphs(answerOf(interview, answer), [text]);

const nameOf = ({ speaker }: Excerpt, interview: Interview) => speakerOf(interview, speaker).name;

/** What was cut from its sentence stands in the answer without the signs of the cut. */
const marked = (text: string) => text.replace(/^\[…\] | \[…\]$/g, '');

/** "Wim Oyen: …": the sentence, or sentences, in which the words stand. */
function sentenceWith(id: string, interview: Interview, { language }: Locale): Phrase {
  const excerpt = excerptOf(interview, id);
  const paragraph = answerWith(excerpt, interview).find(({ key }) => key !== '');
  const from = paragraph?.before.length ?? 0;
  const to = from + (paragraph?.key.length ?? 0);
  let start = 0;
  const around = sentencesOf(paragraph ? textOf(paragraph) : excerpt.text, language).filter((sentence) => {
    const end = start + sentence.length;
    const isAround = end > from && start < to;
    start = end;
    return isAround;
  });
  const said = phraseOf(around.join('').trim(), excerpt.text);
  return { ...said, before: `${nameOf(excerpt, interview)}: ${said.before}` };
}
