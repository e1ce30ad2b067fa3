import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ownThread } from '../own-thread.ts';
import type { EditionMade, EditionOrder } from '../routes/edition.ts';
import type { EditionAnswer } from './edition-thread.ts';
import { filesIn } from './folders.ts';
import { folderStore } from './store.ts';

/** Where prints are finished: in threads of their own, while the next document is laid out; each order once. */
export interface Workshop {
  /** Starts the threads ahead of need: while the browser prints, for earlier they would hold up the laying out. */
  warm: () => void;
  makeEdition: (order: EditionOrder) => Promise<EditionMade>;
  close: () => Promise<void>;
}

/**
 * Opens a workshop that keeps what it makes.
 * An order holds all that a finished file is made of, but for our own code: that is hashed too.
 * @param folder of what is kept
 */
export function openWorkshop(folder: string): Workshop {
  const store = folderStore<EditionMade>(folder, 'bytes');
  const benches: Bench[] = [];
  let code: Promise<string> | undefined;
  const warm = () => {
    while (benches.length < Math.min(most, Math.ceil(availableParallelism() / 2))) benches.push(openBench());
  };
  return {
    warm,
    makeEdition: async (order) => {
      code ??= hashOfOwnCode();
      const key = keyOf(await code, order);
      const kept = await store.get(key);
      if (kept) return kept;
      warm();
      const [first, ...others] = benches;
      if (!first) throw new Error('a workshop without a bench');
      const made = await others.reduce((one, other) => (other.busy() < one.busy() ? other : one), first).make(order);
      await store.put(key, made);
      return made;
    },
    close: async () => {
      await Promise.all(benches.map(({ close }) => close()));
    },
  };
}

/** The browser needs the other cores, and each thread has to warm up to the same code. */
const most = 2;

/** One thread of a workshop. */
interface Bench {
  /** Bytes that wait to be finished. */
  busy: () => number;
  make: (order: EditionOrder) => Promise<EditionMade>;
  close: () => Promise<number>;
}

interface Waiting {
  resolve: (made: EditionMade) => void;
  reject: (fault: Error) => void;
}

function openBench(): Bench {
  const waiting = new Map<number, Waiting>();
  let orders = 0;
  let load = 0;
  let fallen: Error | undefined;
  // A page is tens of thousands of operations: with room for them the collector has little to do.
  const thread = ownThread('./edition-thread', import.meta.url, {
    resourceLimits: { maxYoungGenerationSizeMb: 192 },
  });
  thread.unref();
  thread.on('message', ({ id, made, fault }: EditionAnswer) => {
    const order = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) thread.unref();
    if (made) order?.resolve(made);
    else order?.reject(new Error(fault?.message, { cause: fault?.cause }));
  });
  const fail = (fault: Error) => {
    fallen ??= fault;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  thread.on('error', (fault) => fail(fault instanceof Error ? fault : new Error(String(fault))));
  thread.on('exit', () => fail(new Error('Finishing was stopped')));
  return {
    busy: () => load,
    make: (order) =>
      new Promise<EditionMade>((resolve, reject) => {
        if (fallen) return reject(fallen);
        const id = orders++;
        waiting.set(id, { resolve, reject });
        thread.ref();
        load += order.pdf.length;
        thread.postMessage({ id, order });
      }).finally(() => {
        load -= order.pdf.length;
      }),
    close: () => thread.terminate(),
  };
}

function keyOf(code: string, { pdf, ...order }: EditionOrder): string {
  const facts = JSON.stringify(order, (_, value: unknown) =>
    value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
  );
  return createHash('sha256').update(code).update(facts).update(pdf).digest('hex');
}

/** Folders whose code shapes a finished file and what is said of it. */
const own = ['finish', 'pdf', 'preflight', 'routes'].map((name) =>
  fileURLToPath(new URL(`../${name}/`, import.meta.url)),
);

async function hashOfOwnCode(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of own)
    for (const file of await filesIn(folder)) hash.update(file).update(await readFile(`${folder}${file}`));
  return hash.digest('hex');
}
