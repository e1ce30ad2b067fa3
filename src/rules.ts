import { rule } from './messages.ts';

export const unknownTheme = rule<{ theme: string }>({
  id: 'build:unknown-theme',
  severity: 'error',
  says: ({ theme }) => `There is no theme "${theme}"`,
  wayOut: () => 'name a folder of templates/ as `theme:` in the front matter, or leave it out for "tvng"',
});
