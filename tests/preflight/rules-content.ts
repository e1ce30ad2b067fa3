import type { Case } from './case.ts';
import type { Document } from './good.ts';

/** A document without a language, and without what else would need one. */
function inNoLanguage({ replace }: Document) {
  replace('catalog', '/Lang (en-GB)', '');
  replace('catalog', '/Outlines @outlines', '');
}

/** A document whose language is that of its structure. */
function inTheLanguageOfItsStructure(document: Document) {
  inNoLanguage(document);
  document.replace('document', '/S /Document', '/S /Document /Lang (en-GB)');
}

/** Puts a Span with a property of its own round the words of the paragraph. */
const spanned =
  (properties: string) =>
  ({ replace }: Document) => {
    replace('content', '/P << /MCID 1 >> BDC', `/P << /MCID 1 >> BDC /Span << ${properties} >> BDC`);
    replace('content', 'explained on ) Tj ET', 'explained on ) Tj ET EMC');
  };

/** The drawing tags its own content: it is what the figure refers to. */
function drawingWithItsOwnTags({ replace }: Document) {
  replace('drawing', '/Subtype /Form', '/Subtype /Form /StructParents 2');
  replace('drawing', '0 0 200 100 re S', '/Figure << /MCID 0 >> BDC 0 0 200 100 re S');
  replace('drawing', '20 20 60 60 re f', '20 20 60 60 re f EMC');
  replace('figure', '/K 9', '/K << /Type /MCR /Pg @page /Stm @drawing /MCID 0 >>');
  replace('parents', '1 @link', '1 @link 2 [@figure]');
  replace('content', '/Figure << /MCID 9 >> BDC\n  q 1 0 0 1 50 480 cm /Drawing Do Q\nEMC', '/Drawing Do');
}

const rule = '/Artifact BMC\n  50 622 200 0.5 re f\nEMC';

