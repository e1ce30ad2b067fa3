import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Running {
  pid: number;
  parent: number;
  command: string;
}

/** The browsers among the processes that a process has started, and that those have started. */
export function browsersBelow(ancestor: number): number[] {
  const all = existsSync('/proc/self/stat') ? fromProc() : fromPs();
  const below = (pid: number): Running[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  return below(ancestor)
    .filter(({ command }) => command.includes('--remote-debugging-pipe'))
    .map(({ pid }) => pid);
}

/** Whether a process is still there and not merely waiting to be buried. */
export function isAlive(pid: number): boolean {
  if (existsSync('/proc/self/stat')) return fromProc().some((one) => one.pid === pid);
  return fromPs().some((one) => one.pid === pid);
}

/** A small Debian has no `ps`. */
function fromProc(): Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, state, parent] = /\) (\S) (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        if (state === 'Z') return [];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return []; // gone meanwhile
      }
    });
}

function fromPs(): Running[] {
  const table = execFileSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' });
  return [...table.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, parent, command = '']) => ({
    pid: Number(pid),
    parent: Number(parent),
    command,
  }));
}
