import { expect } from '@open-wc/testing';
import { columnsIn, looksLikeHeaders } from '../../demo/editor/signatories/headers.js';
import { nearDuplicates } from '../../demo/editor/signatories/near-duplicates.js';
import {
  confirmAllSignatories,
  entryOf,
  movedRow,
  withFields,
  withoutRows,
} from '../../demo/editor/signatories/rows.js';
import { rowsOf, tableFrom } from '../../demo/editor/signatories/spreadsheet.js';
import { selectedAfterMove } from '../../demo/editor/signatories/state.js';
import { unconfirmed, valid } from './drafts.js';

describe('near-duplicates', () => {
  const same: [string, string, string][] = [
    ['Amnesty International', 'amnesty  international', 'same'],
    ['Amnistía', 'Amnistia', 'same'],
    ['The Lake Network', 'Lake Network', 'words'],
    ['Network of the Lake', 'Lake Network', 'words'],
    ['River Watch e. V.', 'River Watch', 'words'],
    ['River Watch Ltd.', 'River Watch Inc', 'words'],
    ['Amnesty International (AI)', 'Amnesty International', 'words'],
    ['Progressive Voice', 'Progresive Voice', 'letter'],
    ['Progressive Voice', 'Progressive Vioce', 'letter'],
    ['Organisation of Fishers', 'Organization of Fishers', 'letter'],
    ['เครือข่ายแม่น้ำโขง', 'เครือข่ายแม่น้ำโขก', 'letter'],
  ];
  for (const [one, other, reason] of same)
    it(`are found: ${one} / ${other}`, () => {
      const names = [one, 'Something else', other];
      expect(nearDuplicates(names)).to.deep.equal([{ rows: [0, 2], reason }]);
    });

  const different: [string, string][] = [
    ['Local 12', 'Local 13'],
    ['Teachers Union District 4', 'Teachers Union District 5'],
    ['Karen', 'Karin'],
    ['Lake Foundation', 'Lake Network'],
    ['Women for Peace', 'Youth for Peace'],
    ['', ''],
  ];
  for (const [one, other] of different)
    it(`are not names that differ: ${one} / ${other}`, () => {
      expect(nearDuplicates([one, other])).to.deep.equal([]);
    });

  it('are not in the statement on Myanmar', () => {
    expect(nearDuplicates(valid.signatories as string[])).to.deep.equal([]);
  });
});

describe('rows of signatories', () => {
  it('are a name alone if nothing else is known', () => {
    expect(entryOf({ name: 'A', kind: 'organization' })).to.equal('A');
    expect(entryOf({ name: 'A', kind: 'person', role: '' } as never)).to.deep.equal({
      name: 'A',
      kind: 'person',
    });
    expect(entryOf({ name: 'A', confirm: 'x' })).to.deep.equal({ confirm: 'x', name: 'A' });
  });

  it('can be changed together, moved and removed', () => {
    const grouped = withFields(valid, [0, 2], { group: 'Networks' });
    expect(grouped.signatories[0]).to.deep.equal({
      name: valid.signatories[0],
      group: 'Networks',
    });
    expect(grouped.signatories[1]).to.equal(valid.signatories[1]);
    expect(movedRow(valid, 0, 1).signatories.slice(0, 2)).to.deep.equal(
      valid.signatories.slice(0, 2).reverse(),
    );
    expect(movedRow(valid, 0, -1)).to.equal(valid);
    expect(withoutRows(valid, [0]).signatories[0]).to.equal(valid.signatories[1]);
    expect([...selectedAfterMove(new Set([0, 5]), 0, 1)]).to.deep.equal([1, 5]);
  });

  it('can be confirmed at once', () => {
    expect(confirmAllSignatories(unconfirmed).signatories).to.deep.equal(valid.signatories);
  });
});

