import { z } from 'zod';
import { address, excerptId, file, language, words } from './fields.ts';
import { slides } from './slides-schema.ts';

const publication = z.strictObject({
  journal: words('The journal’s full name'),
  short: words('Its usual abbreviation, as in the folio line'),
  issn: z
    .string()
    .regex(/^\d{4}-\d{3}[\dX]$/, 'an ISSN: 1234-567X')
    .optional()
    .describe('The journal’s ISSN, for libraries'),
  year: z.int().min(1800).max(2200).describe('Year of publication'),
  volume: z.int().positive().optional().describe('Volume'),
  issue: z.int().positive().optional().describe('Issue within the volume'),
  section: words('The section of the journal, as printed over the title').optional(),
  authors: z
    .array(words('A name as it is written, or "Family, Given"'))
    .min(1)
    .optional()
    .describe('Who made the interview, for citations; the speakers are named as contributors'),
  firstPage: z.int().positive().optional().describe('Folio of the article’s first page; 1 if left out'),
  date: z.iso.date().optional().describe('Day of publication, YYYY-MM-DD'),
  doi: words('DOI, without https://doi.org/').optional(),
  address: address('Where the article is to be read').optional(),
  contact: words('Whom to ask about the article').optional(),
  rights: words('Whose the text is').optional(),
});

const milestone = z.strictObject({
  year: z.int().min(1000).max(3000).describe('The year it stands at on the timeline'),
  text: words('The milestone, in full'),
  label: words('One line for slides; the text if left out').optional(),
  short: words('A few words for strips; the label if left out').optional(),
});

const speaker = z.strictObject({
  name: words('The name as the answers’ headings write it'),
  fullName: words('The name with initials and titles, over the biography').optional(),
  initials: words('Two or three letters for the medallion; made from the name if left out').optional(),
  role: words('Profession'),
  affiliation: words('House, short: stands under the name'),
  capacity: words('In what capacity they speak: for the briefing; role and affiliation if left out').optional(),
  biography: words('The biography, one paragraph'),
  portrait: file('A portrait photograph in the interview’s folder').optional(),
});

const cell = z.strictObject({
  label: words('Editor’s words: what the excerpts have in common'),
  excerpts: z.array(excerptId).min(1).max(3).describe('The excerpts shown'),
});

const briefing = z.strictObject({
  audience: words('For whom').optional(),
  message: words('The message in one headline with a verb'),
  deck: words('One or two sentences under the message'),
  why: z.strictObject({ text: words('Why now, two sentences'), excerpt: excerptId }),
  points: z
    .array(z.strictObject({ claim: words('A claim with a verb'), excerpt: excerptId }))
    .min(3)
    .max(5)
    .describe('The key points'),
  figures: z.array(excerptId).max(4).default([]).describe('Key figures in the panel'),
  findings: words('Title of the second page'),
  questions: z
    .array(
      z.strictObject({
        brief: words('The question, cut with […] to one line').optional(),
        agree: cell
          .extend({ by: z.array(excerptId).min(1).describe('An excerpt of each speaker who says this') })
          .optional(),
        differ: cell.optional(),
        needed: cell.optional(),
        nothingNeeded: words('What stands in the third column if nobody asks for anything').optional(),
      }),
    )
    .describe('One entry a question, in order'),
  wait: words('The phrase along the stretch of the timeline that is still to come').optional(),
  limits: words('What this briefing cannot claim'),
});

const share = (what: string) => z.number().min(0).max(100).optional().describe(what);

const balance = z.strictObject({
  difference: share(
    'Percentage points that may lie between an expert’s share of what is said and of what is marked; 8 in the ledger if left out',
  ),
  leastShare: share('The least share of the marked words that each expert should have, per cent'),
  mostShare: share('The largest share of the marked words that one expert may have, per cent'),
  leastExcerpts: z.int().min(0).optional().describe('How many excerpts each expert should have at least'),
});

/** What stands between the `---` lines of an interview. */
export const frontMatter = z.strictObject({
  theme: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'a folder’s name in small letters')
    .default('tvng')
    .describe('The theme: a folder of templates/'),
  language: z.enum(['nl', 'en']).describe('The language of the interview'),
  publication,
  pictures: z
    .strictObject({
      opening: file('Full page with bleed behind the magazine’s title').optional(),
      wide: file('16:9, dark at the left: behind the title slide, the briefing’s and the web page’s head').optional(),
      ornament: file('Square ornament').optional(),
    })
    .default({}),
  timeline: z
    .strictObject({
      title: words('Heading of the timeline'),
      milestones: z.array(milestone).min(2).describe('The milestones, in order'),
    })
    .optional(),
  speakers: z.array(speaker).min(1).describe('The speakers, in the order of their biographies'),
  references: z
    .array(
      z.strictObject({
        text: words('The reference').optional(),
        address: address('Its web address'),
        language: language('The language of its text, if another than the interview’s: en, de, en-GB').optional(),
      }),
    )
    .default([])
    .describe('References'),
  briefing: briefing.optional().describe('Editorial words of the briefing; made from the leads if left out'),
  slides,
  balance: balance
    .optional()
    .describe('Bounds of the balance between the experts: `check` warns where they are passed'),
});

export type FrontMatter = z.output<typeof frontMatter>;
