#!/usr/bin/env node
// Finds a Node that can run the press, and our code: its source in a checkout, what was compiled of it elsewhere.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const isCheckout = existsSync(here('../src/shell/cli.ts'));
const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = isCheckout ? process.features.typescript : major > 22 || (major === 22 && minor >= 12);
const newerNode = here(`../node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`);

if (isNewEnough) {
  module.enableCompileCache?.();
  const { run, stop } = await import(isCheckout ? '../src/shell/cli.ts' : '../dist/shell/cli.js');
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }))
    process.on(signal, () => stop(128 + number));
  process.exitCode = await run(process.argv.slice(2));
} else if (existsSync(newerNode) && !process.env.INTERVIEW_PRESS_RESTARTED) {
  const env = { ...process.env, INTERVIEW_PRESS_RESTARTED: '1' };
  const child = spawn(newerNode, [here('./interview-press.js'), ...process.argv.slice(2)], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 3);
  });
} else {
  console.error(`Node ${process.versions.node} is too old: install Node 22.18 or newer, from https://nodejs.org`);
  process.exitCode = 3;
}
