import type { Theme } from './theme.ts';

/** A file of a template: its name in its own folder, and what stands in it. */
export interface TemplateFile {
  name: string;
  text: string;
}

/**
 * Gives a template's files of one kind, by name. A template inside another's folder (`slides/notes`) has the other's
 * parts and style sheets too, its own behind them.
 */
export function filesOf({ texts }: Theme, template: string, extension: 'hbs' | 'css' | 'js'): TemplateFile[] {
  const steps = template.split('/');
  const folders = steps.map((_, at) => steps.slice(0, at + 1).join('/'));
  return folders.flatMap((folder) =>
    [...texts]
      .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(`.${extension}`))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, text]) => ({ name: path.slice(folder.length + 1, -extension.length - 1), text }))
      .filter(({ name }) => !name.includes('/')),
  );
}
