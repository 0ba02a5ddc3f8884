import type { StatementContent } from '../statement/content.js';

/** The formats in which a citation can be copied. */
export const citationFormats = ['plain', 'apa', 'bibtex'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** What a citation is made of. */
export interface Cited {
  statement: StatementContent;
  /** "Joint statement of 46 organizations", in the statement's language. */
  issuer: string;
  /** "As of 31 January 2025", in the statement's language. */
  asOf: string;
  /** The verbatim sentences; none where the whole statement is cited. */
  sentences: string[];
  /** Where it was read. */
  url: string;
}

/** A citation with the verbatim sentences, the title, the date and "as of". */
export function citation(
  format: CitationFormat,
  { statement, issuer, asOf, sentences, url }: Cited,
): string {
  const { title, date, language } = statement;
  const quoted = sentences.map((sentence) => `“${sentence}”`).join(' ');
  if (format === 'bibtex') {
    const note = [quoted.replace(/[“”]/g, (mark) => (mark === '“' ? '``' : "''")), asOf];
    const [year = '', month = ''] = date.split('-');
    return [
      `@misc{${statement.id},`,
      `  title = {{${tex(title)}}},`,
      `  author = {{${tex(issuer)}}},`,
      `  year = {${year}},`,
      `  month = {${Number(month)}},`,
      `  url = {${url.replace(/[{}]/g, encodeURIComponent)}},`,
      `  note = {${tex(note.filter(Boolean).join(' '))}}`,
      '}',
    ].join('\n');
  }
  const english = language.startsWith('en');
  const [year = ''] = date.split('-');
  const written = (region: string, numeric?: 'numeric') =>
    new Intl.DateTimeFormat([english ? region : language, region], {
      ...{ year: numeric, month: 'long', day: 'numeric', timeZone: 'UTC' },
    }).format(new Date(date));
  const day = written('en-GB', 'numeric');
  const monthAndDay = written('en-US');
  const lines =
    format === 'apa'
      ? [`${issuer}. (${year}, ${monthAndDay}). ${title}. ${url}`, quoted, `${asOf}.`]
      : [quoted, `${issuer}, ${title}, ${day}. ${asOf}. ${url}`];
  return lines.filter(Boolean).join('\n');
}

/** A text in which TeX takes no character for a command. */
const tex = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (character) => commands[character] ?? `\\${character}`);

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
