import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

/** Returns the signatories of a web page with a table. The lines of a cell are divided by "/". */
async function signatoriesOf(rows: string[][], language = 'en') {
  const cells = rows.map((row) =>
    row.map(
      (cell) =>
        `<td>${cell
          .split('/')
          .map((line) => `<p>${line}</p>`)
          .join('')}</td>`,
    ),
  );
  const table = `<table>${cells.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`;
  const source = `<html><body><main><h1>Call</h1><p>Text.</p><p>${labels[language]!}</p>${table}</main></body></html>`;
  const { statement } = await draftOf(source, language, 'call.html');
  return statement.signatories.map((each) => (typeof each === 'string' ? { name: each } : each));
}

const labels: Record<string, string> = { en: 'Signed by:', bn: 'স্বাক্ষরকারী:', pt: 'Assinam:' };

describe('the lines of a cell', () => {
  const lists: [string, string[][]][] = [
    ['en', [['River Trust/Lake Watch/Sea Friends', 'Act Now/Bay Union']]],
    ['en', [['River Trust/Lake Watch', 'Bay Union/Sea Friends']]],
    [
      'pt',
      [
        ['Associação Água Viva/Rede Pede Justiça', 'Movimento Já'],
        ['Fórum do Rio', ''],
      ],
    ],
    ['bn', [['অধিকার মঞ্চ/নদী পরিষদ/জল সমিতি', 'নারী কেন্দ্র/যুব সংঘ']]],
  ];
  for (const [language, rows] of lists)
    it(`are a name each: ${rows.join()}`, async () => {
      const names = (await signatoriesOf(rows, language)).map(({ name }) => name);
      expect(names).to.deep.equal(rows.flat().flatMap((cell) => cell.split('/').filter(Boolean)));
    });

  it('belong to the lines of the other cells in their row', async () => {
    const expected = [
      { name: 'River Trust', region: 'Kenya' },
      { name: 'Lake Watch', region: 'Uganda' },
    ];
    const row = ['River Trust/Lake Watch', 'Kenya/Uganda'];
    expect(await signatoriesOf([row])).to.deep.equal(expected);
    expect(await signatoriesOf([['Organisation', 'Country'], row])).to.deep.equal(expected);
  });

  it('are a person with role and affiliation', async () => {
    const found = await signatoriesOf([
      ['Ana Bell/Director/River Trust', 'Bo Lind/Chair/Lake Watch'],
      ['Cy Dorn/Professor/University of the Mere', ''],
    ]);
    expect(found.map(({ name, role }) => `${name}, ${role}`)).to.deep.equal([
      ...['Ana Bell, Director', 'Bo Lind, Chair', 'Cy Dorn, Professor'],
    ]);
  });
});
