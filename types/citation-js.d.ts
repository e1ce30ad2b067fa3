declare module '@citation-js/core' {
  /** An item of CSL-JSON, as the library gives it. */
  type CslItem = Record<string, unknown>;
  class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean; forceType?: string });
    data: CslItem[];
    format(format: string, options?: object): string;
  }
  const plugins: { config: { get(name: string): Record<string, unknown> } };

  export { Cite, type CslItem, plugins };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
