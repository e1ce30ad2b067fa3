import type { Case } from './case.ts';
import { binary, type Document, type Edit } from './good.ts';
import { profileHead } from './good-print.ts';

const replaced =
  (object: string, piece: string, by: string): Edit =>
  (document) =>
    document.replace(object, piece, by);

/** Adds something to the content of the first page. */
const painting =
  (content: string): Edit =>
  ({ objects }) => {
    objects.content += `\n${content}`;
  };

const annotated = (annotation: string): Edit => {
  return (document: Document) => {
    document.replace('first', '/Type /Page', '/Type /Page /Annots [@annotation]');
    document.objects.annotation = `<< /Type /Annot ${annotation} >>`;
  };
};

/** Adds something to the resources, and to the content what uses it. */
const using =
  (category: string, entry: string, content: string, objects: Record<string, string> = {}): Edit =>
  (document) => {
    document.replace('resources', `/${category} <<`, `/${category} << ${entry}`);
    Object.assign(document.objects, objects);
    painting(content)(document);
  };

const catalog =
  (entry: string, objects: Record<string, string> = {}): Edit =>
  (document) => {
    document.replace('catalog', '/Type /Catalog', `/Type /Catalog ${entry}`);
    Object.assign(document.objects, objects);
  };

const smallPicture = (entries: string): Record<string, string> => ({
  small: `<< /Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 ${entries} >> stream\n${binary(Buffer.alloc(400))}`,
});
const show = (width: number) => `q ${width} 0 0 ${width} 10 10 cm /Small Do Q`;

