/** The press, on the other side of `apart.ts`: makes what it is sent, until it is told to close. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Job, Order, Orders } from './apart.ts';
import { browserPress } from './print.ts';

const { setting, identity } = workerData as Orders;
const press = browserPress(setting, identity);

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'warm') press.warm(order.pages);
  else if (order.kind === 'close') void press.close().then(() => parentPort?.close());
  else void answerTo(order.id, order.job);
});

async function answerTo(id: number, job: Job): Promise<void> {
  try {
    const made = await (job.kind === 'print' ? press.print(job.html) : press.picture(job.html, job.size));
    parentPort?.postMessage({ id, made } satisfies Answer);
  } catch (fault) {
    const { message, stack } = fault instanceof Error ? fault : new Error(String(fault));
    const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause.message : stack;
    parentPort?.postMessage({ id, fault: { message, cause } } satisfies Answer);
  }
}
