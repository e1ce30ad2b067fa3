import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

/**
 * A PDF in the making: objects as PDF writes them, by name. `@name` stands for a reference to another. A stream is its
 * dictionary, without Length, and then its data: `<< … >> stream …`, a byte a character.
 */
export interface Document {
  header: string;
  objects: Record<string, string>;
  /** The trailer without Size. */
  trailer: string;
  /** Replaces a piece of an object. Throws if the object does not hold it, so that no case changes nothing. */
  replace: (object: string, piece: string, by: string) => void;
}

export type Edit = (document: Document) => void;

const { resolve } = createRequire(import.meta.url);
const letters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
const fontFile = await readFile(resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'));
/** The font program: as TrueType, the printable characters of ASCII alone. */
export const program = await subsetFont(fontFile, letters, { targetFormat: 'truetype' });
const face = create(program) as Font;
/** How many glyphs the program has: the letters, what they are made of, and .notdef. */
export const glyphCount: number = face.numGlyphs;
const glyphOf = (letter: string) => face.glyphForCodePoint(letter.codePointAt(0) ?? 0);
const hexOf = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();

/** Bytes as the data of a stream is written. */
export const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Text as the composite font shows it: a string of glyph numbers, two bytes each. */
export const glyphs = (text: string): string => `<${[...text].map((letter) => hexOf(glyphOf(letter).id)).join('')}>`;

/** The widths of the simple font, from the space to the tilde. */
const widths = [...letters].map((letter) => glyphOf(letter).advanceWidth).join(' ');
/** The widths of the composite font, by glyph number. */
const cidWidths = [...letters].map((letter) => `${glyphOf(letter).id} [${glyphOf(letter).advanceWidth}]`).join(' ');

const unicodes = [...letters].map(
  (letter) => `<${hexOf(glyphOf(letter).id)}> <${hexOf(letter.codePointAt(0) ?? 0)}>\n`,
);

/** A ToUnicode CMap with the mappings given, a line each. */
export const toUnicode = (mappings: readonly string[]): string => `<< >> stream
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${mappings.length} beginbfchar
${mappings.join('')}endbfchar
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

const xmp = `<?xpacket begin="\u00ef\u00bb\u00bf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="en-GB">Ships at night</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;

const content = `/Artifact << /Type /Pagination /Lang (en-GB) >> BDC
  BT /Plain 9 Tf 1 0 0 1 50 800 Tm (Ships at night, page 1) Tj ET
EMC
/H1 << /MCID 0 >> BDC
  BT /Plain 24 Tf 1 0 0 1 50 740 Tm (Ships at night) Tj ET
EMC
/P << /MCID 1 >> BDC
  BT /Plain 11 Tf 1 0 0 1 50 700 Tm (All lights are explained on ) Tj ET
EMC
/Link << /MCID 2 >> BDC
  BT /Plain 11 Tf 1 0 0 1 200 700 Tm (the page of the harbour.) Tj ET
EMC
/Lbl << /MCID 3 >> BDC
  BT /Plain 11 Tf 1 0 0 1 50 670 Tm (1.) Tj ET
EMC
/LBody << /MCID 4 >> BDC
  BT /Plain 11 Tf 1 0 0 1 70 670 Tm (Look ahead.) Tj ET
EMC
/TH << /MCID 5 >> BDC
  BT /Plain 11 Tf 1 0 0 1 50 630 Tm (Light) Tj ET
EMC
/TH << /MCID 6 >> BDC
  BT /Plain 11 Tf 1 0 0 1 150 630 Tm (Side) Tj ET
EMC
/TD << /MCID 7 >> BDC
  BT /Plain 11 Tf 1 0 0 1 50 610 Tm (Red) Tj ET
EMC
/TD << /MCID 8 >> BDC
  BT /Plain 11 Tf 1 0 0 1 150 610 Tm (Port) Tj ET
EMC
/Artifact BMC
  50 622 200 0.5 re f
EMC
/Figure << /MCID 9 >> BDC
  q 1 0 0 1 50 480 cm /Drawing Do Q
EMC
/Note << /MCID 10 >> BDC
  BT /Composite 9 Tf 1 0 0 1 50 440 Tm ${glyphs('Seen from the bridge.')} Tj ET
EMC`;

const pageElement = (type: string, parent: string, rest: string) =>
  `<< /Type /StructElem /S /${type} /P @${parent} /Pg @page ${rest} >>`;

const objects = {
  catalog: `<< /Type /Catalog /Pages @pages /Lang (en-GB) /MarkInfo << /Marked true >>
    /ViewerPreferences << /DisplayDocTitle true >> /Metadata @metadata /Outlines @outlines /StructTreeRoot @structure >>`,
  metadata: `<< /Type /Metadata /Subtype /XML >> stream\n${xmp}`,
  outlines: '<< /Type /Outlines /First @bookmark /Last @bookmark /Count 1 >>',
  bookmark: '<< /Title (Ships at night) /Parent @outlines /Dest [@page /Fit] >>',
  pages: '<< /Type /Pages /Kids [@page] /Count 1 >>',
  page: `<< /Type /Page /Parent @pages /MediaBox [0 0 595 842] /Contents @content /Annots [@annotation]
    /Tabs /S /StructParents 0 /Resources @resources >>`,
  resources: '<< /Font << /Plain @plain /Composite @composite >> /XObject << /Drawing @drawing >> >>',
  content: `<< >> stream\n${content}`,
  drawing: '<< /Type /XObject /Subtype /Form /BBox [0 0 200 100] >> stream\n0 0 200 100 re S 20 20 60 60 re f',
  annotation: `<< /Type /Annot /Subtype /Link /Rect [200 697 320 711] /Border [0 0 0] /StructParent 1
    /Contents (The page of the harbour) /A << /S /URI /URI (https://example.org/harbour) >> >>`,

  structure: '<< /Type /StructTreeRoot /K @document /ParentTree @parents /ParentTreeNextKey 2 /IDTree @ids >>',
  document: '<< /Type /StructElem /S /Document /P @structure /K [@heading @paragraph @list @table @figure @note] >>',
  heading: pageElement('H1', 'document', '/K 0'),
  paragraph: pageElement('P', 'document', '/K [1 @link]'),
  link: pageElement('Link', 'paragraph', '/K [2 << /Type /OBJR /Obj @annotation >>]'),
  list: pageElement('L', 'document', '/K @item /A << /O /List /ListNumbering /Decimal >>'),
  item: pageElement('LI', 'list', '/K [@label @itemBody]'),
  label: pageElement('Lbl', 'item', '/K 3'),
  itemBody: pageElement('LBody', 'item', '/K 4'),
  table: pageElement('Table', 'document', '/K [@headRow @row]'),
  headRow: pageElement('TR', 'table', '/K [@headLight @headSide]'),
  headLight: pageElement('TH', 'headRow', '/K 5 /A << /O /Table /Scope /Column >>'),
  headSide: pageElement('TH', 'headRow', '/K 6 /A << /O /Table /Scope /Column >>'),
  row: pageElement('TR', 'table', '/K [@light @side]'),
  light: pageElement('TD', 'row', '/K 7'),
  side: pageElement('TD', 'row', '/K 8'),
  figure: pageElement(
    'Figure',
    'document',
    '/K 9 /Alt (A ship and its lights) /A << /O /Layout /BBox [50 480 250 580] >>',
  ),
  note: pageElement('Note', 'document', '/K 10 /ID (note-1)'),
  ids: '<< /Names [(note-1) @note] >>',
  parents: `<< /Nums [
    0 [@heading @paragraph @link @label @itemBody @headLight @headSide @light @side @figure @note]
    1 @link] >>`,

  plain: `<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+SourceSans3 /Encoding /WinAnsiEncoding
    /FirstChar 32 /LastChar 126 /Widths [${widths}] /FontDescriptor @descriptor >>`,
  descriptor: `<< /Type /FontDescriptor /FontName /AAAAAA+SourceSans3 /Flags 32 /FontBBox [-248 -270 946 949] /ItalicAngle 0
    /Ascent 1024 /Descent -400 /CapHeight 660 /StemV 80 /FontFile2 @program >>`,
  composite: `<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+SourceSans3 /Encoding /Identity-H
    /DescendantFonts [@cidFont] /ToUnicode @unicodes >>`,
  cidFont: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+SourceSans3 /CIDToGIDMap /Identity
    /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 0 /W [${cidWidths}]
    /FontDescriptor @descriptor >>`,
  unicodes: toUnicode(unicodes),
  program: `<< /Length1 ${program.length} >> stream\n${binary(program)}`,
};

/** The file that breaks no rule: a page with a heading, a paragraph with a link, a list, a table, a figure and a note. */
export const goodDocument = (): Uint8Array => written(draft());

/** The good file after a small change to its objects. */
export async function changed(edit: Edit): Promise<Uint8Array> {
  const document = draft();
  edit(document);
  return written(document);
}

function draft(): Document {
  const own: Record<string, string> = { ...objects };
  return {
    header: '%PDF-1.7\n',
    objects: own,
    trailer: '/Root @catalog',
    replace(object, piece, by) {
      const before = own[object];
      if (!before?.includes(piece)) throw new Error(`@${object} does not hold ${piece}`);
      own[object] = before.replace(piece, () => by);
    },
  };
}

/** Writes objects, numbered in their order, with a cross-reference table. */
export function written({ header, objects, trailer }: Document): Uint8Array {
  const names = Object.keys(objects);
  const linked = (text: string) =>
    text.replaceAll(/@(\w+)/g, (_, name: string) => {
      if (!names.includes(name)) throw new Error(`There is no object @${name}`);
      return `${names.indexOf(name) + 1} 0 R`;
    });
  let file = `${header}%\u00e2\u00e3\u00cf\u00d3\n`;
  const offsets = Object.values(objects).map((text, at) => {
    const offset = file.length;
    const [, dict, data] = /^(.*?)>>\s*stream\n(.*)$/s.exec(text) ?? [];
    file += `${at + 1} 0 obj\n`;
    if (dict === undefined || data === undefined) file += linked(text);
    else file += `${linked(dict)} /Length ${data.length} >>\nstream\n${data}\nendstream`;
    file += '\nendobj\n';
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = names.length + 1;
  const end = `trailer\n<< /Size ${size} ${linked(trailer)} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${entries}${end}`, 'latin1');
}
