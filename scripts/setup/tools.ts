import { has, installDebian } from './debian.ts';
import { setUpOfficeValidator } from './office-validator.ts';

/** The tools with which the tests look at finished files. */
const tools = [
  { commands: ['pdfinfo', 'pdffonts', 'pdftotext', 'pdfimages'], debian: 'poppler-utils', brew: 'poppler' },
  { commands: ['qpdf'], debian: 'qpdf', brew: 'qpdf' },
  { commands: ['gs'], debian: 'ghostscript', brew: 'ghostscript' },
  { commands: ['xmllint'], debian: 'libxml2-utils', brew: 'libxml2' },
  { commands: ['soffice'], debian: 'libreoffice-impress-nogui', brew: 'libreoffice' },
  { commands: ['epubcheck'], debian: 'epubcheck', brew: 'epubcheck' },
];

/** Finds the tools, or gets them. @returns what to do by hand, a line a tool, if it cannot */
export async function setUpTools(): Promise<string[]> {
  setUpOfficeValidator();
  return tools
    .filter(({ commands, debian }) => !commands.every(has) && !(installDebian(debian) && commands.every(has)))
    .map(
      ({ commands, debian, brew }) =>
        `Tests need ${commands.join(', ')}: apt-get install ${debian}, or brew install ${brew}`,
    );
}
