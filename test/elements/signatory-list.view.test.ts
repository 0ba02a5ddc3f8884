import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import {
  signatoriesView,
  type SignatoriesQuery,
} from '../../src/elements/signatory-list/signatory-list.view.js';
import { other, statement } from '../statement/fixture.js';

const view = (query: SignatoriesQuery = {}) => signatoriesView(statement, query, en);
const shown = (query: SignatoriesQuery) => {
  const { found, signatories } = view(query);
  return found || signatories.filter((signatory) => signatory.shown);
};
const names = (query: SignatoriesQuery) => shown(query).map(({ name }) => name);

describe('the view of the signatories', () => {
  it('counts them and keeps their published order', () => {
    const { heading, signatories, status, more, faults } = view();
    expect(heading).to.equal('Signed by 46 organizations');
    expect(signatories.map(({ name }) => name)).to.deep.equal(statement.signatories);
    expect(signatories.map(({ number }) => number).at(-1)).to.equal(46);
    expect([status, more, faults]).to.deep.equal(['', undefined, []]);
  });

  it('filters regardless of case, diacritics and the kind of apostrophe', () => {
    for (const filter of ['mother’s', "MOTHER'S", '  Móther', 'Ｍｏｔｈｅｒ']) {
      expect(names({ filter }), filter).to.deep.equal(["Mother's Embrace"]);
    }
    const river = { ...statement, signatories: ['Société Civile', 'Ärzte'] };
    const { found } = signatoriesView(river, { filter: 'SOCIETE' }, en);
    expect(found && found.map(({ name }) => name)).to.deep.equal(['Société Civile']);
  });

  it('filters regardless of the diacritics of other scripts', () => {
    for (const [name, filter] of [
      ['مُنَظَّمَة', 'منظمة'],
      ['אִרְגּוּן', 'ארגון'],
    ] as const) {
      const other = { ...statement, signatories: [name] };
      expect(signatoriesView(other, { filter }, en).found, filter).to.have.lengthOf(1);
    }
  });

  it('keeps the published numbers of the matching names', () => {
    expect(shown({ filter: 'odhikar' }).map(({ number }) => number)).to.deep.equal([33]);
  });

  it('returns the same list as long as only the filter changes', () => {
    const { signatories } = view({ highlight: 'Odhikar', limit: 5 });
    expect(view({ highlight: 'Odhikar', limit: 5, filter: 'a' }).signatories).to.equal(signatories);
    for (const query of [{ highlight: 'Odhikar' }, { limit: 5 }, { limit: 5, expanded: true }]) {
      expect(view(query).signatories).to.not.equal(signatories);
    }
    expect(view({ columns: 2 }).signatories).to.not.equal(view().signatories);
  });

  it('counts the matching names', () => {
    expect(view({ filter: 'rohingya' }).status).to.equal('Matches: 11 of 46 organizations');
    expect(view({ filter: 'zzz' }).status).to.equal('Matches: 0 of 46 organizations');
    expect(view({ filter: '  ' }).status).to.equal('');
  });

  it('keeps the whole list unchanged while the reader types', () => {
    const { signatories, found } = view({ filter: 'rohingya', limit: 3 });
    expect(found).to.have.lengthOf(11);
    expect(signatories).to.deep.equal(view({ limit: 3 }).signatories);
    expect(view({ filter: ' ' }).found).to.equal('');
  });

  it('searches every name, regardless of the limit', () => {
    expect(names({ filter: 'youth congress', limit: 3 })).to.deep.equal([
      'Youth Congress Rohingya',
    ]);
  });

  it('shows the first names up to the limit, and the others on request', () => {
    expect(names({ limit: 3 })).to.deep.equal(statement.signatories.slice(0, 3));
    expect(view({ limit: 3 }).more).to.equal('Show all 46');
    expect(names({ limit: 3, expanded: true })).to.have.lengthOf(46);
    expect(view({ limit: 3, expanded: true }).more).to.equal('Show fewer');
    expect(view({ limit: 46 }).more).to.equal(undefined);
    expect(view({ limit: 3, filter: 'x' }).more).to.equal(undefined);
  });

  it('shows the first hundred matches and the own name of the page, and the others on request', () => {
    const many = Array.from({ length: 150 }, (_, index) => `Name ${index + 1}`);
    const crowd = { ...statement, signatories: many };
    const query = { filter: 'name', highlight: 'Name 140' };
    const matching = signatoriesView(crowd, query, en);
    const numbers = (found: typeof matching.found) => found && found.map(({ number }) => number);
    expect(numbers(matching.found)).to.deep.equal([
      ...Array.from({ length: 100 }, (_, index) => index + 1),
      140,
    ]);
    expect(matching.more).to.equal('Show all 150');
    const all = signatoriesView(crowd, { ...query, expanded: true }, en);
    expect([all.found.length, all.more]).to.deep.equal([150, 'Show fewer']);
    const hundred = { ...statement, signatories: many.slice(0, 100) };
    expect(signatoriesView(hundred, query, en).more).to.equal(undefined);
  });

  it('marks the own name of the page and shows it past the limit', () => {
    const own = shown({ highlight: 'youth congress ROHINGYA', limit: 2 });
    expect(own.map(({ number, highlighted }) => [number, highlighted])).to.deep.equal([
      [1, false],
      [2, false],
      [46, true],
    ]);
  });

  it('ignores and reports an invalid name or limit', () => {
    const { signatories, faults } = view({ highlight: 'Nobody', limit: -1 });
    expect(signatories.every((signatory) => signatory.shown && !signatory.highlighted)).to.equal(
      true,
    );
    expect(faults.map(({ message }) => message)).to.deep.equal([
      'highlight: invalid value "Nobody". Use the name of a signatory as published.',
      'limit: invalid value "-1". Use a whole number from 1.',
    ]);
    for (const limit of [0, 2.5, NaN]) expect(view({ limit }).faults).to.have.lengthOf(1);
  });

  it('shows no button if every name is visible', () => {
    const last = statement.signatories.at(-1) as string;
    expect(view({ limit: 45, highlight: last }).more).to.equal(undefined);
    expect(view({ limit: 45 }).more).to.equal('Show all 46');
  });

  it('reports an invalid number of columns', () => {
    expect(view({ columns: 2.5 }).faults.map(({ message }) => message)).to.deep.equal([
      'columns: invalid value "2.5". Use a whole number from 1.',
    ]);
    expect(view({ columns: 2 }).faults).to.deep.equal([]);
    expect(view({ columns: 2 }).columns).to.equal(2);
    for (const columns of [0, -1, NaN, Infinity, 1e21])
      expect(view({ columns }).columns, String(columns)).to.equal(false);
  });

  it('finds a name regardless of its spaces and dashes', () => {
    const highlight = ' Athan –  Freedom of Expression Activist Organization ';
    const [own, ...more] = view({ highlight }).signatories.filter((each) => each.highlighted);
    expect([own?.number, more]).to.deep.equal([7, []]);
  });

  it('reports a part of a name and marks no name', () => {
    const { signatories, faults } = signatoriesView(statement, { highlight: 'Rohingya' }, en);
    expect(signatories.filter(({ highlighted }) => highlighted)).to.deep.equal([]);
    expect(faults).to.have.lengthOf(1);
  });

  it('is rejected if there are no signatories', () => {
    expect(() => signatoriesView(other, {}, en)).to.throw('the statement has no signatories');
  });
});
