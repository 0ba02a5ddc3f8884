import { writeFile } from 'node:fs/promises';
import { safeParse } from 'valibot';
import { dayOrMonth, languageTag } from '../statement/fields.js';
import { withSharedNotes } from '../draft/confirmations.js';
import { readDocument } from '../draft/read/read-document.js';
import { linesOfReport } from '../draft/report.js';
import { draft } from '../draft/statement.js';
import { fileReason } from './file-errors.js';
import { readBytes } from './read-statement.js';
import { invalid } from '../utils/errors.js';
import { Failure } from './output.js';
import { plain } from './plain.js';

interface Options {
  lang: string;
  date?: string;
  out?: string;
}

const count = ({ length }: unknown[], one: string, many = `${one}s`) =>
  `${length} ${length === 1 ? one : many}`;

function writeProblem(out: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return `${out} already exists. Use another name, or delete that file.`;
  if (code === 'ENOENT') return `cannot write ${out}: no such folder. Create the folder first.`;
  return `cannot write ${out}: ${fileReason(error)}`;
}

/** Drafts a statement from a document. Writes it to standard output or to a new file. */
export async function start(document: string, { lang, date, out }: Options): Promise<void> {
  if (!safeParse(languageTag, lang).success) {
    throw invalid('--lang', lang, 'a BCP 47 language tag, such as my');
  }
  if (date !== undefined && !safeParse(dayOrMonth, date).success) {
    throw invalid('--date', date, 'a day or a month that exists, as YYYY-MM-DD or YYYY-MM');
  }
  const root = await readDocument(document, await readBytes(document));
  const { statement, report } = await draft(root, { language: lang, date });
  if (statement.sections.length === 0) throw new Failure(`${document} has no text.`);
  const json = `${plain(JSON.stringify(withSharedNotes(statement), null, 2))}\n`;
  if (out === undefined) process.stdout.write(json);
  else {
    try {
      await writeFile(out, json, { flag: 'wx' });
    } catch (error) {
      throw new Failure(`--out: ${writeProblem(out, error)}`);
    }
  }
  const { date: issued, sections, figures, demands, events, signatories } = statement;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const lines = [
    ...linesOfReport(report),
    ...(issued ? [] : ['Found no date of issue. Write it into "date".']),
    `Found ${count(sentences, 'sentence')} in ${count(paragraphs, 'paragraph')}, ${count(figures, 'figure')}, ${count(demands, 'demand')}, ${count(events, 'date')} and ${count(signatories, 'signatory', 'signatories')}.`,
    `Check what each "confirm" line says, then delete the line. To see what is left, run "npx statement-widgets-cli check ${out ?? 'statement.json'}".`,
  ];
  process.stderr.write(`${plain(lines.join('\n'))}\n`);
}
