import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { Edition } from './finish/pass.ts';
import type { Format } from './formats.ts';
import type { ThemeSettings } from './layout/theme.ts';

/** The file in which other programs look up what was made. */
export const manifestFileName = 'manifest.json';

/** One file that was made. */
export interface ManifestFile {
  file: string;
  format: Format;
  /** For the screen or for a printer; of files that are printed alone. */
  edition: Edition | null;
  /** The standard that it was held against, and nothing was found. */
  conformsTo: string | null;
  pages: number | null;
  /** Words that were read back from the finished file; of files that are read back alone. */
  words: number | null;
  bytes: number;
  sha256: string;
  /** Of the Markdown that it was made from. */
  source: string;
}

/** All that was made of an interview, and of what. */
export interface Manifest {
  /** Raised when a program that reads it must be changed. */
  version: 1;
  slug: string;
  title: string;
  language: string;
  source: { path: string; sha256: string };
  /** The program that made the files, with its version. */
  maker: string;
  theme: { name: string; sha256: string };
  files: ManifestFile[];
  /** What was said about the source and the files, as the terminal said it. */
  findings: { rule: string; severity: 'error' | 'warning'; says: string; line: number; column: number }[];
}

/** A file as its route gives it. */
export interface MadeFile {
  file: string;
  format: Format;
  edition?: Edition | undefined;
  conformsTo?: string | undefined;
  pages: number | undefined;
  words?: number | undefined;
  bytes: Uint8Array;
}

/** What the manifest is made from. */
export interface ManifestFacts extends Pick<Manifest, 'slug' | 'title' | 'language' | 'maker'> {
  source: { path: string; bytes: Uint8Array };
  theme: ThemeSettings & { texts: ReadonlyMap<string, string> };
  made: readonly MadeFile[];
  messages: VFile['messages'];
}

/** Lists what was made of an interview, in the order of the files' names. */
export function manifestOf({ slug, title, language, maker, source, theme, made, messages }: ManifestFacts): Manifest {
  const sha256 = hashOf(source.bytes);
  return {
    version: 1,
    slug,
    title,
    language,
    source: { path: source.path, sha256 },
    maker,
    theme: { name: theme.name, sha256: hashOf(JSON.stringify([...theme.texts])) },
    files: made.map((one) => entryOf(one, sha256)).toSorted(byName),
    findings: messages.map(({ source: stage, ruleId, fatal, reason, line, column }) => ({
      rule: `${stage}:${ruleId}`,
      severity: fatal ? 'error' : 'warning',
      says: reason,
      line: line ?? 1,
      column: column ?? 1,
    })),
  };
}

const entryOf = (
  { file, format, edition, conformsTo, pages, words, bytes }: MadeFile,
  source: string,
): ManifestFile => ({
  file,
  format,
  edition: edition ?? null,
  conformsTo: conformsTo ?? null,
  pages: pages ?? null,
  words: words ?? null,
  bytes: bytes.length,
  sha256: hashOf(bytes),
  source,
});

const byName = (one: ManifestFile, other: ManifestFile) => (one.file < other.file ? -1 : 1);
const hashOf = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');

/** Keeps of an earlier manifest the files that were not made again and are still there. */
export function withEarlierFiles(
  now: Manifest,
  earlier: Manifest | undefined,
  isThere: (file: string) => boolean,
): Manifest {
  const made = new Set(now.files.map(({ file }) => file));
  const kept = earlier?.files.filter(({ file }) => !made.has(file) && isThere(file)) ?? [];
  return { ...now, files: [...now.files, ...kept].toSorted(byName) };
}

/** Writes the file, for people to read too. */
export const writtenManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** Reads the file. @returns undefined if it is none of ours, or of another version */
export function manifestIn(text: string): Manifest | undefined {
  try {
    const found = JSON.parse(text) as Partial<Manifest>;
    return found.version === 1 && Array.isArray(found.files) ? (found as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
