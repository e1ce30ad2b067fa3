import type { Reporter } from 'vitest/node';

/** Ends a run with one plain line that programs can read: `12 passed, 0 failed, 1 skipped`. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const states = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state);
    const count = (state: string) => states.filter((one) => one === state).length;
    // A file that cannot be loaded has no tests that could fail.
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const failed = count('failed') + broken + unhandledErrors.length;
    console.log(`${count('passed')} passed, ${failed} failed, ${count('skipped') + count('pending')} skipped`);
  },
};
