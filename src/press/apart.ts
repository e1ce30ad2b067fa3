import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { ownThread } from '../own-thread.ts';
import { BrowserFault, type BrowserSetting } from './browser.ts';
import type { Pictured, PictureSize, Press, Printed } from './press.ts';
import { versionOf } from './print.ts';

/** What the press's thread is started with. */
export interface Orders {
  setting: BrowserSetting;
  identity: string;
}

/** What is made of a page. */
export type Job = { kind: 'print'; html: string } | { kind: 'picture'; html: string; size: PictureSize };
export type Order = { kind: 'warm'; pages: number } | { kind: 'make'; id: number; job: Job } | { kind: 'close' };
export type Answer = { id: number } & (
  | { made: Printed | Pictured; fault?: never }
  | { fault: { message: string; cause: string | undefined } }
);

interface Waiting {
  resolve: (made: unknown) => void;
  reject: (fault: Error) => void;
}

/**
 * A press that works in a thread of its own, from the first page or warming on: the browser starts and prints while
 * the next document is laid out, which leaves our own thread no time to talk to it.
 */
export function pressApart(setting: BrowserSetting, identity: string): Press {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let orders = 0;

  const fail = (fault: Error) => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  const send = (order: Order) => {
    thread ??= start();
    thread.postMessage(order);
  };
  function start(): Worker {
    const started = ownThread('./thread', import.meta.url, { workerData: { setting, identity } satisfies Orders });
    started.on('message', (answer: Answer) => {
      const order = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.fault) order?.reject(new BrowserFault(answer.fault.message, { cause: answer.fault.cause }));
      else order?.resolve(answer.made);
    });
    started.on('error', (fault) => fail(fault instanceof Error ? fault : new Error(String(fault))));
    started.on('exit', () => fail(new BrowserFault('The press is closed')));
    return started;
  }
  const make = <Made extends Printed | Pictured>(job: Job) =>
    new Promise<Made>((resolve, reject) => {
      const id = orders++;
      waiting.set(id, { resolve: (made) => resolve(made as Made), reject });
      send({ kind: 'make', id, job });
    });

  return {
    version: versionOf(identity),
    warm: (pages) => send({ kind: 'warm', pages }),
    print: (html) => make<Printed>({ kind: 'print', html }),
    picture: (html, size) => make<Pictured>({ kind: 'picture', html, size }),
    close: async () => {
      if (!thread) return;
      const gone = once(thread, 'exit');
      send({ kind: 'close' });
      await gone;
    },
  };
}
