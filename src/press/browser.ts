import type { Browser, LaunchOptions } from 'puppeteer-core';

/** Which browser to run, and how. */
export interface BrowserSetting {
  executable: string;
  /** Only as root, where Chromium has no sandbox of its own to use. */
  withoutSandbox: boolean;
}

/** Keeps one browser; gives it anew after a crash. */
export interface WarmBrowser {
  get: () => Promise<Browser>;
  /** Ends the present browser: the next `get` starts another. */
  drop: () => Promise<void>;
}

/** Makes a browser that starts when first asked for and is started again when it has died. */
export function warmBrowser(setting: BrowserSetting): WarmBrowser {
  let running: Promise<Browser> | undefined;
  const start = async (): Promise<Browser> => {
    const { default: puppeteer } = await import('puppeteer-core');
    return puppeteer.launch(optionsOf(setting));
  };
  return {
    get: async () => {
      running ??= start();
      const browser = await running;
      if (browser.connected) return browser;
      running = start();
      return running;
    },
    drop: async () => {
      const old = running;
      running = undefined;
      const browser = await old?.catch(() => undefined);
      browser?.process()?.kill('SIGKILL');
      await browser?.close().catch(() => undefined);
    },
  };
}

/**
 * `font-render-hinting=none`: the headless shell otherwise rounds advances to the screen's pixels, and lines break
 * elsewhere than in print. The rest keeps the browser from the network and from what a print does not need.
 */
const optionsOf = ({ executable, withoutSandbox }: BrowserSetting): LaunchOptions => ({
  executablePath: executable,
  headless: executable.includes('headless-shell') || executable.includes('headless_shell') ? 'shell' : true,
  protocolTimeout: 120_000,
  args: [
    '--font-render-hinting=none',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
    ...(withoutSandbox ? ['--no-sandbox'] : []),
  ],
});
