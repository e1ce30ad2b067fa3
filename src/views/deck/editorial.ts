import type { Interview } from '../../source/interview.ts';

/** A slide of the editor's own words. */
export interface TextSlide {
  kind: 'text';
  id: string;
  title: string;
  paragraphs: string[];
  /** What the speaker says: the editor's own words too. */
  spoken: string[];
  /** Where its text stands in the front matter, by path. */
  field: string;
  /** The slide behind which it stands. */
  after: string | undefined;
}

/** Makes the slides that the front matter adds. */
export const textSlides = ({ frontMatter }: Interview): TextSlide[] =>
  frontMatter.slides.add.map(({ id, title, text = '', notes = '', after }, at) => ({
    kind: 'text',
    id,
    title,
    paragraphs: paragraphsIn(text),
    spoken: paragraphsIn(notes),
    field: `slides.add.${at}.text`,
    after,
  }));

const paragraphsIn = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
