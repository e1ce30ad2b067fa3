import { defineConfig } from 'vitest/config';
import { closingLine } from './tests/closing-line.ts';

const endToEnd = 'tests/end-to-end/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'stages', include: ['tests/**/*.test.ts'], exclude: [endToEnd] } },
      {
        extends: true,
        test: { name: 'end to end', include: [endToEnd], globalSetup: 'tests/end-to-end/build-all.ts' },
      },
    ],
  },
});
