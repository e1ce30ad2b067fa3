import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { formats } from '../formats.ts';
import { type Exit, exits, UsageFault } from './exits.ts';
import { faultText } from './outcomes.ts';
import { processTerminal, type Terminal } from './terminal.ts';

export { stop } from './stopping.ts';

/** Runs one command line, and says how it went. Commands are loaded when called: a build has no time to lose. */
export async function run(words: readonly string[], terminal: Terminal = processTerminal()): Promise<Exit> {
  let exit: Exit = exits.good;
  const program = programFor(terminal, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exit;
  } catch (fault) {
    return afterFault(fault, terminal);
  } finally {
    terminal.status('');
  }
}

function programFor(terminal: Terminal, done: (exit: Exit) => void): Command {
  const program = new Command('interview-press')
    .description('One annotated Markdown interview in; a magazine article, a slide deck and a briefing out.')
    .version(version())
    .configureOutput({
      writeOut: (text) => terminal.say(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
    })
    .exitOverride();
  program
    .command('build')
    .description('make the files of interviews')
    .argument('[interview...]', named)
    .option('--format <name...>', `only these formats: ${formats.join(', ')}`)
    .option('--out <folder>', 'where each interview gets its folder', 'output')
    .option('--theme <name>', 'this theme instead of those that the interviews ask for')
    .option('--handout <n...>', 'handouts too: 2, 3, 4 or 6 slides on a page')
    .option('--no-notes', 'leave the speaker’s notes out of every file')
    .option('--strict', 'warnings are errors')
    .action(async (interviews, flags) =>
      done(await (await import('./commands/build.ts')).buildCommand(interviews, flags, terminal)),
    );
  program
    .command('check')
    .description('read interviews and say what is wrong with them')
    .argument('[interview...]', named)
    .option('--strict', 'warnings are errors')
    .action(async (interviews, flags) =>
      done(await (await import('./commands/check.ts')).checkCommand(interviews, flags, terminal)),
    );
  program
    .command('report')
    .description('look again at the layouts of finished files')
    .argument('[folder...]', 'a folder of finished files, or its name in the output folder; all of it if none is named')
    .option('--out <folder>', 'where each interview has its folder', 'output')
    .option('--strict', 'warnings are errors')
    .action(async (built, flags) =>
      done(await (await import('./commands/report.ts')).reportCommand(built, flags, terminal)),
    );
  program
    .command('preflight')
    .description('hold finished PDF files against a standard')
    .argument('[file...]', 'PDF files, ours or not, and folders that hold them')
    .option('--as <intent>', 'what the files are for: accessible (PDF/UA-1) or print (PDF/X-4)')
    .option('--json', 'for machines: one array, a file a line')
    .option('--rules', 'list the rules of the standard, checked or not')
    .action(async (files, flags) =>
      done(await (await import('./commands/preflight.ts')).preflightCommand(files, flags, terminal)),
    );
  program
    .command('doctor')
    .description('say what of all that a build needs is there')
    .action(async () => done(await (await import('./commands/doctor.ts')).doctorCommand(terminal)));
  return program;
}

const named = 'the folder’s name in content/, or a path; all of content/ if none is named';

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function afterFault(fault: unknown, terminal: Terminal): Promise<Exit> {
  if (fault instanceof CommanderError && fault.exitCode === 0) {
    if (fault.code === 'commander.helpDisplayed') for (const line of await productLines()) terminal.say(line);
    return exits.good;
  }
  if (fault instanceof CommanderError) return exits.usage; // it has said so itself
  terminal.complain(fault instanceof UsageFault ? fault.message : faultText(fault));
  return fault instanceof UsageFault ? exits.usage : exits.machine;
}

async function productLines(): Promise<string[]> {
  const { products } = await import('../products.ts');
  const { printFile } = await import('../routes/paged.ts');
  const rows = [
    ...products.flatMap((row) => [
      row,
      ...(row.route === 'paged' && row.editions.includes('print')
        ? [{ ...row, file: printFile(row.file), about: 'the same for a printer, PDF/X-4' }]
        : []),
    ]),
    { file: 'layout.json', format: 'all', about: 'what the report on the layout was made from' },
    { file: 'manifest.json', format: 'all', about: 'all files with their checksums, for other programs' },
  ];
  const width = Math.max(...rows.map(({ file }) => file.length));
  return [
    '',
    'Files, formats:',
    ...rows.map(({ file, format, about }) => `  ${file.padEnd(width)}  ${format.padEnd(8)}  ${about}`),
    '',
    'Exit codes: 0 good, 1 content at fault, 2 wrong usage, 3 no browser, broken machine, or a PDF that cannot be read',
  ];
}