/** What stands in the pages: marked content, language of text, forms. */
export const content: readonly Case[] = [
  {
    rule: '7.1-1',
    what: 'a rule under the heading, inside the heading',
    breaks: ({ replace }) =>
      replace(
        'content',
        '(Ships at night) Tj ET\nEMC',
        '(Ships at night) Tj ET\n/Artifact BMC 50 735 200 1 re f EMC EMC',
      ),
    keeps: ({ replace }) =>
      replace(
        'content',
        '(Ships at night) Tj ET\nEMC',
        '(Ships at night) Tj ET\nEMC /Artifact BMC 50 735 200 1 re f EMC',
      ),
  },
  {
    rule: '7.1-2',
    what: 'a note that is also an artifact',
    breaks: ({ objects, replace }) => {
      replace('content', '/Note', '/Artifact BMC /Note');
      objects.content += ' EMC';
    },
    keeps: ({ objects, replace }) => {
      replace('content', '/Note', '/Span BMC /Note');
      objects.content += ' EMC';
    },
  },
  {
    rule: '7.1-3',
    what: 'a rule of the table that is no artifact',
    breaks: ({ replace }) => replace('content', rule, '50 622 200 0.5 re f'),
    keeps: ({ replace }) => replace('content', rule, '50 622 200 0.5 re W n'),
  },
  {
    rule: '7.1-3',
    what: 'an inline image that is no artifact',
    breaks: ({ objects }) => {
      objects.content += '\nBI /W 1 /H 1 /BPC 8 /CS /G ID x EI';
    },
    keeps: ({ objects }) => {
      objects.content += '\n/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC';
    },
  },
  {
    rule: '7.1-3',
    what: 'text whose number leads to no element',
    breaks: ({ replace }) => replace('parents', '@figure @note]', '@figure null]'),
    keeps: ({ replace }) => replace('page', '/StructParents 0', '/StructParents 0 /Rotate 90'),
  },
  {
    rule: '7.1-3',
    what: 'a form that nobody tags',
    breaks: ({ objects }) => {
      objects.content += '\n/Drawing Do';
    },
    keeps: ({ objects }) => {
      objects.content += '\n/Artifact BMC /Drawing Do EMC';
    },
  },
  {
    rule: '7.1-3',
    what: 'a form of which one of two is tagged; an appearance needs no tags',
    breaks: ({ replace }) => replace('content', '/Artifact BMC', '/Drawing Do /Artifact BMC'),
    keeps: ({ replace }) => replace('annotation', '/Subtype /Link', '/Subtype /Link /AP << /N @drawing >>'),
  },
  {
    rule: '7.1-3',
    what: 'a form in a form that nobody tags; that of an appearance needs no tags',
    breaks: ({ objects }) => {
      objects.outer = '<< /Type /XObject /Subtype /Form /Resources @resources >> stream\n/Drawing Do';
      objects.resources = objects.resources?.replace('/Drawing @drawing', '/Drawing @drawing /Outer @outer') ?? '';
      objects.content += '\n/Outer Do';
    },
    keeps: ({ objects, replace }) => {
      objects.outer = '<< /Type /XObject /Subtype /Form /Resources @resources >> stream\n/Drawing Do';
      replace('annotation', '/Subtype /Link', '/Subtype /Link /AP << /N @outer >>');
    },
  },
  ...(['ActualText', 'Alt', 'E'] as const).flatMap((key, at): Case[] => [
    {
      rule: `7.2-${30 + at}`,
      what: `a Span with ${key} in no language`,
      breaks: (document) => {
        inNoLanguage(document);
        spanned(`/${key} (lights)`)(document);
      },
      keeps: (document) => {
        inTheLanguageOfItsStructure(document);
        spanned(`/${key} (lights)`)(document);
      },
    },
    {
      rule: `7.2-${30 + at}`,
      what: `a Span with ${key} in no language; it may tell its own`,
      breaks: (document) => {
        inNoLanguage(document);
        spanned(`/${key} (lights)`)(document);
      },
      keeps: spanned(`/${key} (Lichter) /Lang (de)`),
    },
  ]),
  {
    rule: '7.2-34',
    what: 'text in no language',
    breaks: inNoLanguage,
    keeps: inTheLanguageOfItsStructure,
  },
  {
    rule: '7.20-2',
    what: 'a form with tags of its own that is drawn twice',
    breaks: (document) => {
      drawingWithItsOwnTags(document);
      document.replace('content', '/Drawing Do', '/Drawing Do /Drawing Do');
    },
    keeps: drawingWithItsOwnTags,
  },
  {
    rule: '7.20-2',
    what: 'a form with tags of its own that is drawn twice; one without may be',
    breaks: (document) => {
      drawingWithItsOwnTags(document);
      document.replace('content', '/Drawing Do', '/Drawing Do q 1 0 0 1 300 0 cm /Drawing Do Q');
    },
    keeps: ({ replace }) => replace('content', '/Drawing Do', '/Drawing Do /Drawing Do'),
  },
  {
    rule: '7.20-2',
    what: 'a form that holds one with tags of its own, drawn twice',
    breaks: (document) => {
      drawingWithItsOwnTags(document);
      document.objects.outer =
        '<< /Type /XObject /Subtype /Form /Resources << /XObject << /Inner @drawing >> >> >> stream\n/Inner Do';
      document.replace('resources', '/Drawing @drawing', '/Outer @outer');
      document.replace('content', '/Drawing Do', '/Outer Do /Outer Do');
    },
    keeps: (document) => {
      drawingWithItsOwnTags(document);
      document.objects.outer =
        '<< /Type /XObject /Subtype /Form /Resources << /XObject << /Inner @drawing >> >> >> stream\n/Inner Do';
      document.replace('resources', '/Drawing @drawing', '/Outer @outer');
      document.replace('content', '/Drawing Do', '/Outer Do');
    },
  },
];
