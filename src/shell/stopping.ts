const open = new Set<() => Promise<void>>();

/** Has something closed if the program is stopped from outside. @returns what lets go of it */
export function closeWhenStopped(close: () => Promise<void>): () => void {
  open.add(close);
  return () => open.delete(close);
}

/** Longer than closing ever takes; then we go all the same. */
const patienceMs = 3000;

/** Closes what is open, and ends the process with this exit code. */
export async function stop(exit: number): Promise<never> {
  setTimeout(() => process.exit(exit), patienceMs);
  await Promise.allSettled([...open].map((close) => close()));
  process.exit(exit);
}
