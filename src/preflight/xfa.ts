import { type PdfDict, PdfStream } from '@libpdf/core';
import type { Follow } from '../pdf/open.ts';
import { dataOf } from '../pdf/streams.ts';
import { dictsIn } from '../pdf/trees.ts';
import { readXml, type XmlElement } from './xml.ts';

/**
 * What an XFA form's configuration says of laying it out anew: `required` makes it dynamic. Undefined if the form is no
 * XFA, says nothing or cannot be read.
 */
export function dynamicRenderOf(form: PdfDict | undefined, follow: Follow): string | undefined {
  for (const dict of dictsIn(form?.get('XFA'), follow)) {
    if (!(dict instanceof PdfStream)) continue;
    const render = elementNamed('dynamicRender', dict);
    if (render) return render.text.trim();
  }
  return undefined;
}

/** XFA is one stream, or a list of names and streams of which one holds the configuration (ISO 32000-1, 12.7.8). */
function elementNamed(name: string, stream: PdfStream): XmlElement | undefined {
  try {
    const waiting = [readXml(dataOf(stream))];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.name === name) return next;
      for (const child of next.children) waiting.push(child);
    }
  } catch {
    // The first and the last packet of a list hold halves of an element: they are no documents.
  }
  return undefined;
}
