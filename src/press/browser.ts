import { once } from 'node:events';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';

/** Which browser to run, and how. */
export interface BrowserSetting {
  executable: string;
  /** Only as root, where Chromium has no sandbox of its own to use. */
  withoutSandbox: boolean;
}

/** The browser does not start or does not answer: the machine is at fault, not the content. */
export class BrowserFault extends Error {
  override name = 'BrowserFault';
}

/** One run of a browser, from its start to its end, and the pages that are open in it. */
export interface OpenBrowser {
  /** Opens pages ahead of need. */
  warm: (pages: number) => void;
  /** Works on a page that nobody else has; it is used again unless the work fails. */
  withPage: <Result>(work: (page: Page) => Promise<Result>) => Promise<Result>;
  /** Ends the browser and all its processes. */
  close: () => Promise<void>;
  hasClosed: () => boolean;
}

/** Starts a browser. Its pages run no script of theirs and reach nothing outside themselves. */
export function openBrowser(setting: BrowserSetting): OpenBrowser {
  const browser = start(setting);
  const idle: Promise<Page>[] = [];
  let closed = false;
  const open = () => silent(browser.then(closedPage));
  return {
    warm: (pages) => {
      while (idle.length < pages) idle.push(open());
    },
    withPage: async (work) => {
      const page = await (idle.shift() ?? open());
      const result = await work(page);
      idle.push(Promise.resolve(page));
      return result;
    },
    close: async () => {
      closed = true;
      await browser.then(end, () => undefined);
    },
    hasClosed: () => closed,
  };
}

/** Whoever awaits it hears of its failure; nobody else has to. */
function silent<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

async function start(setting: BrowserSetting): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    return await puppeteer.launch(launchOptionsOf(setting));
  } catch (cause) {
    throw new BrowserFault(`The browser ${setting.executable} does not start`, { cause });
  }
}

async function closedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await Promise.all([page.setJavaScriptEnabled(false), page.setOfflineMode(true), page.emulateMediaType('print')]);
  return page;
}

/** Kills the browser's whole process group: it holds nothing worth a goodbye, and a shell script may stand before it. */
async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || process.platform === 'win32') return browser.close();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** What every browser is started with. */
export const browserFlags = [
  // Otherwise the headless shell rounds advances to the screen's pixels, and lines break elsewhere than in print.
  '--font-render-hinting=none',
  '--disable-gpu',
  // Beside the pages' offline mode: nothing that the browser does of its own finds a host either.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Over a pipe the browser ends with us, even when we are killed. */
const launchOptionsOf = ({ executable, withoutSandbox }: BrowserSetting): LaunchOptions => ({
  executablePath: executable,
  headless: /headless[-_]shell/.test(executable) ? 'shell' : true,
  pipe: true,
  waitForInitialPage: false,
  // Signals are the business of the program that we are part of.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  protocolTimeout: 120_000,
  args: withoutSandbox ? [...browserFlags, '--no-sandbox'] : browserFlags,
});
