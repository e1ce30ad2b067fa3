import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

/** Where a command runs and whom it speaks to. */
export interface Terminal {
  /** The folder that paths are relative to. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** Results, a line each. */
  say: (line: string) => void;
  /** Complaints, a line each. */
  complain: (line: string) => void;
  /** What is going on just now: one line that the next one replaces. Only a person sees it. */
  status: (text: string) => void;
  colours: { say: Colours; complain: Colours };
  /** Whether results are read by a person, not by a program. */
  isWatched: boolean;
}

/** The terminal, or whatever stands in its place, of this process. */
export function processTerminal({ stdout, stderr, env, cwd }: NodeJS.Process = process): Terminal {
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\x1b[K');
    shown = false;
  };
  const isWatched = stdout.isTTY === true;
  return {
    folder: cwd(),
    environment: env,
    say: (line) => {
      clear();
      stdout.write(`${line}\n`);
    },
    complain: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    status: (text) => {
      if (!isWatched || !stderr.isTTY) return;
      clear();
      shown = text !== '';
      stderr.write(text.slice(0, (stderr.columns ?? 80) - 1));
    },
    colours: { say: coloursFor(stdout, env), complain: coloursFor(stderr, env) },
    isWatched,
  };
}

/** Colours for a terminal, unless NO_COLOR is set; https://no-color.org. FORCE_COLOR wins over a pipe, not over it. */
function coloursFor(stream: { isTTY?: boolean }, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): Colours {
  const wanted = Boolean(FORCE_COLOR) || (stream.isTTY === true && TERM !== 'dumb');
  return pc.createColors(wanted && !NO_COLOR);
}
