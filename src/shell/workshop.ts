import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { EditionMade, EditionOrder } from '../routes/edition.ts';
import type { EditionAnswer } from './edition-thread.ts';
import { filesIn } from './folders.ts';
import { folderStore } from './store.ts';

/** Where prints are finished: in a thread of its own, while the next document is laid out; each order once. */
export interface Workshop {
  makeEdition: (order: EditionOrder) => Promise<EditionMade>;
  close: () => Promise<void>;
}

interface Waiting {
  resolve: (made: EditionMade) => void;
  reject: (fault: Error) => void;
}

/**
 * Opens a workshop that keeps what it makes.
 * An order holds all that a finished file is made of, but for our own code: that is hashed too.
 * @param folder of what is kept
 */
export function openWorkshop(folder: string): Workshop {
  const store = folderStore<EditionMade>(folder, 'bytes');
  const waiting = new Map<number, Waiting>();
  let code: Promise<string> | undefined;
  let thread: Worker | undefined;
  let orders = 0;

  return {
    makeEdition: async (order) => {
      code ??= hashOfOwnCode();
      const key = keyOf(await code, order);
      const kept = await store.get(key);
      if (kept) return kept;
      const made = await sent(order);
      await store.put(key, made);
      return made;
    },
    close: async () => {
      await thread?.terminate();
    },
  };

  function sent(order: EditionOrder): Promise<EditionMade> {
    thread ??= started();
    const id = orders++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      thread?.postMessage({ id, order });
    });
  }

  function started(): Worker {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    // A page is tens of thousands of operations: with room for them the collector has little to do.
    const worker = new Worker(new URL(`./edition-thread.${ending}`, import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 192 },
    });
    worker.on('message', ({ id, made, fault }: EditionAnswer) => {
      const order = waiting.get(id);
      waiting.delete(id);
      if (made) order?.resolve(made);
      else order?.reject(new Error(fault?.message, { cause: fault?.cause }));
    });
    const fail = (fault: Error) => {
      for (const { reject } of waiting.values()) reject(fault);
      waiting.clear();
      thread = undefined;
    };
    worker.on('error', (fault) => fail(fault instanceof Error ? fault : new Error(String(fault))));
    worker.on('exit', () => fail(new Error('Finishing was stopped')));
    return worker;
  }
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
