/** The part of set-up that needs our packages and a Node that runs TypeScript. */
import { exits } from '../../src/shell/exits.ts';
import { setUpBrowser } from './browser.ts';
import { setUpTools } from './tools.ts';

const hints = [...(await setUpBrowser()), ...(process.argv.includes('--tests') ? await setUpTools() : [])];
for (const hint of hints) console.error(hint);
// Exit outright: a download that was given up may still hold the process.
process.exit(hints.length > 0 ? exits.machine : exits.good);
