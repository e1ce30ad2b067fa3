import { fill, type Locale } from '../../locale.ts';
import type { Excerpt, Interview, Question } from '../../source/interview.ts';
import { wordCount } from '../../source/spoken.ts';
import { leadOf } from '../excerpts.ts';
import { capitalised, counted } from './counted.ts';
import type { Editorial, Finding } from './editorial.ts';

/** Words that a part may take, so that the whole stays under 900. */
const budget = { deck: 32, why: 45, point: 45, findings: 350 };

/** Makes a briefing's choices of what is marked: leads, quotes and key figures, in the interview's order. */
export function madeEditorial(interview: Interview, words: Locale): Editorial {
  const { title, excerpts, speakers, frontMatter } = interview;
  const points = pointsOf(interview, words);
  const said = new Set(points.map(({ excerpt }) => excerpt));
  const why = whyOf(interview, said);
  if (why) said.add(why.id);
  const sentences = sentencesOf(interview);
  const count = counted(speakers.length, words.briefing.experts, words);
  const deck =
    frontMatter.slides.summary ??
    sentences.find((one) => wordCount(one) <= budget.deck) ??
    fill(words.briefing.made.deck, { speakers: capitalised(count) });
  return {
    audience: undefined,
    message: title,
    deck,
    why: {
      text: within(
        budget.why,
        sentences.filter((one) => one !== deck),
      ),
      excerpt: why?.id,
    },
    points,
    figures: excerpts
      .filter(({ kind }) => kind === 'number')
      .slice(0, 4)
      .map(({ id }) => id),
    findings: words.briefing.made.findings,
    rows: rowsOf(interview, said),
    wait: undefined,
    limits: fill(words.briefing.made.limits, { speakers: count }),
  };
}

/** One lead of each question in turn, until there are three to five; each speaker once, if that can be. */
function pointsOf(interview: Interview, words: Locale): Editorial['points'] {
  const points: { claim: string; lead: Excerpt }[] = [];
  const isSaid = (lead: Excerpt) => points.some((point) => point.lead === lead);
  const hasSpoken = ({ speaker }: Excerpt) => points.some(({ lead }) => lead.speaker === speaker);
  let before = -1;
  while (points.length < 3 && points.length > before) {
    before = points.length;
    for (const question of interview.questions.slice(0, 5 - points.length)) {
      const left = leadsOf(interview, question).filter((lead) => !isSaid(lead));
      const short = left.filter(({ text }) => wordCount(text) <= budget.point);
      const lead = short.find((one) => !hasSpoken(one)) ?? short[0] ?? left[0];
      if (lead) points.push({ claim: claimOf(question, words), lead });
    }
  }
  return points.map(({ claim, lead }) => ({ claim, excerpt: lead.id }));
}

const claimOf = ({ keyPhrase, number }: Question, words: Locale): string =>
  keyPhrase === undefined ? `${words.question} ${number}` : capitalised(keyPhrase);

/** The last question looks ahead: its first lead that is not a point yet, else any quote. */
function whyOf(interview: Interview, said: ReadonlySet<string>): Excerpt | undefined {
  const last = interview.questions.at(-1);
  const leads = last ? leadsOf(interview, last) : [];
  const quotes = interview.excerpts.filter(({ kind }) => kind === 'quote');
  return [...leads, ...quotes].find(({ id, text }) => !said.has(id) && wordCount(text) <= budget.why);
}

/** Up to three leads a question, those that are new to the reader first, within the page's share of words. */
function rowsOf(interview: Interview, said: ReadonlySet<string>): Finding[] {
  const { questions } = interview;
  const share = budget.findings / Math.max(1, questions.length);
  return questions.map((question) => {
    const leads = leadsOf(interview, question);
    const fresh = [...leads.filter(({ id }) => !said.has(id)), ...leads.filter(({ id }) => said.has(id))];
    const chosen: Excerpt[] = [];
    for (const lead of fresh) {
      const soFar = chosen.reduce((sum, { text }) => sum + wordCount(text), wordCount(lead.text));
      if (chosen.length < 3 && (chosen.length === 0 || soFar <= share)) chosen.push(lead);
    }
    const excerpts = leads.filter((lead) => chosen.includes(lead)).map(({ id }) => id);
    return { kind: 'leads', question, text: question.text, excerpts };
  });
}

const leadsOf = (interview: Interview, { answers }: Question): Excerpt[] =>
  answers.flatMap(({ id }) => leadOf(interview, id) ?? []);

/** A full stop after a title or an initial ends no sentence. */
const sentenceEnd = /(?<=[.!?][)”"]?)(?<!\b(?:[Dd]rs?|[Pp]rof|[Ii]r|[Mm]r|Mrs|Ms|\p{Lu})\.) +(?=\p{Lu})/u;

const sentencesOf = ({ standfirst }: Interview): string[] => standfirst.flatMap(({ text }) => text.split(sentenceEnd));

/** As many sentences from the first as stay within so many words. */
function within(most: number, sentences: readonly string[]): string {
  const kept: string[] = [];
  for (const sentence of sentences) {
    if (wordCount([...kept, sentence].join(' ')) > most) break;
    kept.push(sentence);
  }
  return kept.join(' ');
}
