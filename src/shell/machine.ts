import { join } from 'node:path';
import { getuid } from 'node:process';
import { pressApart } from '../press/apart.ts';
import type { BrowserSetting } from '../press/browser.ts';
import type { Press } from '../press/press.ts';
import { remembering } from '../press/remembering.ts';
import { MachineFault } from './exits.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { folderStores } from './store.ts';

/** Where prints are kept between builds, below the project's folder. */
export const printsFolder = (folder: string) => join(folder, '.cache', 'prints');

/** How to get a browser, for those who have none. */
export const browserAdvice =
  'install Chrome or Chromium (on Debian: apt-get install chromium-headless-shell), or name one in PUPPETEER_EXECUTABLE_PATH';

/** Gives the browser of this machine. @throws MachineFault if there is none, with the way to one */
export function needBrowser(environment: NodeJS.ProcessEnv): FoundBrowser {
  const browser = findBrowser(environment);
  if (browser) return browser;
  const named = environment.PUPPETEER_EXECUTABLE_PATH;
  if (named) throw new MachineFault(`PUPPETEER_EXECUTABLE_PATH names ${named}, and there is no browser`);
  throw new MachineFault(`No browser found: ${browserAdvice}`);
}

/** How to run a browser here. */
export const settingFor = ({ executable }: FoundBrowser): BrowserSetting => ({
  executable,
  withoutSandbox: getuid?.() === 0,
});

/**
 * Opens the press of this machine: its browser, and the prints kept in the project's folder.
 * @param printing hears of each document that is not kept, as it goes to the browser
 */
export function openPress(browser: FoundBrowser, folder: string, printing: () => void = () => undefined): Press {
  const press = pressApart(settingFor(browser), browser.identity);
  const print: Press['print'] = (html) => {
    const printed = press.print(html);
    printing();
    return printed;
  };
  return remembering({ ...press, print }, folderStores(printsFolder(folder)));
}
