#!/usr/bin/env node
/** The command `statement-widgets`: what the author of a statement needs. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { build, type BuildOptions } from './build.js';
import { check } from './check.js';
import { Failure, output } from './output.js';
import { snippet, type SnippetOptions } from './snippet.js';
import { start } from './new.js';

/** Names separated by commas; an option that is given again adds to them. */
function list(value: string, before: string[] = []): string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw new InvalidArgumentError('Expected names separated by commas.');
  return [...before, ...names];
}

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const program = new Command('statement-widgets')
  .version(version)
  // What the command cannot do has one exit code, whoever notices it.
  .exitOverride()
  .description('Checks, builds and starts joint statements for the widgets.')
  .addHelpText(
    'after',
    `
Exit codes: 0 all is well; 1 a statement has faults; 2 the command could not be carried out.`,
  );

program
  .command('check')
  .argument('<files...>', 'statements in JSON')
  .description('name every fault of a statement, with its place')
  .action(async (files: string[]) => {
    process.exitCode = await check(files);
  });

program
  .command('build')
  .argument('<file>', 'a statement in JSON')
  .requiredOption('--out <dir>', 'the folder to write to')
  .option('--locales <codes>', 'languages to build in, besides English: my,th', list)
  .option('--elements <names>', 'the only elements to keep: coup-stats,signatory-list', list)
  .description('write the module with this statement in it instead of the one it comes with')
  .action((file: string, options: BuildOptions) => build(file, options));

program
  .command('snippet')
  .argument('<file>', 'a statement in JSON')
  .argument('<element>', 'the name of an element')
  .option('--lang <code>', "the language of the page's interface", 'en')
  .option(
    '--format <format>',
    'element; blockquote or link for a host that strips what it does not know; iframe for one without scripts; markdown for one that escapes HTML; jsx for React and Preact',
    'element',
  )
  .addOption(new Option('--form <format>', 'the former name of --format').hideHelp())
  .option(
    '--dsd',
    'with what the element will show in a declarative shadow root, so that nothing moves when it takes over; for a page whose HTML nothing cleans',
  )
  .option('--in-context', 'with --dsd: the page shows the full text (joint-statement) as well')
  .option('--page <url>', 'the address of the page that links and frames lead to', 'embed.html')
  .option('--module <url>', 'the address of the module', 'statement-widgets.js')
  .description(
    'print what to paste into a page; any other option is an attribute: --figures killed, --src statement.json',
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
  .argument('<document>', 'a text or Markdown file; - for standard input')
  .option('--lang <code>', 'the language of the text', 'en')
  .option('--date <day>', 'the day of issue, YYYY-MM-DD')
  .option('--out <file>', 'the file to write; it must not be there yet')
  .description('start a statement from a document: everything found is to be confirmed by you')
  .action(start);

// The reader of a pipe may have seen enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what is wrong, or what it was asked for.
  if (error instanceof CommanderError) process.exitCode = error.exitCode && 2;
  else {
    const { message } = error as Error;
    output.error(error instanceof Failure ? message : message.replace(/\s*\n\s*/g, ' '));
    process.exitCode = 2;
  }
}
