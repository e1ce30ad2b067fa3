/** A moment as document information writes it, in UTC (ISO 32000-1, 7.9.4). */
export const pdfDate = (date: Date): string => `D:${digitsOf(date)}+00'00'`;

/** A moment as XMP writes it, in UTC. */
export const xmpDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

const digitsOf = (date: Date) => date.toISOString().slice(0, 19).replaceAll(/\D/g, '');
