import type { Locale } from '../../locale.ts';
import type { Interview, Speaker } from '../../source/interview.ts';
import { socialLinkOf } from '../social.ts';
import { descriptionOf } from './metadata.ts';
import { spokenIn } from './words.ts';

/** Gives the article in schema.org's words: the people, and what each of them is quoted with. Nothing is guessed. */
export function linkedDataOf(interview: Interview, words: Locale): object {
  const { title, frontMatter, speakers, excerpts, questions } = interview;
  const { publication } = frontMatter;
  return known({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: descriptionOf(interview),
    inLanguage: words.language,
    datePublished: publication.date ?? String(publication.year),
    articleSection: publication.section,
    isPartOf: issueOf(interview),
    pageStart: publication.firstPage,
    identifier: publication.doi && `https://doi.org/${publication.doi}`,
    url: publication.address,
    image: socialLinkOf(interview, words)?.address,
    wordCount: questions.flatMap(({ answers }) => answers).reduce((total, answer) => total + spokenIn(answer), 0),
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

function issueOf({ frontMatter: { publication } }: Interview): object {
  const journal = { '@type': 'Periodical', name: publication.journal, alternateName: publication.short };
  const { volume, issue } = publication;
  const ofVolume =
    volume === undefined ? journal : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal };
  return issue === undefined ? ofVolume : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: ofVolume };
}

/** Leaves out what is not known, and lists without entries. */
const known = (properties: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );
