import type { Case } from './case.ts';
import { annotations } from './rules-annotations.ts';
import { content } from './rules-content.ts';
import { file } from './rules-file.ts';
import { fonts } from './rules-fonts.ts';
import { structure } from './rules-structure.ts';
import { tables } from './rules-tables.ts';

/** Every rule's cases, a table a group of rules. */
export const cases: readonly Case[] = [...file, ...content, ...fonts, ...annotations, ...structure, ...tables];
