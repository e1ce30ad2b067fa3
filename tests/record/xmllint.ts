import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dtds = join(dirname(createRequire(import.meta.url).resolve('@jats4r/dtds/package.json')), 'schema/1.3');

/** The tag sets of JATS 1.3: for archives, and the stricter one for journals. */
export const archiving = 'JATS-archivearticle1-3.dtd';
export const publishing = 'JATS-journalpublishing1-3.dtd';

/** What libxml2 says of a document: nothing if it is well formed and, if a tag set is named, valid. */
export function faultsIn(xml: string, dtd?: string): string[] {
  const words = ['--noout', '--nonet', ...(dtd ? ['--dtdvalid', join(dtds, dtd)] : []), '-'];
  const { status, stderr, error } = spawnSync('xmllint', words, { input: xml, encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? [] : stderr.split('\n').filter((line) => / error :|does not validate/.test(line));
}

/** The values at a path, found by libxml2. */
export function valuesAt(xml: string, path: string): string[] {
  const words = ['--nonet', '--noent', '--xpath', path, '-'];
  // The address of the DTD is not looked up; without the line nothing is asked for.
  const { stdout, error } = spawnSync('xmllint', words, {
    input: xml.replace(/<!DOCTYPE[^>]*>/, ''),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  return stdout
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
