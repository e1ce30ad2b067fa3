import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Locale } from '../../src/locale.ts';
import { readLocale } from '../../src/shell/house-files.ts';
import { findInterviews, readSource } from '../../src/shell/interviews.ts';
import type { Interview } from '../../src/source/interview.ts';
import { read } from '../../src/source/read.ts';

const root = join(import.meta.dirname, '../..');

/** Every interview of `content/`. */
export const slugs = readdirSync(join(root, 'content')).filter((slug) =>
  existsSync(join(root, 'content', slug, 'interview.md')),
);

/** Path of a built file. */
export const pathOf = (slug: string, file: string): string => join(inject('built'), slug, file);

/** Reads an interview as the build did. @throws Error if it cannot be read */
export async function interviewOf(slug: string): Promise<Interview> {
  const [found] = findInterviews([slug], root);
  const { interview } = found ? read(await readSource(found, root)) : {};
  if (!interview) throw new Error(`${slug} cannot be read`);
  return interview;
}

/** The words of an interview's language. */
export const wordsFor = ({ frontMatter }: Interview): Promise<Locale> => readLocale(frontMatter.language);
