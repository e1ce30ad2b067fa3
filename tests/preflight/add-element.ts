import type { Document } from './good.ts';

/** Adds an element to the structure tree, without content. Its parent's kids are to name it. */
export function addElement(document: Document, name: string, type: string, parent: string, rest = ''): void {
  document.objects[name] = `<< /Type /StructElem /S /${type} /P @${parent} /Pg @page ${rest} >>`;
}

/** Adds an element as the last kid of the document's top element. */
export function addAtTheEnd(document: Document, name: string, type: string, rest = ''): void {
  addElement(document, name, type, 'document', rest);
  document.replace('document', '@note]', `@note @${name}]`);
}

/** Puts an element between another and all of its kids. */
export function wrap(document: Document, name: string, type: string, parent: string, ...kids: string[]): void {
  addElement(document, name, type, parent, `/K [${kids.map((kid) => `@${kid}`).join(' ')}]`);
  for (const kid of kids) document.replace(kid, `/P @${parent}`, `/P @${name}`);
}
