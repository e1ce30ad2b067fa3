import type { Case } from './case.ts';
import type { Document } from './good.ts';

/** Annotations, form fields, media, and what else a file carries. */
export const annotations: readonly Case[] = [
  {
    rule: '7.2-24',
    what: 'a described link in no language',
    breaks: ({ replace }) => {
      replace('catalog', '/Lang (en-GB)', '');
      replace('heading', '/S /H1', '/S /H1 /Lang (en-GB)');
    },
    keeps: ({ replace }) => {
      replace('catalog', '/Lang (en-GB)', '');
      replace('document', '/S /Document', '/S /Document /Lang (en-GB)');
      replace('bookmark', '/Title (Ships at night)', '/Title ()');
    },
  },
  {
    rule: '7.2-25',
    what: 'a described field in no language',
    breaks: (document) => {
      addField(document);
      document.replace('catalog', '/Lang (en-GB)', '');
    },
    keeps: (document) => {
      addField(document);
      document.replace('catalog', '/Lang (en-GB)', '');
      document.replace('document', '/S /Document', '/S /Document /Lang (en-GB)');
      document.replace('bookmark', '/Title (Ships at night)', '/Title ()');
    },
  },
  {
    rule: '7.10-1',
    what: 'layers without a name',
    breaks: ({ replace }) =>
      replace('catalog', '/Type /Catalog', '/Type /Catalog /OCProperties << /OCGs [] /D << >> >>'),
    keeps: ({ replace }) =>
      replace('catalog', '/Type /Catalog', '/Type /Catalog /OCProperties << /OCGs [] /D << /Name (All) >> >>'),
  },
  {
    rule: '7.10-1',
    what: 'a second configuration of layers without a name',
    breaks: ({ replace }) =>
      replace('catalog', '/Lang', '/OCProperties << /OCGs [] /D << /Name (All) >> /Configs [<< /Name () >>] >> /Lang'),
    keeps: ({ replace }) =>
      replace('catalog', '/Lang', '/OCProperties << /OCGs [] /D << /Name (All) >> /Configs [<< /Name (B) >>] >> /Lang'),
  },
  {
    rule: '7.10-2',
    what: 'layers that change by themselves',
    breaks: ({ replace }) =>
      replace('catalog', '/Lang', '/OCProperties << /OCGs [] /D << /Name (All) /AS [] >> >> /Lang'),
    keeps: ({ replace }) => replace('catalog', '/Lang', '/OCProperties << /OCGs [] /D << /Name (AS) >> >> /Lang'),
  },
  {
    rule: '7.11-1',
    what: 'an embedded file without a name for today’s readers',
    breaks: (document) => embed(document, '/F (lights.csv)'),
    keeps: (document) => embed(document, '/F (lights.csv) /UF (lights.csv)'),
  },
  {
    rule: '7.11-1',
    what: 'an attached file with an empty name',
    breaks: (document) => {
      document.objects.file = '<< /Type /Filespec /F () /UF (lights.csv) /EF << /F @data >> >>';
      attach(document);
    },
    keeps: (document) => {
      document.objects.file = '<< /Type /Filespec /F (lights.csv) /UF (lights.csv) /EF << /F @data >> >>';
      attach(document);
    },
  },
  {
    rule: '7.11-1',
    what: 'a film inside the file without a name',
    breaks: (document) => {
      embed(document, '/F (film.mp4)');
      document.replace('catalog', '/EmbeddedFiles', '/Other');
      addFilm(document, '/CT (video/mp4) /Alt [(en) (A ship arrives)]');
      document.replace('added', '/D (film.mp4)', '/D @file');
    },
    keeps: (document) => {
      embed(document, '/F (film.mp4) /UF (film.mp4)');
      document.replace('catalog', '/EmbeddedFiles', '/Other');
      addFilm(document, '/CT (video/mp4) /Alt [(en) (A ship arrives)]');
      document.replace('added', '/D (film.mp4)', '/D @file');
    },
  },
  {
    rule: '7.15-1',
    what: 'a dynamic XFA form',
    breaks: (document) => addXfa(document, 'required'),
    keeps: (document) => addXfa(document, 'forbidden'),
  },
  {
    rule: '7.18.1-1',
    what: 'a remark outside an Annot element',
    breaks: (document) => {
      addAnnotation(document, 'Annot', '/Subtype /Text /Contents (Who wrote this?)');
      document.replace('element', '/S /Annot', '/S /Span');
    },
    keeps: (document) => {
      addAnnotation(document, 'Annot', '/Subtype /Text /Contents (Who wrote this?)');
      document.replace('element', '/S /Annot', '/S /Remark');
      document.replace('structure', '/K @document', '/K @document /RoleMap << /Remark /Annot >>');
    },
  },
  {
    rule: '7.18.1-1',
    what: 'a remark that readers cannot find in the structure',
    breaks: (document) => {
      addAnnotation(document, 'Annot', '/Subtype /Text /Contents (Who wrote this?)');
      document.replace('added', '/StructParent 2', '');
    },
    keeps: (document) => {
      addAnnotation(document, 'Annot', '/Subtype /Text /Contents (Who wrote this?) /F 2');
      document.replace('added', '/StructParent 2', '');
    },
  },
  {
    rule: '7.18.1-2',
    what: 'a stamp without a description',
    breaks: (document) => addAnnotation(document, 'Annot', '/Subtype /Stamp'),
    keeps: (document) => addAnnotation(document, 'Annot', '/Subtype /Stamp', '/Alt (Approved)'),
  },
  {
    rule: '7.18.1-2',
    what: 'a stamp with an empty description',
    breaks: (document) => addAnnotation(document, 'Annot', '/Subtype /Stamp /Contents ()'),
    keeps: (document) => {
      addAnnotation(document, 'Annot', '/Subtype /Stamp /Contents ()');
      document.replace('added', '[50 300 150 320]', '[50 900 150 920]');
    },
  },
  {
    rule: '7.18.1-3',
    what: 'a field without a description',
    breaks: (document) => {
      addField(document);
      document.replace('added', '/TU (Your name)', '');
    },
    keeps: (document) => {
      addField(document);
      document.replace('added', '/TU (Your name)', '');
      document.replace('element', '/S /Form', '/S /Form /Alt (Your name)');
    },
  },
  {
    rule: '7.18.1-3',
    what: 'a field whose widget stands apart, without a description',
    breaks: (document) => addParted(document, ''),
    keeps: (document) => addParted(document, '/TU (Your name)'),
  },
  {
    rule: '7.18.2-1',
    what: 'a trap network',
    breaks: (document) => addAnnotation(document, 'Annot', '/Subtype /TrapNet /Contents (Trapping)'),
    keeps: (document) => addAnnotation(document, 'Annot', '/Subtype /Watermark /Contents (Draft)'),
  },
  {
    rule: '7.18.3-1',
    what: 'the Tab key goes by rows',
    breaks: ({ replace }) => replace('page', '/Tabs /S', '/Tabs /R'),
    keeps: ({ replace, objects }) => {
      replace('page', '/Tabs /S', '');
      replace('page', '/Annots [@annotation]', '/Annots []');
      replace('link', '<< /Type /OBJR /Obj @annotation >>', '');
      replace('parents', '1 @link', '');
      delete objects.annotation;
    },
  },
  {
    rule: '7.18.4-1',
    what: 'a field outside a Form element',
    breaks: (document) => {
      addField(document);
      document.replace('element', '/S /Form', '/S /Span');
    },
    keeps: (document) => {
      addField(document);
      document.replace('element', '/S /Form', '/S /Span');
      document.replace('added', '/Subtype /Widget', '/Subtype /Widget /F 2');
    },
  },
  {
    rule: '7.18.4-2',
    what: 'a Form element with more than a widget',
    breaks: (document) => {
      addField(document);
      document.replace('element', '/K [', '/K [@inner ');
      document.objects.inner = '<< /Type /StructElem /S /Span /P @element >>';
    },
    keeps: (document) => {
      addField(document);
      document.replace('element', '/K [', '/A << /O /PrintField /Role /tv >> /K [@inner ');
      document.objects.inner = '<< /Type /StructElem /S /Span /P @element >>';
    },
  },
  {
    rule: '7.18.5-1',
    what: 'a link in a paragraph',
    breaks: ({ replace }) => replace('link', '/S /Link', '/S /Span'),
    keeps: ({ replace }) => {
      replace('link', '/S /Link', '/S /Span');
      replace('annotation', '/Rect [200 697 320 711]', '/Rect [-200 697 0 711]');
    },
  },
  {
    rule: '7.18.5-2',
    what: 'a link that does not say where it leads',
    breaks: ({ replace }) => replace('annotation', '/Contents (The page of the harbour)', '/Contents ()'),
    keeps: ({ replace }) => replace('annotation', '/Contents (The page of the harbour)', '/F 2'),
  },
  {
    rule: '7.18.6.2-1',
    what: 'a film of no kind',
    breaks: (document) => addFilm(document, '/Alt [(en) (A ship arrives)]'),
    keeps: (document) => addFilm(document, '/CT (video/mp4) /Alt [(en) (A ship arrives)]'),
  },
  {
    rule: '7.18.6.2-1',
    what: 'a film of no kind that a page plays',
    breaks: (document) => playFilm(document, '/Alt [() (A ship arrives)]'),
    keeps: (document) => playFilm(document, '/CT (video/mp4) /Alt [() (A ship arrives)]'),
  },
  {
    rule: '7.18.6.2-2',
    what: 'a film without a description',
    breaks: (document) => addFilm(document, '/CT (video/mp4)'),
    keeps: (document) => addFilm(document, '/CT (video/mp4) /Alt [(en) (A ship arrives) (nl) (Een schip)]'),
  },
  {
    rule: '7.18.8-1',
    what: 'a printer’s mark among the elements',
    breaks: (document) => {
      addAnnotation(document, 'Annot', '/Subtype /PrinterMark /Contents (Cut here)');
      document.replace('added', '[50 300 150 320]', '[-50 300 -10 320]');
    },
    keeps: (document) => {
      document.objects.added =
        '<< /Type /Annot /Subtype /PrinterMark /Rect [0 0 20 20] /Contents (Cut here) /P @page >>';
      document.replace('page', '[@annotation]', '[@annotation @added]');
    },
  },
  {
    rule: '7.20-1',
    what: 'a page of another file',
    breaks: ({ replace }) => replace('drawing', '/Subtype /Form', '/Subtype /Form /Ref << /F (chart.pdf) /Page 0 >>'),
    keeps: ({ replace }) => replace('drawing', '/Subtype /Form', '/Subtype /Form /Name /Ref'),
  },
  {
    rule: '7.20-1',
    what: 'a page of another file in the appearance of an annotation',
    breaks: (document) => appearance(document, '/Ref << /F (chart.pdf) /Page 0 >>'),
    keeps: (document) => appearance(document, ''),
  },
];