/** Every rule of the print preflight: what breaks it, and what looks alike and keeps it. */
export const printRules: readonly Case[] = [
  {
    rule: 'identification-1',
    what: 'no metadata',
    breaks: replaced('catalog', '/Metadata @metadata', ''),
    keeps: replaced('metadata', '<rdf:RDF', '\n<rdf:RDF'),
  },
  {
    rule: 'identification-2',
    what: 'another version',
    breaks: replaced('metadata', 'PDF/X-4<', 'PDF/X-3:2003<'),
    keeps: replaced('metadata', '>PDF/X-4<', '> PDF/X-4 <'),
  },
  {
    rule: 'identification-3',
    what: 'no MetadataDate',
    breaks: replaced('metadata', '<xmp:MetadataDate>2024-06-01T10:00:00Z</xmp:MetadataDate>', ''),
    keeps: replaced('metadata', '>2024-06-01T10:00:00Z</xmp:MetadataDate>', '>2025-01-01T10:00:00Z</xmp:MetadataDate>'),
  },
  {
    rule: 'identification-4',
    what: 'another title in the metadata',
    breaks: replaced('info', '(Ships at night)', '(Ships by day)'),
    keeps: replaced('info', '/Title (Ships at night)', ''),
  },
  {
    rule: 'identification-4',
    what: 'another hour in the metadata',
    breaks: replaced('info', "D:20240601120000+02'00'", "D:20240601120000+01'00'"),
    keeps: replaced('info', "D:20240601120000+02'00'", "D:20240601110000+01'00'"),
  },
  {
    rule: 'identification-5',
    what: 'trapped or not is unknown',
    breaks: (document) => {
      document.replace('info', '/Trapped /False', '/Trapped /Unknown');
      document.replace('metadata', '<pdf:Trapped>False</pdf:Trapped>', '');
    },
    keeps: replaced('info', '/Trapped /False', ''),
  },
  {
    rule: 'identification-6',
    what: 'no ID',
    breaks: (document) => {
      document.trailer = '/Root @catalog /Info @info';
    },
    keeps: (document) => {
      document.trailer = '/Root @catalog /Info @info /ID [<01> <02>]';
    },
  },
  {
    rule: 'output intent-1',
    what: 'two intents for PDF/X',
    breaks: replaced('catalog', '[@intent]', '[@intent @intent]'),
    keeps: (document) => {
      document.replace('catalog', '[@intent]', '[@intent @archive]');
      document.objects.archive = '<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) >>';
    },
  },
  {
    rule: 'output intent-2',
    what: 'no name',
    breaks: replaced('intent', '/OutputConditionIdentifier (FOGRA39)', ''),
    keeps: replaced('intent', '(FOGRA39)', '(Custom)'),
  },
  {
    rule: 'output intent-3',
    what: 'no profile',
    breaks: replaced('intent', '/DestOutputProfile @profile', ''),
    keeps: replaced('intent', '/Info (Offset on coated paper)', ''),
  },
  {
    rule: 'output intent-4',
    what: 'a screen’s profile',
    breaks: ({ objects }) => {
      objects.profile = `<< /N 4 >> stream\n${profileHead('mntr')}`;
    },
    keeps: ({ objects }) => {
      objects.profile = `<< /N 4 /Alternate /DeviceCMYK >> stream\n${profileHead()}`;
    },
  },
  {
    rule: 'output intent-5',
    what: 'a printer of RGB',
    breaks: ({ objects }) => {
      objects.profile = `<< /N 3 >> stream\n${profileHead('prtr', 'RGB ')}`;
    },
    keeps: ({ objects }) => {
      objects.profile = `<< /N 4 >> stream\n${profileHead()}and more`;
    },
  },
  {
    rule: 'page boxes-1',
    what: 'no trim',
    breaks: replaced('second', '/TrimBox [9 9 291 191]', ''),
    keeps: (document) => {
      document.replace('first', '/TrimBox', '/ArtBox');
      document.objects.first = document.objects.first?.replace('/ArtBox', '/TrimBox') ?? '';
    },
  },
  {
    rule: 'page boxes-1',
    what: 'trim and art box',
    breaks: replaced('first', '/TrimBox', '/ArtBox [9 9 291 191] /TrimBox'),
    keeps: replaced('second', '/TrimBox [9 9 291 191]', '/TrimBox [291 191 9 9]'),
  },
  {
    rule: 'page boxes-2',
    what: 'a bleed wider than the page',
    breaks: replaced('first', '[0 0 300 200]', '[0 0 330 200]'),
    keeps: replaced('first', '/BleedBox', '/CropBox [-10 -10 310 210] /BleedBox'),
  },
  {
    rule: 'page boxes-3',
    what: 'a page without width',
    breaks: replaced('second', '/BleedBox [0 0 300 200]', '/BleedBox [0 0 0 200]'),
    keeps: replaced('second', '/BleedBox [0 0 300 200]', '/BleedBox [300 200 0 0]'),
  },
  {
    rule: 'ours: page boxes-1',
    what: 'a bleed of 2 mm',
    breaks: replaced('second', '[0 0 300 200]', '[3.33 3.33 296.67 196.67]'),
    keeps: replaced('second', '[0 0 300 200]', '[0.5 0.5 299.5 199.5]'),
  },
  {
    rule: 'ours: page boxes-2',
    what: 'a smaller page',
    breaks: replaced('second', '[9 9 291 191]', '[9 9 288 191]'),
    keeps: replaced('second', '[9 9 291 191]', '[9.02 9 291 191]'),
  },
  {
    rule: 'fonts-1',
    what: 'a font that is not in the file',
    breaks: replaced('descriptor', '/FontFile2 @program', ''),
    keeps: (document) => {
      // In the resources alone, and nothing is written with it.
      document.replace('resources', '/Font <<', '/Font << /Unused << /Type /Font /Subtype /Type1 /BaseFont /Times >>');
    },
  },
  {
    rule: 'ours: fonts-1',
    what: 'a font of drawings',
    breaks: using('Font', '/Drawn @drawn', 'BT /Drawn 9 Tf (a) Tj ET', {
      drawn: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << >>
        /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] >>`,
    }),
    keeps: using('Font', '/Again @plain', 'BT 0 0 0 1 k /Again 9 Tf (a) Tj ET'),
  },
  {
    rule: 'colour-1',
    what: 'a surface in RGB',
    breaks: painting('1 0 0 rg 0 0 10 10 re f'),
    keeps: painting('1 0 0 rg 0 0 0 1 k 0 0 10 10 re f'),
  },
  {
    rule: 'colour-1',
    what: 'RGB in a soft mask',
    breaks: replaced('mask', '0.5 g', '0.5 0.5 0.5 rg'),
    keeps: replaced('mask', '0.5 g', '0.6 g'),
  },
  {
    rule: 'colour-1',
    what: 'a gradient in RGB',
    breaks: replaced('fade', '/DeviceCMYK', '/DeviceRGB'),
    keeps: replaced('fade', '/DeviceCMYK', '[/Separation /Isotope /DeviceCMYK @tint]'),
  },
  {
    rule: 'colour-1',
    what: 'a palette of RGB',
    breaks: using('XObject', '/Small @small', show(1), smallPicture('/ColorSpace [/Indexed /DeviceRGB 0 <000000>]')),
    keeps: using(
      'XObject',
      '/Small @small',
      show(1),
      smallPicture('/ColorSpace [/Indexed [/ICCBased @srgb] 0 <000000>]'),
    ),
  },
  {
    rule: 'colour-1',
    what: 'RGB without a default profile',
    breaks: using('ColorSpace', '/Plain /DeviceRGB', '/Plain cs 1 0 0 scn 0 0 10 10 re f'),
    keeps: using('ColorSpace', '/DefaultRGB [/ICCBased @srgb]', '1 0 0 rg 0 0 10 10 re f'),
  },
  {
    rule: 'colour-2',
    what: 'CMYK where the condition is grey',
    breaks: ({ objects }) => {
      objects.profile = `<< /N 1 >> stream\n${profileHead('prtr', 'GRAY')}`;
    },
    keeps: painting('0.5 g 0 0 10 10 re f'),
  },
  {
    rule: 'colour-3',
    what: 'a page mixed in RGB',
    breaks: replaced('first', '/CS /DeviceCMYK', '/CS /DeviceRGB'),
    keeps: replaced('first', '/CS /DeviceCMYK', '/I true'),
  },
  {
    rule: 'colour-4',
    what: 'an unknown blend mode',
    breaks: replaced('masked', '/BM /Normal', '/BM /Glow'),
    keeps: replaced('masked', '/BM /Normal', '/BM [/SoftLight /Normal]'),
  },
  {
    rule: 'annotations-1',
    what: 'a link on the page',
    breaks: annotated('/Subtype /Link /Rect [50 50 90 60]'),
    keeps: annotated('/Subtype /Link /Rect [-20 -20 -5 -5]'),
  },
  {
    rule: 'annotations-2',
    what: 'a film',
    breaks: annotated('/Subtype /Movie /Rect [-20 -20 -5 -5]'),
    keeps: annotated('/Subtype /PrinterMark /Rect [-20 -20 -5 -5]'),
  },
  {
    rule: 'restricted features-2',
    what: 'a script',
    breaks: catalog('/OpenAction << /S /JavaScript /JS (app.beep\\(\\)) >>'),
    keeps: catalog('/OpenAction [@first /Fit]'),
  },
  {
    rule: 'restricted features-2',
    what: 'a page that does something',
    breaks: replaced('second', '/Type /Page', '/Type /Page /AA << /O << /S /Named /N /Print >> >>'),
    keeps: replaced('second', '/Type /Page', '/Type /Page /Dur 5'),
  },
  {
    rule: 'restricted features-3',
    what: 'a transfer function',
    breaks: replaced('knock', '/OPM 0', '/OPM 0 /TR2 /Identity'),
    keeps: replaced('knock', '/OPM 0', '/OPM 0 /TR2 /Default'),
  },
  {
    rule: 'restricted features-4',
    what: 'a screen of type 6',
    breaks: replaced('knock', '/OPM 0', '/OPM 0 /HT << /Type /Halftone /HalftoneType 6 >>'),
    keeps: replaced('knock', '/OPM 0', '/OPM 0 /HT << /Type /Halftone /HalftoneType 1 >>'),
  },
  {
    rule: 'restricted features-5',
    what: 'PostScript',
    breaks: using('XObject', '/Script @script', '/Script Do', {
      script: '<< /Type /XObject /Subtype /PS >> stream\nshowpage',
    }),
    keeps: using('XObject', '/Again @drawing', '/Again Do'),
  },
  {
    rule: 'restricted features-6',
    what: 'a picture in place of another',
    breaks: replaced('picture', '/Type /XObject', '/Type /XObject /Alternates [<< /Image @picture >>]'),
    keeps: replaced('picture', '/Type /XObject', '/Type /XObject /Interpolate true'),
  },
  {
    rule: 'ours: layers-1',
    what: 'a layer that is off',
    breaks: catalog('/OCProperties << /OCGs [@layer] /D << /OFF [@layer] >> >>', {
      layer: '<< /Type /OCG /Name (Notes) >>',
    }),
    keeps: catalog('/OCProperties << /OCGs [@layer] /D << /ON [@layer] >> >>', {
      layer: '<< /Type /OCG /Name (Notes) >>',
    }),
  },
  {
    rule: 'ours: ink-1',
    what: 'a colour of 310 %',
    breaks: painting('1 0.8 0.7 0.6 k 0 0 10 10 re f'),
    keeps: painting('1 0.8 0.6 0.6 k 0 0 10 10 re f'),
  },
  {
    rule: 'ours: ink-1',
    what: 'a gradient to 310 %',
    breaks: replaced('mix', '[1 0.8 0.35 0.45]', '[1 0.8 0.7 0.6]'),
    keeps: using('ColorSpace', '/All [/Separation /All /DeviceCMYK @tint]', '/All CS 1 SCN 1 w 0 0 m 9 9 l S'),
  },
  {
    rule: 'ours: ink-2',
    what: 'small text in black of four inks',
    breaks: painting('BT /Plain 9 Tf 0.6 0.5 0.5 1 k (a) Tj ET'),
    keeps: painting('BT /Plain 9 Tf 2 0 0 2 0 0 Tm 0.6 0.5 0.5 1 k (a) Tj ET'),
  },
  {
    rule: 'ours: ink-3',
    what: 'white text that overprints',
    breaks: painting('/Over gs BT /Plain 9 Tf 0 0 0 0 k (a) Tj ET'),
    keeps: painting('/Knock gs BT /Plain 9 Tf 0 0 0 0 k (a) Tj ET'),
  },
  {
    rule: 'ours: ink-4',
    what: 'a line of 0.1 pt',
    breaks: painting('q 0.1 0 0 0.1 0 0 cm 1 w 0 0 m 9 9 l S Q'),
    keeps: painting('q 0.1 0 0 0.1 0 0 cm 3 w 0 0 m 9 9 l S Q'),
  },
  {
    rule: 'ours: ink-4',
    what: 'a surface of 0.1 pt',
    breaks: painting('0 0 100 0.1 re f'),
    keeps: painting('0 0 100 0.1 re W n 0 0 100 1 re f'),
  },
  {
    rule: 'ours: pictures-1',
    what: 'a picture of 72 pixels to the inch',
    breaks: using('XObject', '/Small @small', show(10), smallPicture('/ColorSpace /DeviceGray')),
    keeps: using('XObject', '/Small @small', show(2.4), smallPicture('/ColorSpace /DeviceGray')),
  },
];
