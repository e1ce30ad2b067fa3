/** What an editor chooses from: each format is published as HTML and as PDF. */
export const formats = ['magazine', 'slides', 'briefing'] as const;
export type Format = (typeof formats)[number];
