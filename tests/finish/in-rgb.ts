import { deflateSync } from 'node:zlib';
import { binary, type Document, type Edit, program, written } from '../preflight/good.ts';

/**
 * A page of 832 × 1160 px as a browser prints it: everything in RGB, with links, structure and an outline. It holds each
 * kind of thing that colour can be in.
 */
const content = `.0431 .1216 .2275 rg 0 0 624 870 re f
1 1 1 rg 20 20 584 830 re f
q /Opaque gs BT /Plain 9 Tf 0 0 0 rg 1 0 0 1 50 800 Tm (Black text) Tj ET Q
0 0 0 rg 50 760 100 20 re f
q /Half gs BT /Plain 9 Tf 0 0 0 rg 1 0 0 1 50 740 Tm (Black text, half seen) Tj ET Q
BT /Plain 9 Tf .102 .3882 .8588 rg 1 0 0 1 50 720 Tm (Blue text) Tj ET
.949 .6471 .2549 RG 2 w 50 700 m 150 700 l S
q /Pattern cs /Fade scn 50 640 200 40 re f Q
q /Pattern cs /Tiles scn 50 580 200 40 re f Q
q /Masked gs /Drawing Do Q
q 48 0 0 48 50 440 cm /Picture Do Q
q 48 0 0 48 150 440 cm /Palette Do Q
/Shown cs .9451 .9608 .9804 scn 300 640 50 40 re f`;

const objects: Record<string, string> = {
  catalog: `<< /Type /Catalog /Pages @pages /Outlines @outlines /StructTreeRoot @structure /MarkInfo << /Marked true >>
    /OpenAction << /S /JavaScript /JS (app.beep\\(\\)) >> /Lang (en) >>`,
  pages: '<< /Type /Pages /Kids [@page] /Count 1 >>',
  page: `<< /Type /Page /Parent @pages /MediaBox [0 0 624 870] /Contents @content /Resources @resources /Annots [@link]
    /StructParents 0 /Tabs /S /Group << /S /Transparency /CS /DeviceRGB >> >>`,
  link: '<< /Type /Annot /Subtype /Link /Rect [50 720 90 730] /A << /S /URI /URI (https://example.org) >> >>',
  outlines: '<< /Type /Outlines /First @bookmark /Last @bookmark /Count 1 >>',
  bookmark: '<< /Title (A page) /Parent @outlines /Dest [@page /Fit] >>',
  structure: '<< /Type /StructTreeRoot >>',
  content: `<< >> stream\n${content}`,
  resources: `<< /Font << /Plain @plain >> /ExtGState << /Opaque @opaque /Half @half /Masked @masked >>
    /Pattern << /Fade @fade /Tiles @tiles >> /XObject << /Drawing @drawing /Picture @picture /Palette @palette >>
    /ColorSpace << /Shown [/CalRGB << /WhitePoint [0.95 1 1.09] >>] >> >>`,
  opaque: '<< /Type /ExtGState /ca 1 /BM /Normal >>',
  half: '<< /Type /ExtGState /ca 0.5 /BM /Normal >>',
  masked: '<< /Type /ExtGState /SMask << /S /Luminosity /G @mask /BC [0 0 0] >> >>',
  mask: `<< /Type /XObject /Subtype /Form /BBox [0 0 624 870] /Resources << /Shading << /Grey @grey >> >>
    /Group << /S /Transparency /CS /DeviceRGB >> >> stream\n/Grey sh`,
  grey: '<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [50 0 250 0] /Function @toWhite /Extend [true true] >>',
  toWhite: '<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0] /C1 [1 1 1] >>',
  fade: '<< /Type /Pattern /PatternType 2 /Shading @gradient >>',
  gradient: `<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [50 0 250 0] /Extend [true true] /Function << /FunctionType 3
    /Domain [0 1] /Bounds [0.5] /Encode [0 1 0 1] /Functions [
      << /FunctionType 2 /Domain [0 1] /N 1 /C0 [.0431 .1216 .2275] /C1 [.102 .3882 .8588] >>
      << /FunctionType 2 /Domain [0 1] /N 1 /C0 [.102 .3882 .8588] /C1 [.949 .6471 .2549] >>] >> >>`,
  tiles: `<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 20 20] /XStep 20 /YStep 20
    /Resources << >> >> stream\n.949 .6471 .2549 rg 0 0 10 10 re f`,
  drawing: `<< /Type /XObject /Subtype /Form /BBox [0 0 624 870] /Resources << >>
    /Group << /S /Transparency /CS /DeviceRGB >> >> stream\n.102 .3882 .8588 rg 50 520 200 40 re f`,
  picture: `<< /Type /XObject /Subtype /Image /Width 200 /Height 200 /BitsPerComponent 8 /ColorSpace /DeviceRGB
    /Filter /FlateDecode >> stream\n${binary(deflateSync(Buffer.alloc(200 * 200 * 3, 128)))}`,
  palette: `<< /Type /XObject /Subtype /Image /Width 200 /Height 200 /BitsPerComponent 8 /Filter /FlateDecode
    /ColorSpace [/Indexed /DeviceRGB 1 <000000FF0000>] >> stream\n${binary(deflateSync(Buffer.alloc(200 * 200, 1)))}`,
  plain: `<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+SourceSans3 /Encoding /WinAnsiEncoding
    /FirstChar 32 /LastChar 126 /Widths [${Array(95).fill(500).join(' ')}] /FontDescriptor @descriptor >>`,
  descriptor: `<< /Type /FontDescriptor /FontName /AAAAAA+SourceSans3 /Flags 32 /FontBBox [-248 -270 946 949] /ItalicAngle 0
    /Ascent 1024 /Descent -400 /CapHeight 660 /StemV 80 /FontFile2 @program >>`,
  program: `<< /Length1 ${program.length} >> stream\n${binary(program)}`,
};

/** The print, after a small change to its objects. */
export function inRgb(edit: Edit = () => undefined): Uint8Array {
  const own = { ...objects };
  const document: Document = {
    header: '%PDF-1.4\n',
    objects: own,
    trailer: '/Root @catalog',
    replace(object, piece, by) {
      const before = own[object];
      if (!before?.includes(piece)) throw new Error(`@${object} does not hold ${piece}`);
      own[object] = before.replace(piece, () => by);
    },
  };
  edit(document);
  return written(document);
}