/** Adds an annotation under the note, in an element of its own. */
function addAnnotation({ objects, replace }: Document, type: string, entries: string, ofElement = '') {
  objects.added = `<< /Type /Annot /Rect [50 300 150 320] /StructParent 2 ${entries} >>`;
  objects.element = `<< /Type /StructElem /S /${type} /P @document /Pg @page ${ofElement} /K [<< /Type /OBJR /Obj @added >>] >>`;
  replace('page', '[@annotation]', '[@annotation @added]');
  replace('document', '@note]', '@note @element]');
  replace('parents', '1 @link', '1 @link 2 @element');
}

function addField(document: Document) {
  addAnnotation(document, 'Form', '/Subtype /Widget /FT /Tx /T (name) /TU (Your name)');
  document.replace('catalog', '/Type /Catalog', '/Type /Catalog /AcroForm << /Fields [@added] >>');
}

/** A field and its widget as two objects. */
function addParted(document: Document, description: string) {
  addAnnotation(document, 'Form', '/Subtype /Widget /Parent @field');
  document.objects.field = `<< /FT /Tx /T (name) ${description} /Kids [@added] >>`;
  document.replace('catalog', '/Type /Catalog', '/Type /Catalog /AcroForm << /Fields [@field] >>');
}

function addFilm(document: Document, clip: string) {
  addAnnotation(
    document,
    'Annot',
    `/Subtype /Screen /Contents (A film) /A << /S /Rendition /OP 0 /AN @added
      /R << /S /MR /C << /S /MCD /D (film.mp4) ${clip} >> >> >>`,
  );
}

