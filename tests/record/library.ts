import type { Recorded } from '../../src/record/recorded.ts';
import { readLocale, readTheme } from '../../src/shell/house-files.ts';
import type { Interview } from '../../src/source/interview.ts';
import { readText } from '../source/announced.ts';

const theme = await readTheme('tvng');
const locales = { nl: await readLocale('nl'), en: await readLocale('en') };

/** Gives an interview with all that its record is made from. */
export function recordedOf(interview: Interview): Recorded {
  if (!theme) throw new Error('the theme is gone');
  return { interview, theme, words: locales[interview.frontMatter.language] };
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30"><circle cx="20" cy="15" r="9"/></svg>';
const pictures = new Map([
  ['figures/plaatje.svg', new TextEncoder().encode(drawing)],
  ['figures/gezicht.svg', new TextEncoder().encode(drawing.replace('r="9"', 'r="7"'))],
]);

/** Reads a text as an interview. @throws Error with its complaints */
export function recordedText(text: string): Recorded {
  const { file, interview } = readText(text, pictures);
  if (!interview) throw new Error(file.messages.map(String).join('\n'));
  return recordedOf(interview);
}

/** All that a citation can hold, and signs that BibTeX and XML take for their own. */
export const everything = `---
language: nl
publication:
  journal: Tijdschrift voor Isotopen & Reactoren
  short: T Isot
  issn: 1234-567X
  year: 2024
  volume: 46
  issue: 2
  section: FORUM
  authors: [Els van der Meer, "de Wit, Jan Peter", Redactie]
  firstPage: 3322
  date: 2024-06-01
  doi: 10.1000/isot.2024_46
  address: https://example.org/isotopen/?a=1&b=50%25
  rights: © 2024 de auteurs
  contact: redactie
speakers:
  - { name: Erik de Blois, role: radiochemicus, affiliation: Erasmus MC, biography: Werkt <daar> & elders., fullName: Dr. E. de Blois, portrait: figures/gezicht.svg }
  - { name: Mien el Amrani, role: arts, affiliation: UMCG, biography: Werkt hier. }
references:
  - { text: "Meer & minder, 2020.", address: "https://example.org/a?b=1&c=2", language: en }
  - { address: "https://example.org/los" }
timeline:
  title: Tijdspad
  milestones: [{ year: 2013, text: Begin }, { year: 2030, text: "Klaar & open" }]
---

# 100 % zeker: de #1_vraag {over} isotopen & co

De inleiding[^in] met *nadruk* en **kracht**.

![Een tekening van een kern, & meer.](figures/plaatje.svg)
De :foreign[core]{lang=en} bij \`10:30\`. *Tekening: Jan*

![Tijdlijn van 2013 tot 2030.](#timeline)
De mijlpalen.

## Wat is *de vraag*, ~~of~~ niet?

### Erik de Blois

:lead[Er is :number[30%]{label="aandeel & meer" share} bij.[^bron]] Zeker een :foreign[*mer* à boire]{lang=fr}, [hier](https://example.org/?x=1&y=2).
Een regel\\
en nog een. :quote[“Zo is het.”]{#q1} a < b[^in]

3. Drie
4. Vier
   - binnen

> Een aanhaling.
>
> In twee alinea's.

| Land | Aantal |
|:--|--:|
| NL | 3 |

![Nog een.](figures/plaatje.svg)

### Mien el Amrani

:lead[Nee.] Dat niet.

## En nog een vraag?

### Mien el Amrani

:lead[Ja.] Dat wel.[^bron]

[^bron]: De *bron*, [hier](https://example.org).

    Met een tweede alinea:

    - en een lijst

[^in]: Van de redactie.
`;
