import { fittedBriefing } from '../../src/layout/briefing.ts';
import { laidOut } from '../../src/layout/fitting.ts';
import { forThePress } from '../../src/layout/for-the-press.ts';
import { measureOf } from '../../src/layout/measure.ts';
import { render } from '../../src/layout/render.ts';
import { readLocale, readTheme } from '../../src/shell/house-files.ts';
import type { Interview } from '../../src/source/interview.ts';
import { read } from '../../src/source/read.ts';
import { briefing } from '../../src/views/briefing.ts';

/** How large an interview is, and what its briefing is made of. */
export interface Size {
  speakers: number;
  questions: number;
  /** Sentences of a quote on the second page. */
  sentences?: number;
  /** Quotes in a cell of the second page. */
  quotes?: number;
  /** More front matter under `publication`. */
  publication?: string;
  /** The briefing's last sentences. */
  limits?: string;
}

const names = [
  'Anna de Vries', 'Bram Okkerse', 'Chaima Idrissi', 'Daan Willemse', 'Eva van der Meulen', 'Finn Jacobs',
  'Greta Lindqvist', 'Hugo Peeters', 'Iris Bakker', 'Joris Kuipers', 'Karin Smeets', 'Lotte Hoekstra',
]; // biome-ignore format: names

const sentences = [
  'De vraag naar zorg groeit elk jaar en daar moeten wij nu op voorbereid zijn.',
  'Zonder de mensen die het werk doen komt er van de plannen weinig terecht.',
  'Wij hebben in tien jaar geleerd dat een goede planning meer oplevert dan haast.',
  'Patiënten merken er nu nog niets van, maar dat zal over twee jaar anders zijn.',
  'Een ziekenhuis kan dit niet alleen en zal met de buren moeten afspreken wie wat doet.',
  'Het geld is er, nu nog de afspraken over wie het waaraan mag besteden.',
];

const sentenceAt = (at: number) => sentences[at % sentences.length] ?? '';

/** Writes an interview of so many speakers and questions, with the editor's words of its briefing. */
export function briefedInterview({
  speakers,
  questions,
  sentences: each = 1,
  quotes = 1,
  publication,
  limits,
}: Size): string {
  const people = names.slice(0, speakers);
  const said = (question: number, speaker: number) =>
    Array.from({ length: each }, (_, at) => sentenceAt(question + speaker * 2 + at)).join(' ');
  const cell = (question: number, from: number, label: string, by = '') =>
    `{ label: ${label}, excerpts: [${Array.from({ length: quotes }, (_, at) => `a${question}-${((from + at) % speakers) + 1}-lead`).join(', ')}]${by} }`;
  const row = (question: number) => {
    const by = people.map((_, at) => `a${question}-${at + 1}-lead`).join(', ');
    return `    - agree: ${cell(question, 0, 'Hierover zijn allen het eens', `, by: [${by}]`)}
      differ: ${cell(question, 1, 'De een wil sneller dan de ander')}
      needed: ${cell(question, 2, 'Er is nog een plan nodig')}`;
  };
  const fields = `---
language: nl
publication:
  journal: Tijdschrift voor Zorg
  short: TvZ
  year: 2024
  volume: 46
  issue: 2
  contact: redactie TvZ${publication ? `\n  ${publication}` : ''}
speakers:
${people.map((name) => `  - { name: ${name}, role: nucleair geneeskundige, affiliation: UMC Utrecht, capacity: nucleair geneeskundige in het UMC Utrecht, biography: ${name} is arts. }`).join('\n')}
timeline:
  title: Tijdpad
  milestones:
    - { year: 2019, text: Goedkeuring van het plan, short: Plan }
    - { year: 2023, text: Start van de bouw, short: Start bouw }
    - { year: 2030, text: In bedrijf }
briefing:
  audience: Voor bestuurders
  message: De zorg groeit en de keten moet nu mee
  deck: De deskundigen vragen om mensen, geld en regie, en zeggen waar het nu aan schort in de keten van zorg.
  why:
    text: In 2030 gaat het nieuwe gebouw open. Wie dan wil werken, moet nu kiezen wat er komt en wie dat doet.
    excerpt: a1-1-lead
  points:
    - { claim: De vraag naar zorg groeit., excerpt: a1-2-lead }
    - { claim: Mensen zijn het knelpunt., excerpt: a2-1-lead }
    - { claim: Planning is beter dan haast., excerpt: a2-2-lead }
    - { claim: Samen lukt het wel., excerpt: a1-1-lead }
  figures: [deel, groei, mensen]
  findings: Allen willen vooruit; over het tempo verschillen zij
  limits: ${limits ?? 'Dit zijn meningen van betrokkenen, geen onderzoek. De cijfers zijn die van de sprekers en zijn niet nagerekend.'}
  questions:
${Array.from({ length: questions }, (_, at) => row(at + 1)).join('\n')}
---

# De toekomst van de zorg

De zorg verandert.
`;
  const numbers = [
    ' Wij doen :number[35%]{#deel label="van alle behandelingen in het land" share}.',
    ' Dat wordt :number[een verdubbeling]{#groei label="van de vraag tot 2030" display="2×"}.',
    ' Er zijn :number[meer dan 400 mensen]{#mensen label="nodig in de hele keten"}.',
  ];
  const asked = Array.from({ length: questions }, (_, at) => {
    const answers = people.map(
      (name, speaker) =>
        `### ${name}\n\n:lead[${said(at, speaker)}]${at === 0 && speaker === 0 ? numbers.join('') : ''}\n`,
    );
    return `\n## Wat is volgens u nodig om stap ${at + 1} van de bouw te laten slagen?\n\n${answers.join('\n')}`;
  });
  return fields + asked.join('');
}

/** Reads an interview of that size. */
export function interviewOfSize(size: Size): Interview {
  const bytes = new TextEncoder().encode(briefedInterview(size));
  const { interview, file } = read({ path: 'content/x/interview.md', slug: 'x', bytes, files: new Map() });
  if (!interview || file.messages.some(({ fatal }) => fatal)) throw new Error(file.messages.join('\n'));
  return interview;
}

/** Lays the briefing of an interview out, as the press gets it. */
export async function briefingPage(interview: Interview, name = 'tvng'): Promise<string> {
  const [theme, words] = await Promise.all([readTheme(name), readLocale(interview.frontMatter.language)]);
  if (!theme) throw new Error('the theme is gone');
  const html = render(theme, 'briefing', laidOut(briefing, fittedBriefing)(interview, words, measureOf(theme)), words);
  return forThePress(html, theme, 'briefing');
}
