/**
 * Sets up what is missing to build and, with --tests, to test: the locked packages, a Node that runs TypeScript, a
 * browser, the tools that look at PDF. Runs on Node 20 or newer and needs nothing but npm. When nothing is missing it
 * says nothing and does nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const newerNode = here('../node_modules/node/bin/node');

if (!arePackagesInstalled()) npm('Installing the locked packages', ['ci', '--no-audit', '--no-fund']);
if (process.features.typescript) {
  await import('./setup/machine.ts');
} else {
  if (!existsSync(newerNode)) npm('Installing a newer Node', ['rebuild', 'node']);
  if (!existsSync(newerNode)) stop('There is no newer Node: install Node 22.18 or newer, from https://nodejs.org');
  process.exitCode =
    spawnSync(newerNode, [here('setup.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 3;
}

/** Whether what npm installed last is what the lockfile asks for; packages for other platforms may be left out. */
function arePackagesInstalled() {
  const installed = packagesIn('../node_modules/.package-lock.json');
  return Object.entries(packagesIn('../package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesIn(path) {
  return existsSync(here(path)) ? JSON.parse(readFileSync(here(path), 'utf8')).packages : {};
}

/** Runs npm in the project's folder, by the Node that runs us: on Windows `npm` itself is no program. */
function npm(what, words) {
  console.log(`${what} (npm ${words[0]}) …`);
  const script = process.env.npm_execpath;
  const [program, first] = script ? [process.execPath, [script]] : ['npm', []];
  const { status } = spawnSync(program, [...first, ...words], { cwd: here('..'), stdio: 'inherit' });
  if (status !== 0) stop(`npm ${words.join(' ')} failed: see above, and run it again`);
}

function stop(why) {
  console.error(why);
  process.exit(3);
}
