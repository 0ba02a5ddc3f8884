import type { Messages } from '../i18n/messages.js';
import type { Statement } from '../statement/schema.js';
import { csvFiles } from './csv.js';
import type { PageWords } from './words.js';

/** Returns the statement for programs, and its lists for spreadsheets, by file. */
export const dataFiles = (statement: Statement): Record<string, string> => ({
  'statement.json': `${JSON.stringify(statement, null, 2)}\n`,
  ...csvFiles(statement),
});

/** Returns the type of such a file. */
export const typeOf = (file: string): string =>
  file.endsWith('.json') ? 'application/json' : 'text/csv';

/** Returns the name of such a file for readers: "Figures (CSV)". */
export function nameOf(file: string, words: PageWords, { unsigned }: Messages): string {
  const [list, type] = file.split('.') as [keyof PageWords | 'statement', string];
  return `${list === 'statement' ? unsigned : words[list]} (${type.toUpperCase()})`;
}
