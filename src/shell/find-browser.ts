import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser on this machine, and how we came by it. */
export interface FoundBrowser {
  executable: string;
  how: string;
  /** Changes when another build is installed in its place. */
  identity: string;
}

/** Headless shells first: they print in less than half of Chrome's time, to the same pages. */
const names = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where set-up puts a browser that it had to download. */
export const downloads = join(homedir(), '.cache', 'interview-press', 'browser');

/** Finds a browser: the one that `PUPPETEER_EXECUTABLE_PATH` names, else an installed one, else a downloaded one. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): FoundBrowser | undefined {
  const named = environment.PUPPETEER_EXECUTABLE_PATH;
  if (named) return found(named, 'PUPPETEER_EXECUTABLE_PATH');
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names)
    for (const folder of folders) {
      const here = found(join(folder, name), 'installed');
      if (here) return here;
    }
  return elsewhere.map((path) => found(path, 'installed')).find((one) => one !== undefined);
}

function found(executable: string, how: string): FoundBrowser | undefined {
  if (!existsSync(executable)) return undefined;
  const { size, mtimeMs } = statSync(executable);
  return { executable, how, identity: `${executable} ${size} ${mtimeMs}` };
}
