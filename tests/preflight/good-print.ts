import { deflateSync } from 'node:zlib';
import { srgbProfile } from '../../src/finish/srgb.ts';
import { binary, type Document, type Edit, program, written } from './good.ts';

/** The head of an output profile for CMYK: all of it that is looked at. */
export function profileHead(kind = 'prtr', space = 'CMYK'): string {
  const head = Buffer.alloc(128);
  head.write(`${kind}${space}Lab `, 12, 'latin1');
  head.write('acsp', 36, 'latin1');
  return binary(head);
}

const xmp = `<?xpacket begin="\u00ef\u00bb\u00bf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Ships at night</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>2024-06-01T12:00:00+02:00</xmp:CreateDate>
<xmp:ModifyDate>2024-06-01T10:00:00Z</xmp:ModifyDate>
<xmp:MetadataDate>2024-06-01T10:00:00Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;

/** A page with text in black, a light ground, a line, a gradient, a drawing with a soft mask and a picture of 300 ppi. */
const content = `0.05 0.02 0 0 k 0 0 300 200 re f
BT /Plain 9 Tf 0 0 0 1 k /Over gs 1 0 0 1 50 150 Tm (Ships at night) Tj /Knock gs ET
0.85 0.5 0 0 K 0.25 w 50 140 m 250 140 l S
q 50 100 40 20 re W n /Fade sh Q
q /Masked gs /Drawing Do Q
q 48 0 0 48 150 60 cm /Picture Do Q
/Spot cs 0.5 scn 20 20 30 10 re f
0 0 0 0 k 60 20 30 10 re f`;

const pixels = deflateSync(Buffer.alloc(200 * 200 * 3, 128));

const objects: Record<string, string> = {
  catalog: '<< /Type /Catalog /Pages @pages /Metadata @metadata /OutputIntents [@intent] >>',
  pages: '<< /Type /Pages /Kids [@first @second] /Count 2 >>',
  first: `<< /Type /Page /Parent @pages /MediaBox [-20 -20 320 220] /BleedBox [0 0 300 200] /TrimBox [9 9 291 191]
    /Contents @content /Resources @resources /Group << /S /Transparency /CS /DeviceCMYK >> >>`,
  second: `<< /Type /Page /Parent @pages /MediaBox [-20 -20 320 220] /BleedBox [0 0 300 200] /TrimBox [9 9 291 191]
    /Contents @more /Resources @resources >>`,
  resources: `<< /Font << /Plain @plain >> /ExtGState << /Over @over /Knock @knock /Masked @masked >>
    /Shading << /Fade @fade >> /XObject << /Drawing @drawing /Picture @picture >>
    /ColorSpace << /Spot [/Separation /Isotope /DeviceCMYK @tint] >> >>`,
  content: `<< >> stream\n${content}`,
  more: '<< >> stream\nBT /Plain 9 Tf 0 0 0 1 k 1 0 0 1 50 150 Tm (And at dawn) Tj ET',
  over: '<< /Type /ExtGState /OP true /op true /OPM 1 >>',
  knock: '<< /Type /ExtGState /OP false /op false /OPM 0 >>',
  masked: '<< /Type /ExtGState /BM /Normal /ca 0.5 /SMask << /S /Luminosity /G @mask >> >>',
  mask: '<< /Type /XObject /Subtype /Form /BBox [0 0 300 200] /Group << /S /Transparency /CS /DeviceGray >> >> stream\n0.5 g 0 0 300 200 re f', // biome-ignore format: one object
  fade: '<< /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [50 0 90 0] /Function @mix >>',
  mix: '<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [1 0.8 0.35 0.45] /C1 [0 0.4 0.8 0] >>',
  tint: '<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0.4 0.8 0] >>',
  drawing: `<< /Type /XObject /Subtype /Form /BBox [0 0 300 200] /Group << /S /Transparency /CS /DeviceCMYK >> >> stream
0 0.4 0.8 0 k 100 60 20 20 re f`,
  picture: `<< /Type /XObject /Subtype /Image /Width 200 /Height 200 /BitsPerComponent 8 /Filter /FlateDecode
    /ColorSpace [/ICCBased @srgb] >> stream\n${binary(pixels)}`,
  srgb: `<< /N 3 >> stream\n${binary(srgbProfile())}`,
  intent: `<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) /RegistryName (http://www.color.org)
    /Info (Offset on coated paper) /DestOutputProfile @profile >>`,
  profile: `<< /N 4 >> stream\n${profileHead()}`,
  metadata: `<< /Type /Metadata /Subtype /XML >> stream\n${xmp}`,
  info: `<< /Title (Ships at night) /CreationDate (D:20240601120000+02'00') /ModDate (D:20240601100000Z) /Trapped /False
    /GTS_PDFXVersion (PDF/X-4) >>`,
  plain: `<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+SourceSans3 /Encoding /WinAnsiEncoding
    /FirstChar 32 /LastChar 126 /Widths [${Array(95).fill(500).join(' ')}] /FontDescriptor @descriptor >>`,
  descriptor: `<< /Type /FontDescriptor /FontName /AAAAAA+SourceSans3 /Flags 32 /FontBBox [-248 -270 946 949] /ItalicAngle 0
    /Ascent 1024 /Descent -400 /CapHeight 660 /StemV 80 /FontFile2 @program >>`,
  program: `<< /Length1 ${program.length} >> stream\n${binary(program)}`,
};

/** The file that breaks no rule of the print preflight, after a small change to its objects. */
export function printChanged(edit: Edit = () => undefined): Uint8Array {
  const document = draft();
  edit(document);
  return written(document);
}

function draft(): Document {
  const own = { ...objects };
  return {
    header: '%PDF-1.6\n',
    objects: own,
    trailer: '/Root @catalog /Info @info /ID [<01> <01>]',
    replace(object, piece, by) {
      const before = own[object];
      if (!before?.includes(piece)) throw new Error(`@${object} does not hold ${piece}`);
      own[object] = before.replace(piece, () => by);
    },
  };
}
