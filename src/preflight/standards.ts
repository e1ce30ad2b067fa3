import type { Check, Intent, Unchecked } from './check.ts';

/** A standard that a file is held against: its name and its rules, a row each. They are loaded when they are wanted. */
export interface Standard {
  name: string;
  rules: () => Promise<readonly (Check | Unchecked)[]>;
}

export const standards: Record<Intent, Standard> = {
  accessible: { name: 'PDF/UA-1', rules: async () => (await import('./accessible/accessible.ts')).accessible },
  print: { name: 'PDF/X-4', rules: async () => (await import('./print/print.ts')).print },
};
