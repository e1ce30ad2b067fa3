import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
  /** The address of its namespace; empty if it has none. */
  namespace: string;
  /** The prefix that was written for the namespace; empty for the default one. */
  prefix: string;
  name: string;
  attributes: readonly XmlAttribute[];
  children: XmlElement[];
  /** Its own characters, without those of its children. */
  text: string;
}

export interface XmlAttribute {
  namespace: string;
  prefix: string;
  name: string;
  value: string;
}

/** A document that cannot be read as XML; its message says where and why. */
export class XmlFault extends Error {
  override name = 'XmlFault';
}

/**
 * Reads an XML document into its elements. Entities that a document declares itself are not followed.
 * @throws XmlFault if it is not well formed, with its namespaces
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', ({ message }) => {
    throw new XmlFault(message.replace(/^\w*:?(\d+):(\d+): /, 'line $1, column $2: '));
  });
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    const element: XmlElement = {
      namespace: uri,
      prefix,
      name: local,
      attributes: Object.values(attributes).map((one) => ({
        namespace: one.uri,
        prefix: one.prefix,
        name: one.local,
        value: one.value,
      })),
      children: [],
      text: '',
    };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(textOf(bytes)).close();
  if (!root) throw new XmlFault('it holds no element');
  return root;
}

/** XML says its encoding by its first bytes (XML 1.0, appendix F); writers of PDF pad it with spaces and zeros. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isBigEndian = (first === 0xfe && second === 0xff) || first === 0;
  const isLittleEndian = (first === 0xff && second === 0xfe) || second === 0;
  const encoding = isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  const isPadding = (at: number) => /^[\s\0]$/.test(text.charAt(at));
  let from = 0;
  let to = text.length;
  while (from < to && isPadding(from)) from++;
  while (to > from && isPadding(to - 1)) to--;
  return text.slice(from, to);
}
