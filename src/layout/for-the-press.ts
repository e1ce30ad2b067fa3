import { printedSizeOf } from './printed-sheet.ts';
import type { Html } from './render.ts';
import type { Theme } from './theme.ts';

/**
 * Gives a document as the press gets it: on a page with room for the bleed round the trim. The document itself keeps the
 * trim's size, for those who open it in a browser and print it there. A template without a sheet is left as it is.
 */
export function forThePress(html: Html, theme: Pick<Theme, 'sheet'>, template: string): Html {
  const size = printedSizeOf(theme, template);
  if (!size) return html;
  // Without a layer, so that it is stronger than the template's own; `@page` knows no custom properties.
  const rules = `@page { size: ${size.width}px ${size.height}px; margin: 0 } @media print { :root { --room: ${size.room}px } }`;
  return html.replace('</head>', () => `<style>${rules}</style>\n</head>`) as Html;
}
