import { spawnSync } from 'node:child_process';
import { geteuid, platform } from 'node:process';

let isListFresh = false;

/** Installs a package of Debian, if this is Debian and we may. @returns whether it did */
export function installDebian(name: string): boolean {
  if (platform !== 'linux' || geteuid?.() !== 0 || !has('apt-get')) return false;
  if (!isListFresh) isListFresh = apt('Asking Debian for its list of packages', ['update', '-qq']);
  return apt(`Installing ${name}`, ['install', '-qq', '-y', '--no-install-recommends', name]);
}

function apt(what: string, words: readonly string[]): boolean {
  console.log(`${what} (apt-get ${words[0]}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', [...words], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** Whether a command is there to be run. */
export const has = (command: string): boolean => !spawnSync(command, ['--version'], { stdio: 'ignore' }).error;