describe('a pasted table', () => {
  it('has the headers that documents have', () => {
    expect(columnsIn(['Trade Union', 'Represented by', 'URL'])[2]).to.equal('url');
    expect(columnsIn(['Unions', 'Website', 'Group'])).to.deep.equal(['name', 'url', 'group']);
    expect(columnsIn(['Syndicat', 'Pays', 'Website'])).to.deep.equal(['name', 'region', 'url']);
  });

  it('is read from a spreadsheet with headers', () => {
    const table = tableFrom(
      'Organisation\tCountry\tWebsite\tType\tGroup\tDate\nLake Network\tChad\tlake.example\tNetwork\tNetworks\t2025-02-03\n"Fishers ""Act"" Now"\tKenya\t\t\t\t31/12/2025\n\t\t\t\t\t\n',
    );
    expect(table.hasHeader).to.equal(true);
    expect(table.columns).to.deep.equal(['name', 'region', 'url', 'kind', 'group', 'joined']);
    expect(rowsOf(table)).to.deep.equal([
      {
        ...{ name: 'Lake Network', region: 'Chad', url: 'https://lake.example', kind: 'network' },
        ...{ group: 'Networks', joined: '2025-02-03' },
      },
      { name: 'Fishers "Act" Now', region: 'Kenya', joined: '2025-12-31' },
    ]);
  });

  it('is read with commas and semicolons', () => {
    expect(rowsOf(tableFrom('Name,Country\n"Lake, Inc",Chad'))).to.deep.equal([
      { name: 'Lake, Inc', region: 'Chad' },
    ]);
    expect(rowsOf(tableFrom('Nom;Pays\nRéseau du lac;Tchad'))).to.deep.equal([
      { name: 'Réseau du lac', region: 'Tchad' },
    ]);
  });

  it('is a name on each line if its commas divide nothing', () => {
    const table = tableFrom('Lake Network\nFishers, Boatmen and Sons\n• River Watch;\n');
    expect(table.columns).to.deep.equal(['name']);
    expect(rowsOf(table).map(({ name }) => name)).to.deep.equal([
      ...['Lake Network', 'Fishers, Boatmen and Sons', 'River Watch'],
    ]);
  });

  it('of persons has their roles and organizations', () => {
    const table = tableFrom(
      'Name\tPosition\tOrganization\tCountry\nAmina Yusuf\tDirector\tLake Institute\tNiger',
    );
    expect(table.columns).to.deep.equal(['name', 'role', 'affiliation', 'region']);
  });

  it('has persons if the rows have organizations of their own and no kind', () => {
    const table = tableFrom('Name\tOrganization\nAmina Yusuf\tLake Institute\nLake Network\t');
    expect(rowsOf(table)).to.deep.equal([
      { name: 'Amina Yusuf', affiliation: 'Lake Institute', kind: 'person' },
      { name: 'Lake Network' },
    ]);
  });

  it('without headers has its names in the first column of words', () => {
    const table = tableFrom('1\tLake Network\tChad\n2\tRiver Watch\tKenya\n3\t\t');
    expect(table.columns).to.deep.equal([undefined, 'name', undefined]);
    expect(rowsOf(table).map(({ name }) => name)).to.deep.equal(['Lake Network', 'River Watch']);
    expect(tableFrom('https://lake.example\tLake Network').columns[1]).to.equal('name');
    expect(tableFrom('1\t2').columns[0]).to.equal('name');
  });

  it('keeps an ambiguous day as it is', () => {
    expect(rowsOf(tableFrom('Name\tDate\nA\t02/03/2025'))[0]!.joined).to.equal('02/03/2025');
  });

  const headers: Record<string, string[]> = {
    ar: ['الاسم', 'البلد', 'الموقع الإلكتروني'],
    bn: ['নাম', 'দেশ', 'ওয়েবসাইট'],
    en: ['Name', 'Country', 'Website'],
    es: ['Nombre', 'País', 'Sitio web'],
    fr: ['Nom', 'Pays', 'Site web'],
    ja: ['氏名', '国', 'ウェブサイト'],
    my: ['အမည်', 'နိုင်ငံ', 'ဝက်ဘ်ဆိုက်'],
    th: ['ชื่อ', 'ประเทศ', 'เว็บไซต์'],
  };
  for (const [language, cells] of Object.entries(headers))
    it(`has headers in ${language}`, () => {
      expect(columnsIn(cells)).to.deep.equal(['name', 'region', 'url']);
      expect(looksLikeHeaders(cells)).to.equal(true);
    });

  it('asks whether a name with the word of a header is one', () => {
    expect(looksLikeHeaders(['Human Rights Organisation'])).to.equal(undefined);
    expect(looksLikeHeaders(['Lake Watch', 'Chad'])).to.equal(false);
    expect(looksLikeHeaders(['Names'])).to.equal(true);
  });
});
