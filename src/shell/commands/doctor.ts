import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { browserPress } from '../../press/print.ts';
import { type Exit, exits } from '../exits.ts';
import { type FoundBrowser, findBrowser } from '../find-browser.ts';
import { readTheme, themeNames } from '../house-files.ts';
import { browserAdvice, printsFolder, settingFor } from '../machine.ts';
import type { Terminal } from '../terminal.ts';

/** One thing that a build needs: whether it is there, and how to get it if not. */
interface Finding {
  thing: string;
  isGood: boolean;
  says: string;
}

/** `interview-press doctor`: says what of all that a build needs is there, and how to get the rest. */
export async function doctorCommand(terminal: Terminal): Promise<Exit> {
  const { green, red, bold } = terminal.colours.say;
  const findings = [
    nodeFinding(),
    await browserFinding(terminal),
    ...(await themeFindings()),
    keepingFinding(terminal),
  ];
  for (const { thing, isGood, says } of findings)
    terminal.say(`${isGood ? green('good') : red('missing')} ${bold(thing)}: ${says}`);
  return findings.every(({ isGood }) => isGood) ? exits.good : exits.machine;
}

const nodeFinding = (): Finding => ({ thing: 'Node', isGood: true, says: `${process.version}, ${process.execPath}` });

async function browserFinding({ environment }: Terminal): Promise<Finding> {
  const thing = 'browser';
  const browser = findBrowser(environment);
  const named = environment.PUPPETEER_EXECUTABLE_PATH;
  if (!browser && named)
    return { thing, isGood: false, says: `PUPPETEER_EXECUTABLE_PATH names ${named}, and there is no browser` };
  if (!browser) return { thing, isGood: false, says: browserAdvice };
  const { executable, how } = browser;
  const where = `${executable} (${how})`;
  try {
    const { stdout } = await promisify(execFile)(executable, ['--version'], { timeout: 20_000 });
    await printSomething(browser);
    return { thing, isGood: true, says: `${stdout.trim()}, ${where}` };
  } catch {
    return { thing, isGood: false, says: `${where} prints no page: ${browserAdvice}` };
  }
}

async function printSomething(browser: FoundBrowser): Promise<void> {
  const press = browserPress(settingFor(browser), browser.identity);
  await press.print('<!doctype html><title>Test</title>').finally(press.close);
}

const themeFindings = (): Promise<Finding[]> =>
  Promise.all(
    themeNames().map(async (name) => {
      const thing = `fonts of the theme ${name}`;
      try {
        const fonts = (await readTheme(name))?.fonts.size ?? 0;
        return { thing, isGood: fonts > 0, says: `${fonts} files` };
      } catch (fault) {
        return {
          thing,
          isGood: false,
          says: `${fault instanceof Error ? fault.message : fault}; run npm install again`,
        };
      }
    }),
  );

/** Prints are kept where we may write; without that a build works, and takes longer. */
function keepingFinding({ folder }: Terminal): Finding {
  const place = printsFolder(folder);
  try {
    accessSync(existsSync(place) ? place : folder, constants.W_OK);
    return { thing: 'kept prints', isGood: true, says: place };
  } catch {
    return { thing: 'kept prints', isGood: false, says: `${place} cannot be written: nor can output/` };
  }
}
