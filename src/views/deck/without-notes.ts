import type { Interview } from '../../source/interview.ts';

/** Gives the interview as if its front matter said that files hold no speaker's notes. */
export const withoutNotes = (interview: Interview): Interview => ({
  ...interview,
  frontMatter: { ...interview.frontMatter, slides: { ...interview.frontMatter.slides, notes: false } },
});

/** Whether files may hold the speaker's notes. */
export const hasNotes = ({ frontMatter }: Interview): boolean => frontMatter.slides.notes;
