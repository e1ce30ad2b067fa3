/** What the command says to the program that called it. */
export const exits = {
  good: 0,
  /** An interview holds errors. */
  content: 1,
  /** A command, option or interview that does not exist. */
  usage: 2,
  /** No browser, a disk that cannot be written, or a fault of our own. */
  machine: 3,
} as const;

export type Exit = (typeof exits)[keyof typeof exits];

/** The command was called wrongly: its message says how, in one line. */
export class UsageFault extends Error {
  override name = 'UsageFault';
}

/** The machine lacks something: the message says what, and how to get it. */
export class MachineFault extends Error {
  override name = 'MachineFault';
}
