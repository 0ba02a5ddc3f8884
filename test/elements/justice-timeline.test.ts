import { expect } from '@open-wc/testing';
import { parts, read, showOne } from './helpers.js';

const timeline = (attributes = '') =>
  showOne<'justice-timeline'>(`<justice-timeline ${attributes}></justice-timeline>`);

describe('<justice-timeline>', () => {
  it('shows the events in order, each with a readable and a machine-readable date', async () => {
    const { root } = await timeline();
    expect(parts(root, 'date').map(read)).to.deep.equal([
      'August to December 2017',
      '1 February 2021',
      '2024',
      'April 2024',
      'November 2024',
      '24 February to 4 April 2025',
    ]);
    const times = parts(root, 'date').map((date) =>
      [...date.querySelectorAll('time')].map(({ dateTime }) => dateTime).join('/'),
    );
    expect(times).to.deep.equal([
      '2017-08/2017-12',
      '2021-02-01',
      '2024',
      '2024-04',
      '2024-11',
      '2025-02-24/2025-04-04',
    ]);
  });

  it('groups future events under a heading', async () => {
    const { root } = await timeline();
    const ahead = root.querySelector('h2 + ol');
    expect(read(root.querySelector('h2'))).to.equal('Still ahead on 31 January 2025');
    expect(ahead?.querySelectorAll('li')).to.have.lengthOf(1);
    expect((await timeline('until="2024"')).root.querySelector('h2')).to.equal(null);
  });

  it('opens the sentence behind an event', async () => {
    const { root } = await timeline('from="2024-11" until="2024-11"');
    const item = parts(root, 'item').find((one) => read(one).startsWith('November 2024'))!;
    item.querySelector('summary')?.click();
    expect(read(item.querySelector('blockquote'))).to.match(/^In November 2024, the International/);
    expect(item.querySelector('blockquote')?.checkVisibility()).to.equal(true);
  });

  it('leaves the fallback content for an invalid date', async () => {
    const { root, errors } = await showOne<'justice-timeline'>(
      '<justice-timeline from="yesterday">fallback</justice-timeline>',
    );
    expect(read(root.querySelector('slot')?.assignedNodes()[0])).to.equal('fallback');
    expect(errors).to.deep.equal([
      '<justice-timeline> from: invalid value "yesterday". Use YYYY, YYYY-MM or YYYY-MM-DD.',
    ]);
  });
});
