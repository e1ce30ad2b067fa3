import { createHash } from 'node:crypto';
import type { Pictured, Press, Printed } from './press.ts';

/** Keeps what was made between builds. A store may forget; it must not mix up. */
export interface Store<Made> {
  get: (key: string) => Promise<Made | undefined>;
  put: (key: string, made: Made) => Promise<void>;
}

/** A store for each thing that a press makes. */
export interface Stores {
  prints: Store<Printed>;
  pictures: Store<Pictured>;
}

/**
 * A press that makes a print or a picture of a page only once.
 * The self-contained HTML is its own key: it holds content, theme, fonts, locale and all that our code made of them,
 * so there is no list of dependencies to keep. The press's version covers the browser. What is kept is data, and
 * complaints are made from it each time, so a remembered build complains exactly like a fresh one.
 */
export const remembering = (press: Press, { prints, pictures }: Stores): Press => ({
  ...press,
  print: (html) => once(prints, keyOf(press.version, html), () => press.print(html)),
  picture: (html, size) =>
    once(pictures, keyOf(press.version, `${size.width} × ${size.height}`, html), () => press.picture(html, size)),
});

const keyOf = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex');

async function once<Made>(store: Store<Made>, key: string, make: () => Promise<Made>): Promise<Made> {
  const kept = await store.get(key);
  if (kept) return kept;
  const made = await make();
  await store.put(key, made);
  return made;
}
