/** What an editor chooses from: what is published to be read is HTML and PDF, the record what libraries keep. */
export const formats = ['magazine', 'slides', 'briefing', 'ledger', 'record'] as const;
export type Format = (typeof formats)[number];

/** Whether a browser is needed to make it. */
export const isPrinted = (format: Format): boolean => format !== 'record';
