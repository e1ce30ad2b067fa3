import { createHash } from 'node:crypto';
import type { Case } from './case.ts';
import type { Document } from './good.ts';

/** What the file, its catalog and its metadata say of the whole. */
export const file: readonly Case[] = [
  {
    rule: '5-1',
    what: 'the metadata do not name PDF/UA',
    breaks: ({ replace }) => replace('metadata', '<pdfuaid:part>1</pdfuaid:part>', ''),
    keeps: ({ replace }) => {
      replace('metadata', '<pdfuaid:part>1</pdfuaid:part>', '');
      replace('metadata', 'rdf:about=""', 'rdf:about="" pdfuaid:part="1"');
    },
  },
  {
    rule: '5-1',
    what: 'the metadata are no good XML',
    breaks: ({ replace }) => replace('metadata', '</dc:title>', '</dc:titel>'),
    keeps: ({ replace }) =>
      replace('metadata', '<pdfuaid:part>1</pdfuaid:part>', '<pdfuaid:part><![CDATA[1]]></pdfuaid:part>'),
  },
  {
    rule: '5-2',
    what: 'another part',
    breaks: ({ replace }) => replace('metadata', '<pdfuaid:part>1<', '<pdfuaid:part>2<'),
    keeps: ({ replace }) => replace('metadata', '<pdfuaid:part>1<', '<pdfuaid:part> 1 <'),
  },
  {
    rule: '5-2',
    what: 'a corrigendum without a part',
    breaks: ({ replace }) => replace('metadata', '<pdfuaid:part>1</pdfuaid:part>', '<pdfuaid:corr>1</pdfuaid:corr>'),
    keeps: ({ replace }) => replace('metadata', '</pdfuaid:part>', '</pdfuaid:part><pdfuaid:corr>1</pdfuaid:corr>'),
  },
  ...(['part', 'amd', 'corr'] as const).map(
    (name, at): Case => ({
      rule: `5-${at + 3}`,
      what: `another prefix for ${name}`,
      breaks: ({ replace }) => {
        replace('metadata', 'xmlns:pdfuaid="', 'xmlns:ua="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfuaid="');
        if (name === 'part') replace('metadata', '<pdfuaid:part>1</pdfuaid:part>', '<ua:part>1</ua:part>');
        else replace('metadata', '</pdfuaid:part>', `</pdfuaid:part><ua:${name}>1</ua:${name}>`);
      },
      keeps: ({ replace }) => {
        replace('metadata', 'xmlns:pdfuaid="', 'xmlns:other="https://example.org/" xmlns:pdfuaid="');
        replace('metadata', '</pdfuaid:part>', `</pdfuaid:part><other:${name}>1</other:${name}>`);
      },
    }),
  ),
  {
    rule: '6.1-1',
    what: 'a header of PDF 2.0',
    breaks: (document) => {
      document.header = '%PDF-2.0\n';
    },
    keeps: (document) => {
      document.header = '%PDF-1.4\r\n';
    },
  },
  {
    rule: '6.1-1',
    what: 'something stands before the header',
    breaks: (document) => {
      document.header = `\n${document.header}`;
    },
    keeps: (document) => {
      document.header = `${document.header}% anything\n`;
    },
  },
  {
    rule: '6.2-1',
    what: 'the file does not say that it is tagged',
    breaks: ({ replace }) => replace('catalog', '/MarkInfo << /Marked true >>', '/MarkInfo << /Marked false >>'),
    keeps: ({ replace }) => replace('catalog', '/Marked true', '/Marked true /UserProperties false'),
  },
  {
    rule: '7.1-4',
    what: 'suspect tags',
    breaks: ({ replace }) => replace('catalog', '/Marked true', '/Marked true /Suspects true'),
    keeps: ({ replace }) => replace('catalog', '/Marked true', '/Marked true /Suspects false'),
  },
  {
    rule: '7.1-8',
    what: 'no metadata',
    breaks: ({ replace }) => replace('catalog', '/Metadata @metadata', ''),
    keeps: ({ replace }) => replace('page', '/Type /Page ', '/Type /Page /Metadata @metadata '),
  },
  {
    rule: '7.1-8',
    what: 'metadata that do not say what they are',
    breaks: ({ replace }) => replace('metadata', '/Subtype /XML', ''),
    keeps: ({ replace }) => replace('metadata', '/Subtype /XML', '/Subtype /#58ML'),
  },
  {
    rule: '7.1-9',
    what: 'no title',
    breaks: ({ replace }) => replace('metadata', '>Ships at night<', '> <'),
    keeps: ({ replace }) => replace('metadata', '>Ships at night<', '>Ships &amp; boats<'),
  },
  {
    rule: '7.1-10',
    what: 'readers show the name of the file',
    breaks: ({ replace }) => replace('catalog', '/DisplayDocTitle true', '/DisplayDocTitle false'),
    keeps: ({ replace }) => replace('catalog', '/DisplayDocTitle true', '/DisplayDocTitle true /FitWindow true'),
  },
  {
    rule: '7.1-11',
    what: 'no structure',
    breaks: ({ replace }) => replace('catalog', '/StructTreeRoot @structure', ''),
    keeps: ({ replace }) => replace('structure', '/Type /StructTreeRoot ', ''),
  },
  {
    rule: '7.2-2',
    what: 'bookmarks in no language',
    breaks: ({ replace }) => {
      replace('catalog', '/Lang (en-GB)', '');
      replace('document', '/S /Document', '/S /Document /Lang (en-GB)');
    },
    keeps: ({ replace }) => {
      replace('catalog', '/Lang (en-GB)', '');
      replace('catalog', '/Outlines @outlines', '');
      replace('document', '/S /Document', '/S /Document /Lang (en-GB)');
    },
  },
  {
    rule: '7.2-29',
    what: 'a language of the document that is no tag',
    breaks: ({ replace }) => replace('catalog', '/Lang (en-GB)', '/Lang (British English)'),
    keeps: ({ replace }) => replace('catalog', '/Lang (en-GB)', '/Lang (sl-Latn-IT-nedis)'),
  },
  {
    rule: '7.2-29',
    what: 'a language of an element that is no tag',
    breaks: ({ replace }) => replace('paragraph', '/S /P', '/S /P /Lang (en_GB)'),
    keeps: ({ replace }) => replace('paragraph', '/S /P', '/S /P /Lang <FEFF006E006C>'),
  },
  {
    rule: '7.2-33',
    what: 'a title in no language',
    breaks: ({ replace }) => {
      replace('catalog', '/Lang (en-GB)', '');
      replace('document', '/S /Document', '/S /Document /Lang (en-GB)');
      replace('metadata', 'xml:lang="en-GB"', 'xml:lang="x-default"');
    },
    keeps: ({ replace }) => replace('metadata', 'xml:lang="en-GB"', 'xml:lang="x-default"'),
  },
  {
    rule: '7.16-1',
    what: 'encrypted against screen readers',
    breaks: (document) => encrypt(document, -1 - 512),
    keeps: (document) => encrypt(document, -1),
  },
];

/**
 * Encrypts with the empty password (ISO 32000-2, algorithm 8, with salts of zeros), and by filters that leave every string
 * and stream as it is.
 */
function encrypt(document: Document, permissions: number) {
  const zeros = (count: number) => '00'.repeat(count);
  const user = createHash('sha256').update(Buffer.alloc(8)).digest('hex') + zeros(16);
  document.objects.encryption = `<< /Filter /Standard /V 5 /R 5 /Length 256 /P ${permissions} /EncryptMetadata false
    /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /Identity /StrF /Identity
    /U <${user}> /O <${user}> /UE <${zeros(32)}> /OE <${zeros(32)}> /Perms <${zeros(16)}> >>`;
  document.trailer += ` /Encrypt @encryption /ID [<${zeros(16)}> <${zeros(16)}>]`;
}
