import { en } from '../../src/i18n/locales/en.js';
import { statementHash } from '../../src/statement/text.js';
import type { Statement } from '../../src/statement/schema.js';

const headings = [
  'Military coup',
  'Worst year of violence since the deportation',
  'Council resolution stresses the need for close and timely cooperation with the investigative mechanism',
];

/** Returns an invented statement of 31 January 2025 whose sentences give these dates. */
export async function dated(...dates: string[]): Promise<Statement> {
  const sentences = dates.map((date, index) => ({
    id: `p1s${index + 1}`,
    text: `${headings[index % 3]}: ${date.split('/').map(en.date).join(' to ')}.`,
  }));
  const made = {
    schemaVersion: 1 as const,
    id: 'dated',
    title: 'A statement with dates',
    date: '2025-01-31',
    language: 'en',
    sections: [{ id: 'text', paragraphs: [{ id: 'p1', sentences }] }],
    figures: [],
    demands: [],
    events: dates.map((date, index) => ({
      id: `event-${index}`,
      date,
      heading: headings[index % 3]!,
      source: `p1s${index + 1}`,
    })),
    actors: [],
    signatories: [],
  };
  return { ...made, sha256: await statementHash(made) };
}

/** The dates of invented statements with few, many, distant and equal dates. */
export const datesOf: Record<string, string[]> = {
  'one event': ['2025-01-12'],
  'events decades apart': ['1948-01-04', '1962', '1990/2010', '2021-02-01', '2027'],
  'events of one day': ['2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01'],
  'thirty events': Array.from({ length: 30 }, (_, index) => {
    const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
    return `${2000 + index}-${month}${index % 3 ? '' : '-12'}`;
  }),
};
