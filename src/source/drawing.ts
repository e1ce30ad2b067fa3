/** What a drawing may not hold, for it comes from anybody and is shown in a browser. */
const hazards: { what: string; pattern: RegExp }[] = [
  { what: 'a script', pattern: /<(?:[\w.-]+:)?script\b|javascript:/i },
  { what: 'an event (on…)', pattern: /[\s"'/]on[a-z]+\s*=/i },
  {
    what: 'foreign content',
    pattern: /<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video|handler|listener)\b/i,
  },
  {
    what: 'a link to something outside',
    pattern: /\b(?:href|src)\s*=(?!\s*["']\s*(?:#|data:image\/(?:png|jpeg|webp)[;,]))/i,
  },
  {
    what: 'an address outside',
    pattern: /url\((?!\s*(?:["']|&quot;|&apos;|&#3[49];)?\s*(?:#|data:image\/(?:png|jpeg|webp)[;,]))/i,
  },
  { what: 'a style sheet from outside', pattern: /@import|<\?xml-stylesheet/i },
  { what: 'a style with escaped characters', pattern: /\\[0-9a-f]/i },
  { what: 'an animated address', pattern: /attributeName\s*=\s*["']\s*(?:[\w.-]+:)?(?:href|on)/i },
  { what: 'another encoding than UTF-8', pattern: /<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i },
  { what: 'entities of its own', pattern: /<!ENTITY|<!DOCTYPE[^>]*\[/i },
];

/** Names the first thing in an SVG drawing that might run or fetch something; nothing if it is harmless. */
export const hazardIn = (svg: string): string | undefined => hazards.find(({ pattern }) => pattern.test(svg))?.what;

/** Gives the size of an SVG drawing in its own units: of its viewBox, or else its width and height in px. */
export function drawingSize(svg: string): { width: number; height: number } | undefined {
  const [root = ''] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const viewBox = attributeOf(root, 'viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = lengthOf(root, 'width'), height = lengthOf(root, 'height')] = viewBox ?? [];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

const attributeOf = (tag: string, name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

const lengthOf = (tag: string, name: string) => Number(/^[\d.]+(?=(?:px)?$)/.exec(attributeOf(tag, name) ?? '')?.[0]);
