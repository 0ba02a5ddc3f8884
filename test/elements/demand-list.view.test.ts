import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { demandView } from '../../src/elements/shared/demand.view.js';
import { demandsView } from '../../src/elements/demand-list/demand-list.view.js';
import { statement } from '../statement/fixture.js';

const view = (to?: string | null) => demandsView(statement, { to }, en);
const shown = (to?: string) => view(to).groups.flatMap(({ demands }) => demands);

describe('the view of the demands', () => {
  it('has every demand once, grouped by addressees', () => {
    const all = shown();
    expect(new Set(all.map(({ id }) => id)).size).to.equal(15);
    expect(all).to.have.lengthOf(15);
    for (const { addressees, demands } of view().groups) {
      expect(new Set(demands.map((demand) => demand.addressees))).to.deep.equal(
        new Set([addressees]),
      );
    }
  });

  it('presents each demand like the view of a single demand', () => {
    const [first] = shown();
    expect(first).to.deep.include(demandView(statement, { demand: 'urgent-action' }, en));
  });

  it('counts the demands made of each addressee', () => {
    const counts = Object.fromEntries(view().addressees.map(({ id, count }) => [id, count]));
    expect(counts).to.include({
      'international-community': '5',
      'icc-member-states': '2',
      asean: '1',
    });
    expect(view().addressees).to.have.lengthOf(14);
  });

  it('shows the demands on the chosen addressees, including shared demands', () => {
    expect(shown('icc-member-states').map(({ id }) => id)).to.deep.equal([
      'arrest-warrant',
      'full-situation',
    ]);
    expect(shown('donors, asean').map(({ id }) => id)).to.deep.equal([
      'decisive-action',
      'accountability-efforts',
    ]);
    const { addressees, status } = view('donors asean');
    expect(addressees.filter(({ chosen }) => chosen).map(({ id }) => id)).to.have.members([
      'asean',
      'donors',
    ]);
    expect(status).to.equal('Demands shown: 2 of 15');
  });

  it('shows every demand if no addressee is chosen', () => {
    for (const none of [undefined, null, '', ' ']) {
      expect(view(none).status).to.equal('Demands shown: 15 of 15');
    }
  });

  it('lists the known addressees for an unknown one', () => {
    expect(() => view('asean everybody')).to.throw(
      /^to: unknown id "everybody"\. Known ids: international-community, .*\.$/,
    );
  });
});
