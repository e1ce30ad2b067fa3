import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread that runs a module of ours. Node keeps compiled code from one run to the next, but only of what is
 * imported once that is switched on: so the thread begins with a line that does it, and then imports the module.
 * @param module where it stands, without the ending: `./thread`
 * @param beside the URL of the module that it stands beside; its ending, `.ts` or `.js`, is theirs too
 */
export function ownThread(module: string, beside: string, options: WorkerOptions = {}): Worker {
  const url = new URL(module + beside.slice(beside.lastIndexOf('.')), beside).href;
  const begin = `require('node:module').enableCompileCache?.(); import(${JSON.stringify(url)});`;
  return new Worker(begin, { ...options, eval: true });
}
