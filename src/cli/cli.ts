#!/usr/bin/env node
/** The command `statement-widgets`, for authors of statements. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { build } from './build.js';
import { check } from './check.js';
import { fileError } from './file-errors.js';
import { init } from './init.js';
import { Failure, output } from './output.js';
import { snippet, type SnippetOptions } from './snippet.js';
import { start } from './new.js';

/** Parses names separated by commas. If the option is given again, adds the names to the earlier ones. */
function list(value: string, before: string[] = []): string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw new InvalidArgumentError('Separate names by commas.');
  return [...before, ...names];
}

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

const program = new Command('statement-widgets')
  .version(version)
  // Commander's own errors get the same exit code as the command's.
  .exitOverride()
  .description('Drafts and checks joint statements, and builds widgets from them.')
  .addHelpText(
    'after',
    `
Exit codes:
  0  success
  1  a statement has errors
  2  the command failed`,
  );

program
  .command('init')
  .argument('<folder>', 'a new folder')
  .argument('[file]', 'the JSON file of a statement (default: the statement of this package)')
  .option('--base <url>', 'the URL of the folder that you upload the files to')
  .description('write a folder with a statement, a page with its widgets, and their snippets')
  .action(init);

program
  .command('check')
  .argument('<files...>', 'JSON files of statements')
  .description('check statements and print every error with its line')
  .action(async (files: string[]) => {
    process.exitCode = await check(files);
  });

program
  .command('build')
  .argument('<file>', 'the JSON file of a statement')
  .requiredOption('--out <dir>', 'the folder to write to')
  .option(
    '--locales <codes>',
    'languages to include, such as my,th. English and the language of the statement are always included',
    list,
  )
  .option(
    '--elements <names>',
    'elements to include, such as coup-stats,signatory-list (default: all)',
    list,
  )
  .option(
    '--base <url>',
    'the URL of the folder that you upload the files to. oEmbed and links for search engines need it. It is also where widgets link to, if the statement has no url',
  )
  .option(
    '--image <url>',
    'the PNG or JPEG file that social media show with links to the page of the statement',
  )
  .description('write a module that contains your statement, and a page of the statement')
  .action((file: string, options: Parameters<typeof build>[1]) => build(file, options));

program
  .command('snippet')
  .argument('<file>', 'the JSON file of a statement')
  .argument('<element>', 'the name of an element')
  .option('--lang <code>', 'the language of the interface', 'en')
  .option(
    '--format <format>',
    'element, or another format: blockquote or link if the site removes custom elements, iframe if it removes scripts, markdown if it escapes HTML, jsx for React and Preact',
    'element',
  )
  .addOption(new Option('--form <format>', 'the former name of --format').hideHelp())
  .option(
    '--dsd',
    'render the element in a declarative shadow root, so that nothing moves when the script runs. Use it only if your site keeps your HTML unchanged',
  )
  .option(
    '--in-context',
    'with --dsd: link to sentences in context. Use it if the page also contains <joint-statement>',
  )
  .option('--page <url>', 'the URL of embed.html, for iframes and links', 'embed.html')
  .option('--module <url>', 'the URL of the module', 'statement-widgets.js')
  .description(
    'print the snippet of an element. Any other option is an attribute of the element, such as --figures killed or --src statement.json',
  )
  .allowUnknownOption()
  .allowExcessArguments()
  .action(
    async (
      file: string,
      element: string,
      options: SnippetOptions & { form?: string },
      command: Command,
    ) => {
      const { form: format = options.format } = options;
      await snippet(file, element, command.args.slice(2), { ...options, format });
    },
  );

program
  .command('new')
  .argument(
    '<document>',
    'a Word, LibreOffice, PDF, HTML, Markdown or text file, or - for standard input',
  )
  .option('--lang <code>', 'the language of the document', 'en')
  .option('--date <day>', 'the date of issue, YYYY-MM-DD or YYYY-MM')
  .option('--out <file>', 'a new file to write (default: standard output)')
  .description('draft a statement from a document, for you to confirm')
  .action(start);

// The program at the other end of a pipe can close it early.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its error, its help or the version.
  if (error instanceof CommanderError) process.exitCode = error.exitCode && 2;
  else {
    const { message } = error as Error;
    const shown = error instanceof Failure ? message : message.replace(/\s*\n\s*/g, ' ');
    output.error(fileError(error) ?? shown);
    process.exitCode = 2;
  }
}
