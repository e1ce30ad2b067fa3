import type { Locale } from '../locale.ts';
import type { Interview, Picture } from '../source/interview.ts';
import { px } from '../units.ts';
import { issueLineOf } from './issue.ts';
import type { View } from './view.ts';

/** The picture's file, beside the web page that names it, and its size: the shape in which social media show it whole. */
export const socialPicture = { file: 'social.png', size: { width: px(1200), height: px(630) } };

/** The article as a picture for social media: what it is called, who speaks and where it stands. */
export interface SocialView {
  title: string;
  section: string | undefined;
  /** "TvNG 2024;46(2)" */
  issue: string;
  journal: string;
  people: string[];
  picture: Picture | undefined;
}

/** Makes the view of the picture for social media. */
export const social: View<SocialView> = (interview) => ({
  title: interview.title,
  section: interview.frontMatter.publication.section,
  issue: issueLineOf(interview.frontMatter.publication),
  journal: interview.frontMatter.publication.journal,
  people: interview.speakers.map(({ name }) => name),
  picture: interview.pictures.wide,
});

/** What the picture is called from outside: its whole address, size and words. */
export interface SocialLink {
  address: string;
  width: number;
  height: number;
  alternative: string;
}

/** Gives the picture's address beside the article's own; undefined where that is not known, for none is made up. */
export function socialLinkOf(interview: Interview, words: Locale): SocialLink | undefined {
  const { address } = interview.frontMatter.publication;
  if (address === undefined) return undefined;
  const { title, people, section, issue } = social(interview, words);
  return {
    address: new URL(socialPicture.file, address).href,
    ...socialPicture.size,
    alternative: [title, new Intl.ListFormat(words.language).format(people), section, issue]
      .filter(Boolean)
      .join(' · '),
  };
}
