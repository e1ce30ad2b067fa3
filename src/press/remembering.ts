import { createHash } from 'node:crypto';
import type { Press, Printed } from './press.ts';

/** Keeps prints between builds. A store may forget; it must not mix up. */
export interface Store {
  get: (key: string) => Promise<Printed | undefined>;
  put: (key: string, printed: Printed) => Promise<void>;
}

/**
 * A press that prints a page only once.
 * The self-contained HTML is its own key: it holds content, theme, fonts, locale and all that our code made of them,
 * so there is no list of dependencies to keep. The press's version covers the browser. What is kept is data, and
 * complaints are made from it each time, so a remembered build complains exactly like a fresh one.
 */
export const remembering = (press: Press, store: Store): Press => ({
  ...press,
  print: async (html) => {
    const key = createHash('sha256').update(press.version).update('\n').update(html).digest('hex');
    const kept = await store.get(key);
    if (kept) return kept;
    const printed = await press.print(html);
    await store.put(key, printed);
    return printed;
  },
});
