import type { Worker } from 'node:worker_threads';
import { ownThread } from '../../own-thread.ts';
import type { Intent } from '../../preflight/check.ts';
import { type FileVerdict, tooLarge } from './verdict.ts';

/** Threads that examine files, each one file at a time. */
export interface Threads {
  examine: (path: string) => Promise<FileVerdict>;
  close: () => Promise<void>;
}

/**
 * The library for PDF puts all items of an array on the stack at once: by what Node gives a process, an array of more than
 * some 120,000 items is lost, and the file judged without it; with this, one of five million is read.
 */
const stackSizeMb = 64;

/**
 * Opens threads, each when it is first needed. One that runs out of memory costs its own file alone: the next file gets a
 * new thread.
 * @param mostMemory what a thread may hold in objects, in MB; the file itself and what is unpacked of it come on top
 */
export function openThreads(intent: Intent, mostMemory = 3072): Threads {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  return {
    examine: async (path) => {
      const worker = idle.pop() ?? begun();
      const verdict = await answerOf(worker, path);
      if (all.has(worker)) idle.push(worker);
      return verdict;
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };

  function begun(): Worker {
    const worker = ownThread('./worker', import.meta.url, {
      workerData: intent,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory, stackSizeMb },
    });
    all.add(worker);
    return worker;
  }

  function answerOf(worker: Worker, path: string): Promise<FileVerdict> {
    return new Promise((resolve) => {
      const answered = (verdict: FileVerdict) => {
        worker.off('error', failed);
        resolve(verdict);
      };
      const failed = (fault: Error) => {
        worker.off('message', answered);
        all.delete(worker);
        resolve({ path, unreadable: reasonOf(fault, mostMemory) });
      };
      worker.once('message', answered);
      worker.once('error', failed);
      worker.postMessage(path);
    });
  }
}

function reasonOf(fault: Error, mostMemory: number): NonNullable<FileVerdict['unreadable']> {
  if ('code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return tooLarge(`its objects need more than ${mostMemory} MB of memory`);
  return { reason: 'fault', message: `Preflight itself failed at this file: ${fault.stack ?? fault.message}` };
}
