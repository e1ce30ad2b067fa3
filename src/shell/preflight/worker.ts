import { parentPort, workerData } from 'node:worker_threads';
import type { Intent } from '../../preflight/check.ts';
import { examine } from './examine.ts';
import { beQuiet } from './quiet.ts';

// A thread that examines one file after another, as they are sent to it.
beQuiet();
parentPort?.on('message', async (path: string) => parentPort?.postMessage(await examine(path, workerData as Intent)));
