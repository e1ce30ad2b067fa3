import { existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A browser on this machine, and how we came by it. */
export interface FoundBrowser {
  executable: string;
  how: 'PUPPETEER_EXECUTABLE_PATH' | 'installed' | 'downloaded';
  /** Changes when another build is installed in its place. */
  identity: string;
}

/** Headless shells first: they print in less than half of Chrome's time, to the same pages. */
const names = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
];

/** Where Chrome stands on machines that do not put it on the PATH. */
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where set-up puts a browser that it had to download, and where Puppeteer's own tools put theirs. */
export const downloads = (home = homedir()) => [
  join(home, '.cache', 'interview-press', 'browser'),
  join(home, '.cache', 'puppeteer'),
];

/** Finds a browser: the one that `PUPPETEER_EXECUTABLE_PATH` names, else an installed one, else a downloaded one. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env, home?: string): FoundBrowser | undefined {
  const named = environment.PUPPETEER_EXECUTABLE_PATH;
  if (named) return found('PUPPETEER_EXECUTABLE_PATH', [named]);
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return found('installed', [...installed, ...elsewhere]) ?? found('downloaded', downloads(home).flatMap(downloadedIn));
}

function found(how: FoundBrowser['how'], candidates: readonly string[]): FoundBrowser | undefined {
  const executable = candidates.find((path) => statOf(path)?.isFile());
  return executable === undefined ? undefined : { executable, how, identity: identityOf(executable) };
}

/** `chrome-headless-shell/linux-156.0.1/chrome-headless-shell-linux64/chrome-headless-shell`, the newest first. */
function downloadedIn(folder: string): string[] {
  return ['chrome-headless-shell', 'chrome'].flatMap((name) =>
    foldersIn(join(folder, name))
      .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .flatMap((build) => foldersIn(build))
      .flatMap((build) => [join(build, name), join(build, `${name}.exe`)]),
  );
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** Debian and Google put a small script on the PATH; the browser behind it is what changes with an update. */
function identityOf(executable: string): string {
  const real = realpathSync(executable);
  const files = [real, ...behindScript(real), join(dirname(real), 'chrome')];
  return files.map((path) => [path, statOf(path)?.size, statOf(path)?.mtimeMs].join(' ')).join('\n');
}

function behindScript(path: string): string[] {
  if ((statOf(path)?.size ?? 0) > 100_000) return [];
  const text = readFileSync(path, 'utf8');
  return text.startsWith('#!') ? [...text.matchAll(/\/usr\/lib\/[\w./-]+/g)].map(([name]) => name) : [];
}

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });
