import { spawnSync } from 'node:child_process';
import { downloads, findBrowser } from '../../src/shell/find-browser.ts';
import { browserAdvice } from '../../src/shell/machine.ts';
import { installDebian } from './debian.ts';

/** A server that says nothing for so long is not to be reached from here. */
const patienceMs = 15_000;

/** Finds a browser, or gets one. @returns what to do by hand, if it cannot */
export async function setUpBrowser(): Promise<string[]> {
  if (isThere()) return [];
  const named = process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) return [`PUPPETEER_EXECUTABLE_PATH names ${named}, and there is no browser`];
  console.log('No browser found: downloading Chrome’s headless shell …');
  await download().catch((fault) =>
    console.log(`That did not work: ${fault instanceof Error ? fault.message : fault}`),
  );
  if (isThere()) return [];
  for (const name of ['chromium-headless-shell', 'chromium']) if (installDebian(name) && isThere()) return [];
  return [`No browser found: ${browserAdvice}`];
}

/** A browser that was downloaded may lack libraries of the system, and then does not run. */
function isThere(): boolean {
  const browser = findBrowser();
  if (browser?.how !== 'downloaded') return browser !== undefined;
  return spawnSync(browser.executable, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Puppeteer's own download, as long as something comes in. */
async function download(): Promise<void> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  const [cacheDir] = downloads();
  if (!platform || !cacheDir) throw new Error('there is none for this machine');
  const browser = Browser.CHROMEHEADLESSSHELL;
  await watched(async (heard) => {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    heard();
    await install({ browser, platform, buildId, cacheDir, downloadProgressCallback: heard });
  });
}

/** Lets work go on as long as it lets itself be heard. */
function watched(work: (heard: () => void) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const givenUp = () => reject(new Error(`no answer in ${patienceMs / 1000} s`));
    let timer = setTimeout(givenUp, patienceMs);
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(givenUp, patienceMs);
    };
    work(heard)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
