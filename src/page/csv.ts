import { csvFormatRow } from 'd3-dsv';
import { demandView } from '../elements/shared/demand.view.js';
import { en } from '../i18n/locales/en.js';
import type { StatementContent } from '../statement/content.js';
import { signatoriesOf } from '../statement/signatories.js';
import { sentencesOf } from '../statement/text.js';

type Cell = string | number | undefined;
type Row = Cell[];

/**
 * A spreadsheet runs a cell that begins with one of these as a formula, also in the forms of East Asian keyboards
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const isFormula = (cell: Cell) => typeof cell === 'string' && formula.test(cell);

/** Returns the text of a cell, with an apostrophe before it if a spreadsheet would run it as a formula. */
const textOf = (cell: Cell) => (isFormula(cell) ? `'${cell}` : String(cell ?? ''));

/** The byte order mark. Without it, Excel does not read the file as UTF-8. */
const byteOrderMark = '\ufeff';

/** Writes a table as in RFC 4180. */
const csv = (rows: Row[]): string =>
  byteOrderMark + rows.map((row) => `${csvFormatRow(row.map(textOf))}\r\n`).join('');

function figuresTable(statement: StatementContent): Row[] {
  const { figures, events } = statement;
  const sentences = sentencesOf(statement);
  const rows = figures.map(({ id, bound, value, counts, since, source }) => [
    ...[id, bound, value, counts],
    events.find((event) => event.id === since)?.date,
    ...[source, sentences.find((sentence) => sentence.id === source)?.text],
  ]);
  return [['id', 'bound', 'value', 'counts', 'since', 'source', 'sentence'], ...rows];
}

function demandsTable(statement: StatementContent): Row[] {
  const rows = statement.demands.map(({ id, addressees, strength, heading, source }) => [
    id,
    addressees.map((each) => statement.actors.find((actor) => actor.id === each)?.name).join('; '),
    ...[strength, heading, source],
    // An item of a list is quoted with the sentence that leads into the list.
    demandView(statement, { demand: id }, en).sentence.text,
  ]);
  return [['id', 'addressees', 'strength', 'heading', 'source', 'sentence'], ...rows];
}

function signatoriesTable(statement: StatementContent): Row[] {
  const rows = signatoriesOf(statement).map(
    ({ name, kind = 'organization', role, affiliation, region, group, joined, url }, index) => [
      ...[index + 1, name, kind, role, affiliation],
      ...[region, group, joined, url],
    ],
  );
  const head = ['number', 'name', 'kind', 'role', 'affiliation', 'region', 'group'];
  return [[...head, 'joined', 'url'], ...rows];
}

/** Returns the rows of each table in the language of the statement. Leaves out tables without rows. */
function tablesOf(statement: StatementContent): [file: string, rows: Row[]][] {
  const tables: [string, Row[]][] = [
    ['figures.csv', figuresTable(statement)],
    ['demands.csv', demandsTable(statement)],
    ['signatories.csv', signatoriesTable(statement)],
  ];
  return tables.filter(([, rows]) => rows.length > 1);
}

/** Returns the tables as CSV, by file. */
export const csvFiles = (statement: StatementContent): Record<string, string> =>
  Object.fromEntries(tablesOf(statement).map(([file, rows]) => [file, csv(rows)]));

/** Returns a note for each file whose cells are not word for word those of the statement. */
export const csvNotes = (statement: StatementContent): string[] =>
  tablesOf(statement).flatMap(([file, rows]) => {
    const cells = rows.flat().flatMap((cell) => (isFormula(cell) ? JSON.stringify(cell) : []));
    const names = cells.join(', ');
    return cells.length > 0
      ? `${file}: an apostrophe is before ${names}, so that no spreadsheet runs it as a formula. statement.json has no apostrophe.`
      : [];
  });
