import { fill, type Locale } from '../locale.ts';
import type { Interview, Picture } from '../source/interview.ts';
import { capitalised, counted } from './briefing/counted.ts';
import type { Editorial, Finding } from './briefing/editorial.ts';
import { type PanelFigure, panelFigures } from './briefing/figures.ts';
import { type FindingRow, findingRows } from './briefing/findings.ts';
import { madeEditorial } from './briefing/made.ts';
import { type MilestoneStrip, milestoneStrip } from './briefing/milestones.ts';
import { type Person, peopleOf } from './briefing/people.ts';
import { type AttributedQuote, quoteOf } from './briefing/quote.ts';
import { type Address, addressOf, articleAddress } from './briefing/source.ts';
import { writtenEditorial } from './briefing/written.ts';
import { issueLineOf } from './issue.ts';
import type { View } from './view.ts';

/** A briefing of two pages: the first stands alone, the second shows what lies under it. */
export interface Briefing {
  audience: string | undefined;
  message: string;
  deck: string;
  picture: Picture | undefined;
  why: { text: string; quote: AttributedQuote | undefined };
  pointsTitle: string;
  points: { number: number; claim: string; quote: AttributedQuote }[];
  figures: PanelFigure[];
  /** Stands in the panel's column where there are too few figures to fill it. */
  aside: AttributedQuote | undefined;
  strip: MilestoneStrip | undefined;
  findings: {
    title: string;
    legend: string;
    seatsLegend: string;
    isSorted: boolean;
    columns: number;
    rows: FindingRow[];
  };
  people: Person[];
  peopleColumns: number;
  limits: string;
  source: { citation: string; address: Address | undefined; contact: string };
  references: Address[];
  feet: { first: string; second: string };
}

/** With fewer figures than these the panel ends with the last. */
const panelFilledBy = 3;

/** Makes the two-page briefing of the editor's choices, or of the leads where there are none. */
export const briefing: View<Briefing> = (interview, words) => {
  const { frontMatter, pictures } = interview;
  const editorial = frontMatter.briefing
    ? writtenEditorial(frontMatter.briefing, interview)
    : madeEditorial(interview, words);
  const { why, points, figures } = editorial;
  const { people, columns } = peopleOf(interview);
  return {
    audience: editorial.audience,
    message: editorial.message,
    deck: editorial.deck,
    picture: pictures.wide,
    why: { text: why.text, quote: why.excerpt === undefined ? undefined : quoteOf(interview, why.excerpt) },
    pointsTitle: capitalised(counted(points.length, words.briefing.points, words)),
    points: points.map(({ claim, excerpt }, at) => ({ number: at + 1, claim, quote: quoteOf(interview, excerpt) })),
    figures: panelFigures(figures, interview, words),
    aside: figures.length < panelFilledBy && figures.length > 0 ? asideOf(editorial, interview) : undefined,
    strip: milestoneStrip(frontMatter, editorial.wait, words),
    findings: findingsOf(editorial, interview, words),
    people,
    peopleColumns: columns,
    limits: editorial.limits,
    source: sourceOf(interview, words),
    references: frontMatter.references.map(({ address }) => addressOf(address)),
    feet: feetOf(interview, words),
  };
};

/** The first pull quote that the briefing does not use yet. */
function asideOf({ why, points, rows }: Editorial, interview: Interview): AttributedQuote | undefined {
  const used = new Set([why.excerpt, ...points.map(({ excerpt }) => excerpt), ...rows.flatMap(excerptsIn)]);
  const quote = interview.excerpts.find(({ kind, id }) => kind === 'quote' && !used.has(id));
  return quote && quoteOf(interview, quote.id);
}

const excerptsIn = (row: Finding): string[] =>
  row.kind === 'leads'
    ? row.excerpts
    : [row.agree, row.differ, row.needed].flatMap((sayings) => sayings?.excerpts ?? []);

function findingsOf({ findings, rows }: Editorial, interview: Interview, words: Locale): Briefing['findings'] {
  const { legend, leadsLegend, experts, questions } = words.briefing;
  const isSorted = rows.every(({ kind }) => kind === 'sorted');
  const isAgreed = rows.some((row) => row.kind === 'sorted' && row.agree);
  const said = fill(words.briefing.answered, {
    speakers: capitalised(counted(interview.speakers.length, experts, words)),
    questions: counted(interview.questions.length, questions, words),
  });
  const printed = findingRows(rows, interview, words);
  return {
    title: findings,
    legend: [said, isSorted ? '' : leadsLegend].filter(Boolean).join(' '),
    seatsLegend: isSorted && isAgreed ? legend : '',
    isSorted,
    columns: Math.max(1, ...printed.map(({ cells }) => cells.length)),
    rows: printed,
  };
}

function sourceOf({ title, frontMatter: { publication } }: Interview, words: Locale): Briefing['source'] {
  const { journal, section, contact } = publication;
  const where = section === undefined ? '' : `, ${fill(words.briefing.section, { section })}`;
  return {
    citation: `${/[.!?]$/.test(title) ? title : `${title}.`} ${issueLineOf(publication, journal)}${where}.`,
    address: articleAddress(publication),
    contact: contact === undefined ? '' : fill(words.briefing.contact, { contact }),
  };
}

function feetOf(interview: Interview, words: Locale): Briefing['feet'] {
  const {
    title,
    frontMatter: { publication },
  } = interview;
  const issue = issueLineOf(publication);
  const { contact } = sourceOf(interview, words);
  return {
    first: [fill(words.briefing.wordForWord, { issue }), contact].filter(Boolean).join(' '),
    second: fill(words.briefing.briefingTo, { title, issue }),
  };
}
