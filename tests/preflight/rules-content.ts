import type { Case } from './case.ts';

/** What stands in the pages: marked content, language of text, forms. */
export const content: readonly Case[] = [];
