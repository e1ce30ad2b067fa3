/**
 * Measures what is done to the magazine after the browser has printed it: both editions finished, held against their
 * standards, and read again. Prints JSON, in ms: the first time in a process, the second, and the steps of a third.
 * `node scripts/bench-finishing.ts <interview>`, from a folder that holds `content/`.
 */
import { performance } from 'node:perf_hooks';
import { build } from '../src/build.ts';
import { printPasses } from '../src/finish/print.ts';
import { printJobOf } from '../src/finish/print-job.ts';
import { screenPasses } from '../src/finish/screen/screen.ts';
import { openPdf } from '../src/pdf/open.ts';
import { readingOf } from '../src/pdf/reading.ts';
import { preflight } from '../src/preflight/preflight.ts';
import { standards } from '../src/preflight/standards.ts';
import { products } from '../src/products.ts';
import { type EditionOrder, makeEdition } from '../src/routes/edition.ts';
import { readLocale, readTheme } from '../src/shell/house-files.ts';
import { findInterviews, readSource } from '../src/shell/interviews.ts';
import { needBrowser, openPress } from '../src/shell/machine.ts';

const [slug = 'pallas-reactor'] = process.argv.slice(2);
const nothingMade = {
  bytes: new Uint8Array(),
  verdict: { standard: '', findings: [], more: [], checked: 0, rules: 0 },
  blocks: [],
  letters: [],
  missing: [],
};
const orders = await ordersOf(slug);
for (const { rules } of Object.values(standards)) await rules(); // as a build does while the browser prints
const first = await timed(all);
const again = await timed(all);
const steps = new Map<string, number>();
for (const order of orders) await stepByStep(order);
console.log(
  JSON.stringify({ first, again, steps: Object.fromEntries([...steps].sort(([, one], [, other]) => other - one)) }),
);

async function all() {
  for (const order of orders) await makeEdition(order);
}

/** Prints the magazine and gives what would be made of the print. */
async function ordersOf(name: string): Promise<EditionOrder[]> {
  const kept: EditionOrder[] = [];
  const press = openPress(needBrowser(process.env), process.cwd());
  const rows = products.filter(({ file }) => file === 'magazine.pdf');
  for (const interview of findInterviews([name], process.cwd()))
    await build(await readSource(interview, process.cwd()), rows, {
      theme: readTheme,
      locale: readLocale,
      press,
      makeEdition: async (order) => {
        kept.push(order);
        return nothingMade;
      },
      house: { maker: 'bench', date: undefined },
    });
  await press.close();
  return kept;
}

async function stepByStep(order: EditionOrder) {
  const { edition } = order;
  const pdf = await openPdf(order.pdf);
  if (order.edition === 'screen')
    for (const { name, run } of screenPasses) await timed(() => run(pdf, order.job), `${edition}: ${name}`);
  else {
    const job = await printJobOf(order.theme, order.template, order.imprint);
    if (job) for (const { name, run } of printPasses) await timed(() => run(pdf, job), `${edition}: ${name}`);
  }
  const bytes = await timed(() => pdf.save('1.7'), `${edition}: saving`);
  await timed(() => preflight(bytes, edition === 'screen' ? 'accessible' : 'print'), `${edition}: preflight`);
  const read = await openPdf(bytes);
  await timed(() => readingOf(read), `${edition}: reading again`);
}

async function timed<Made>(work: () => Made | Promise<Made>, step?: string): Promise<Made>;
async function timed(work: () => unknown): Promise<number>;
async function timed(work: () => unknown, step?: string): Promise<unknown> {
  const start = performance.now();
  const made = await work();
  const ms = Math.round(performance.now() - start);
  if (step === undefined) return ms;
  steps.set(step, ms);
  return made;
}
