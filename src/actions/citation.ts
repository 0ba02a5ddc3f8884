import type { StatementContent } from '../statement/content.js';

/** The formats in which a citation can be copied. */
export const citationFormats = ['plain', 'apa', 'bibtex'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** The parts of a citation. */
export interface Cited {
  statement: StatementContent;
  /** "Joint statement of 46 organizations", in the statement's language. */
  issuer: string;
  /** The separator between the issuer, the title and the date. */
  comma: string;
  /** "31 January 2025", in the statement's language. */
  date: string;
  /** "As of 31 January 2025", in the statement's language. */
  asOf: string;
  /** The verbatim sentences. Empty if the whole statement is cited. */
  sentences: string[];
  /** The URL of the page. */
  url: string;
}

/** Formats a citation with the verbatim sentences, the title, the date and "as of". */
export function citation(
  format: CitationFormat,
  { statement, issuer, comma, date, asOf, sentences, url }: Cited,
): string {
  const { title, language } = statement;
  const [year = '', month = '', day] = statement.date.split('-');
  const quoted = sentences.map((sentence) => `“${sentence}”`).join(' ');
  if (format === 'bibtex') {
    const note = [quoted.replace(/[“”]/g, (mark) => (mark === '“' ? '``' : "''")), asOf];
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
  const locales = [language.startsWith('en') ? 'en-US' : language, 'en-US'];
  const monthAndDay = new Date(statement.date).toLocaleDateString(locales, {
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const lines =
    format === 'apa'
      ? [`${issuer}. (${year}, ${monthAndDay}). ${title}. ${url}`, quoted, `${asOf}.`]
      : [quoted, `${issuer}${comma}${title}${comma}${date}. ${asOf}. ${url}`];
  return lines.filter(Boolean).join('\n');
}

/** Escapes the characters that are commands in TeX. */
const tex = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (character) => commands[character] ?? `\\${character}`);

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
