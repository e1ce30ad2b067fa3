/** The standard types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/**
 * Types that group without a meaning of their own. Where the standard says what may stand in a table or a list, what
 * stands under them counts as standing in their place: veraPDF reads it so, and readers present it so.
 */
export const unobtrusive: ReadonlySet<string> = new Set(['NonStruct', 'Div', 'Part']);

/**
 * The standard type that a type as written stands for, through the role map, however long its chain; undefined if the chain
 * ends at none or runs in a circle (ISO 32000-1, 14.7.3). The role map comes first: a standard type that it maps to another
 * stands for that other, whether or not it may be mapped.
 */
export function standardTypeOf(type: string, roleMap: ReadonlyMap<string, string>): string | undefined {
  const mapped = roleMap.get(type);
  if (standardTypes.has(type) && (mapped === undefined || mapped === type)) return type;
  const seen = new Set([type]);
  for (let name = mapped; name !== undefined && !seen.has(name); name = roleMap.get(name)) {
    if (standardTypes.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}

/** Whether following a type through the role map comes back to a type that was passed. */
export function runsInCircle(type: string, roleMap: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let name: string | undefined = type; name !== undefined; name = roleMap.get(name)) {
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}
