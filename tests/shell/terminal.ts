import pc from 'picocolors';
import type { Terminal } from '../../src/shell/terminal.ts';

/** A terminal that keeps what it is told, without colours. */
export function terminalIn(folder: string, environment: NodeJS.ProcessEnv = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const plain = pc.createColors(false);
  const terminal: Terminal = {
    folder,
    environment: { ...process.env, ...environment },
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    status: () => undefined,
    colours: { say: plain, complain: plain },
    isWatched: false,
  };
  return { terminal, said, complained };
}
