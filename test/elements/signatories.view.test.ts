import { expect } from '@open-wc/testing';
import { signatoriesView } from '../../src/elements/signatory-list/signatory-list.view.js';
import { signatoriesFallback } from '../../src/elements/signatory-list/signatory-list.fallback.js';
import { all } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import { contentOf } from '../../src/statement/content.js';
import { coalition } from '../statement/coalition.js';

const statement = contentOf(coalition);
const view = (query = {}, messages = en) => signatoriesView(statement, query, messages);
const names = (query = {}) => {
  const { found, signatories } = view(query);
  return (found || signatories).map(({ name }) => name);
};

describe('the view of signatories that include people', () => {
  it('counts each kind, and those who joined later', () => {
    expect(view().heading).to.equal(
      'Signed by 2 organizations, 1 network, and 1 individual, and 1 more since',
    );
    expect(view().citation.issuer).to.equal(
      'Joint statement of 2 organizations, 1 network, and 1 individual',
    );
  });

  it('never calls a person an organization', () => {
    const people = {
      ...statement,
      signatories: [{ name: 'Amina Yusuf', kind: 'person' as const }],
    };
    const { heading, citation, filterLabel } = signatoriesView(people, {}, en);
    expect(heading).to.equal('Signed by 1 individual');
    expect(citation.issuer).to.equal('Joint statement of 1 individual');
    expect(filterLabel).to.equal('Find a signatory');
  });

  it('uses the right words in every language', () => {
    for (const messages of Object.values(all)) {
      const { heading } = view({}, messages);
      for (const form of Object.values(messages.mixed).flatMap((each) => Object.values(each)))
        expect(form).to.be.a('string');
      expect(heading, messages.tag).not.to.match(/undefined|[{}]/);
    }
  });

  it('finds a role, an affiliation, a region or a group as well as a name', () => {
    expect(names({ filter: 'director' })).to.deep.equal(['Dr. Amina Yusuf']);
    expect(names({ filter: 'institute' })).to.deep.equal(['Dr. Amina Yusuf']);
    expect(names({ filter: 'nigeria' })).to.deep.equal(['Lake Chad Network', 'Dr. Amina Yusuf']);
    expect(names({ filter: 'networks' })).to.deep.equal(['Lake Chad Network']);
    expect(names({ filter: 'person' })).to.deep.equal([]);
  });

  it('shows one group, with the numbers of its names in the whole list', () => {
    const { signatories } = view({ group: 'organizations' });
    expect(signatories.map(({ number }) => number)).to.deep.equal([2, 3]);
    expect(() => view({ group: 'Kenya' })).to.throw(
      /^group: unknown value "Kenya"\. Known values: Networks, .*Individuals/,
    );
  });

  it('is headed by the number of each kind in the group that is shown', () => {
    expect(view({ group: 'Individuals' }).heading).to.equal('Signed by 1 individual');
    expect(view({ group: 'Organizations' }).heading).to.equal('Signed by 2 organizations');
    expect(view({ group: 'Organizations' }).filterLabel).to.equal('Find an organization');
  });

  it('keeps a name without a group below those before it, apart from their group', () => {
    const signatories = ['First', { name: 'Second', group: 'Kenya' }, 'Third'];
    const { signatories: shown } = signatoriesView({ ...statement, signatories }, {}, en);
    expect(shown.map(({ name, number }) => [name, number])).to.deep.equal([
      ...[
        ['First', 1],
        ['Second', 2],
        ['Third', 3],
      ],
    ]);
    const html = signatoriesFallback(signatoriesView({ ...statement, signatories }, {}, en), en);
    expect(html).to.include('First <br>&nbsp;<br><b>Kenya</b> <br>Second <br>&nbsp;<br>Third');
  });

  it('keeps the groups and details in the fallback content', () => {
    const html = signatoriesFallback(view(), en);
    expect(html).to.include(
      '<b>Individuals</b> <br>Dr. Amina Yusuf, Director, Institute of the Lake, Nigeria',
    );
    expect(html).to.include(
      '<b>Organizations</b> <br>River Watch e. V. <br>Fishers Act Now!, Kenya',
    );
  });
});
