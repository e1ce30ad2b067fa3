/** Keeps the library for PDF from writing to the terminal what it mends in a file: what counts is told by the rules. */
export function beQuiet(): void {
  console.warn = () => undefined;
}
