import type { Locale } from '../../locale.ts';
import type { Interview, Speaker } from '../../source/interview.ts';
import { type Citation, citationOf, doiAddressOf, isoDateOf, spokenNameOf } from '../citation.ts';
import { socialLinkOf } from '../social.ts';
import { descriptionOf } from './metadata.ts';
import { spokenIn } from './words.ts';

/** Gives the article in schema.org's words: the people, and what each of them is quoted with. Nothing is guessed. */
export function linkedDataOf(interview: Interview, words: Locale): object {
  const { frontMatter, speakers, excerpts, questions } = interview;
  const citation = citationOf(interview);
  return known({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: citation.title,
    description: descriptionOf(interview),
    inLanguage: citation.language,
    datePublished: isoDateOf(citation),
    articleSection: citation.section,
    isPartOf: issueOf(citation),
    pageStart: citation.firstPage,
    identifier: doiAddressOf(citation),
    url: citation.address,
    image: socialLinkOf(interview, words)?.address,
    wordCount: questions.flatMap(({ answers }) => answers).reduce((total, answer) => total + spokenIn(answer), 0),
    author: citation.authors.map((author) => ({ '@type': 'Person', name: spokenNameOf(author) })),
    contributor: speakers.map(personOf),
    hasPart: excerpts
      .filter(({ kind }) => kind !== 'number')
      .map(({ id, text, speaker }) => ({
        '@type': 'Quotation',
        '@id': `#${id}`,
        text,
        spokenByCharacter: { '@id': `#${speaker}` },
      })),
    citation: frontMatter.references.map(({ text, address }) =>
      known({ '@type': 'CreativeWork', name: text, url: address }),
    ),
  });
}

const personOf = ({ id, name, role }: Speaker) => ({ '@type': 'Person', '@id': `#${id}`, name, jobTitle: role });

function issueOf({ journal, short, issn, volume, issue }: Citation): object {
  const periodical = known({ '@type': 'Periodical', name: journal, alternateName: short, issn });
  const ofVolume =
    volume === undefined ? periodical : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical };
  return issue === undefined ? ofVolume : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: ofVolume };
}

/** Leaves out what is not known, and lists without entries. */
const known = (properties: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );
