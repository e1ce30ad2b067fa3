declare module 'hyphen/nl/index.js' {
  interface Hyphenator {
    hyphenateSync: (text: string, options?: { hyphenChar?: string; minWordLength?: number }) => string;
  }
  const hyphenator: Hyphenator;
  export default hyphenator;
}
declare module 'hyphen/en-gb/index.js' {
  export { default } from 'hyphen/nl/index.js';
}
