/** What an editor chooses from: what is published to be read is HTML and PDF, the record what libraries keep. */
export const formats = ['magazine', 'slides', 'briefing', 'ledger', 'record'] as const;
export type Format = (typeof formats)[number];

/** Pages of a browser that are used side by side to make it; none where no browser is needed. */
export const browserPages: Record<Format, number> = { magazine: 2, slides: 3, briefing: 1, ledger: 1, record: 0 };
