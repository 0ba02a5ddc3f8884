import { access, writeFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { draft } from '../start/statement.js';
import { readText } from './read.js';
import { Failure } from './say.js';

interface Options {
  lang: string;
  date?: string;
  out?: string;
}

/** Starts a statement from a document: on standard output, or in a file that is not there yet. */
export async function start(document: string, { lang, date, out }: Options): Promise<void> {
  const text = document === '-' ? await readAll(process.stdin) : await readText(document);
  const { statement, leftOut } = await draft(text, { language: lang, date });
  if (statement.sections.length === 0) throw new Failure(`${document}: expected some text`);
  const json = `${JSON.stringify(statement, null, 2)}\n`;
  if (out === undefined) process.stdout.write(json);
  else {
    const taken = await access(out).then(
      () => true,
      () => false,
    );
    if (taken) throw new Failure(`${out}: expected a file that is not there yet`);
    await writeFile(out, json);
  }
  const { date: issued, sections, figures, demands, events, signatories } = statement;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const lines = [
    ...leftOut.map((what) => `left out of the text: ${what}`),
    ...(issued ? [] : ['the day of issue was not found: put it in as "date"']),
    `${sentences.length} sentences in ${paragraphs.length} paragraphs; to be confirmed: ${figures.length} figures, ${demands.length} demands, ${events.length} dates, ${signatories.length} signatories`,
    'Confirm each item, take its line "confirm" away, and see with "statement-widgets check" what is left.',
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}
