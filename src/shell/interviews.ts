import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { didYouMean, nearest } from '../source/nearest.ts';
import type { Source } from '../source/read.ts';
import { shownPath } from './complaints.ts';
import { UsageFault } from './exits.ts';
import { readFolder } from './folders.ts';

/** An interview on the disk. */
export interface InterviewFile {
  slug: string;
  /** The Markdown file, whole path. */
  path: string;
}

/**
 * Finds interviews by slug (`content/<slug>`), folder or path; all of `content/` if none is named.
 * @throws UsageFault if one is not there, if there are none, or if two would be published under one name
 */
export function findInterviews(named: readonly string[], folder: string): InterviewFile[] {
  const found = named.length > 0 ? named.map((name) => findInterview(name, folder)) : allIn(folder);
  if (found.length === 0)
    throw new UsageFault('There is no content/*/interview.md here: name an interview, or go to the project’s folder');
  const unique = found.filter(({ path }, at) => found.findIndex((one) => one.path === path) === at);
  const twin = unique.find(({ slug }, at) => unique.findIndex((one) => one.slug === slug) !== at);
  if (twin) throw new UsageFault(`Two interviews are called "${twin.slug}": publish them one at a time, with --out`);
  return unique;
}

function findInterview(name: string, folder: string): InterviewFile {
  const candidates = [resolve(folder, name), resolve(folder, 'content', name)];
  const paths = candidates.flatMap((path) => [path, join(path, 'interview.md')]);
  const path = paths.find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  if (path === undefined) {
    const slugs = slugsIn(folder);
    const meant = nearest(name, slugs) ?? slugs.find((slug) => nearest(name, slug.split('-')));
    throw new UsageFault(`Unknown interview "${name}": ${wayOut(meant, folder)}`);
  }
  return { slug: basename(dirname(path)), path };
}

const wayOut = (meant: string | undefined, folder: string) =>
  didYouMean(meant, `there are ${slugsIn(folder).join(', ') || 'none in content/'}`).replace(/^D/, 'd');

const allIn = (folder: string): InterviewFile[] =>
  slugsIn(folder).map((slug) => ({ slug, path: join(folder, 'content', slug, 'interview.md') }));

function slugsIn(folder: string): string[] {
  const content = join(folder, 'content');
  if (!existsSync(content)) return [];
  return readdirSync(content)
    .filter((slug) => existsSync(join(content, slug, 'interview.md')))
    .sort();
}

const pictures = /\.(svg|png|jpe?g|webp|avif|gif|tiff?|bmp|heic)$/i;

/** Reads an interview's file and the pictures of its folder. */
export async function readSource({ slug, path }: InterviewFile, folder: string): Promise<Source> {
  const [bytes, files] = await Promise.all([readFile(path), readFolder(dirname(path), pictures)]);
  return { path: shownPath(path, folder), slug, bytes, files };
}
