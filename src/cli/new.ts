import { writeFile } from 'node:fs/promises';
import { safeParse } from 'valibot';
import { day, languageTag } from '../statement/fields.js';
import { draft } from '../draft/statement.js';
import { readText } from './read-statement.js';
import { Failure } from './output.js';

interface Options {
  lang: string;
  date?: string;
  out?: string;
}

/** Starts a statement from a document: on standard output, or in a file that is not there yet. */
export async function start(document: string, { lang, date, out }: Options): Promise<void> {
  if (!safeParse(languageTag, lang).success) {
    throw new Failure(`--lang: expected a BCP 47 language tag, such as my; found "${lang}"`);
  }
  if (date !== undefined && !safeParse(day, date).success) {
    throw new Failure(`--date: expected a day that exists, YYYY-MM-DD; found "${date}"`);
  }
  const text = await readText(document);
  const { statement, leftOut } = await draft(text, { language: lang, date });
  if (statement.sections.length === 0) throw new Failure(`${document}: expected some text`);
  const json = `${JSON.stringify(statement, null, 2)}\n`;
  if (out === undefined) process.stdout.write(json);
  else {
    try {
      await writeFile(out, json, { flag: 'wx' });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const found = code === 'EEXIST' ? 'one that is' : message;
      throw new Failure(
        `${out}: expected a file that can be written and is not there yet; found ${found}`,
      );
    }
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