function playFilm({ replace }: Document, clip: string) {
  const rendition = `<< /S /SR /R [<< /S /MR /C << /S /MCS /D << /S /MCD /D (film.mp4) ${clip} >> >> >>] >>`;
  replace('page', '/Tabs /S', `/Tabs /S /AA << /O << /S /Rendition /R ${rendition} >> >>`);
}

function embed({ objects, replace }: Document, names: string) {
  objects.data = '<< /Type /EmbeddedFile >> stream\nred;port';
  objects.file = `<< /Type /Filespec ${names} /EF << /F @data >> >>`;
  replace('catalog', '/Type /Catalog', '/Type /Catalog /Names << /EmbeddedFiles << /Names [(lights) @file] >> >>');
}

function attach(document: Document) {
  document.objects.data = '<< /Type /EmbeddedFile >> stream\nred;port';
  addAnnotation(document, 'Annot', '/Subtype /FileAttachment /Contents (The lights) /FS @file');
}

function addXfa({ objects, replace }: Document, render: string) {
  const config = `<config xmlns="http://www.xfa.org/schema/xci/3.0/"><acrobat><acrobat7><dynamicRender>${render}</dynamicRender></acrobat7></acrobat></config>`;
  objects.opening = '<< >> stream\n<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">';
  objects.config = `<< >> stream\n${config}`;
  objects.closing = '<< >> stream\n</xdp:xdp>';
  const packets = '[(preamble) @opening (config) @config (postamble) @closing]';
  replace('catalog', '/Type /Catalog', `/Type /Catalog /AcroForm << /Fields [] /XFA ${packets} >>`);
}

function appearance({ objects, replace }: Document, entries: string) {
  objects.look = `<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] ${entries} >> stream\n`;
  replace('annotation', '/Border [0 0 0]', '/AP << /N << /On @look >> >>');
}
