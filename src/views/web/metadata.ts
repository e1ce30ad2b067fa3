import type { Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { citationOf, invertedNameOf, isoDateOf } from '../citation.ts';
import { socialLinkOf } from '../social.ts';

/** A `meta` element: `name` for indexers, `property` for social media. */
export type Meta = { name: string; content: string } | { property: string; content: string };

/** The most that previews show, in characters. */
const longest = 200;

/** Gives the article's particulars for indexers and previews. What the front matter does not know is left out. */
export function metadataOf(interview: Interview, words: Locale): Meta[] {
  const { title, frontMatter } = interview;
  const { publication } = frontMatter;
  const description = descriptionOf(interview);
  const picture = socialLinkOf(interview, words);
  const citation = citationOf(interview);
  const named: [string, string | number | undefined][] = [
    ['description', description],
    ['citation_title', citation.title],
    ...citation.authors.map((author): [string, string] => ['citation_author', invertedNameOf(author)]),
    ['citation_journal_title', citation.journal],
    ['citation_journal_abbrev', citation.short],
    ['citation_issn', citation.issn],
    ['citation_publication_date', isoDateOf(citation).replaceAll('-', '/')],
    ['citation_volume', citation.volume],
    ['citation_issue', citation.issue],
    ['citation_firstpage', citation.firstPage],
    ['citation_doi', citation.doi],
    ['citation_language', citation.language],
    ['citation_fulltext_html_url', citation.address],
    ['twitter:card', picture && 'summary_large_image'],
  ];
  const social: [string, string | number | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:site_name', publication.journal],
    ['og:locale', { nl: 'nl_NL', en: 'en_GB' }[words.language]],
    ['og:url', publication.address],
    ['og:image', picture?.address],
    ['og:image:type', picture && 'image/png'],
    ['og:image:width', picture?.width],
    ['og:image:height', picture?.height],
    ['og:image:alt', picture?.alternative],
    ['article:section', publication.section],
    ['article:published_time', publication.date],
  ];
  return [
    ...named.flatMap(([name, value]) => (value === undefined ? [] : { name, content: String(value) })),
    ...social.flatMap(([property, value]) => (value === undefined ? [] : { property, content: String(value) })),
  ];
}

/** The introduction's first words, cut at a sentence if one ends in time, else at a word. */
export function descriptionOf({ standfirst }: Interview): string {
  const text = standfirst[0]?.text ?? '';
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const sentence = /^.*[.!?](?=\s)/su.exec(start)?.[0];
  return sentence ?? `${start.replace(/\s+\S*$/u, '')} …`;
}
