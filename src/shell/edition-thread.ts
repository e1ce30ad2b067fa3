/** The workshop's thread: finishes what it is sent. */
import { parentPort } from 'node:worker_threads';
import { standards } from '../preflight/standards.ts';
import { type EditionMade, type EditionOrder, makeEdition } from '../routes/edition.ts';

export interface EditionAnswer {
  id: number;
  made?: EditionMade;
  fault?: { message: string; cause: string | undefined };
}

// The rules are loaded while the browser prints.
for (const { rules } of Object.values(standards)) void rules();

parentPort?.on('message', ({ id, order }: { id: number; order: EditionOrder }) => {
  void answerTo(id, order).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(id: number, order: EditionOrder): Promise<EditionAnswer> {
  try {
    return { id, made: await makeEdition(order) };
  } catch (fault) {
    const { message, stack } = fault instanceof Error ? fault : new Error(String(fault));
    return { id, fault: { message, cause: stack } };
  }
}
