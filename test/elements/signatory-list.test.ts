import { expect } from '@open-wc/testing';
import { statement } from '../statement/fixture.js';
import { parts, read, settled, showOne, type } from './helpers.js';

const list = (attributes = '', width?: number) =>
  showOne<'signatory-list'>(`<signatory-list ${attributes}></signatory-list>`, width);

const visible = (root: ShadowRoot) =>
  parts(root, 'signatory').filter((signatory) => signatory.checkVisibility());

describe('<signatory-list>', () => {
  it('shows the count and every name in its published order', async () => {
    const { root } = await list();
    expect(read(root.querySelector('h2'))).to.equal('Signed by 46 organizations');
    const items = [...root.querySelectorAll('ol > li')];
    expect(items.map(read)).to.deep.equal(statement.signatories);
  });

  it('has a filter with a visible label', async () => {
    const { root } = await list();
    const [label] = root.querySelector('input')!.labels!;
    expect(read(label)).to.equal('Find an organization');
    expect(label?.checkVisibility()).to.equal(true);
  });

  it('shows the matching names with their published numbers, and counts them', async () => {
    const { element, root } = await list();
    const status = root.querySelector('[role=status]');
    expect(read(status)).to.equal('');
    await type(element, 'ROHÍNGYA');
    expect(visible(root)).to.have.lengthOf(11);
    expect(visible(root)[0]?.getAttribute('value')).to.equal('4');
    expect(root.querySelector('[role=status]')).to.equal(status);
    expect(read(status)).to.equal('Matches: 11 of 46 organizations');
    await type(element, 'no such name');
    expect(visible(root)).to.have.lengthOf(0);
    expect(read(status)).to.equal('Matches: 0 of 46 organizations');
    await type(element, '');
    expect(visible(root)).to.have.lengthOf(46);
    expect(read(status)).to.equal('');
  });

  it('marks the own name of the page, not by colour alone', async () => {
    const { root } = await list('highlight="fortify rights"');
    const marked = parts(root, 'highlight');
    expect(marked.map(read)).to.deep.equal(['Fortify Rights']);
    expect(marked[0]?.closest('li')?.getAttribute('aria-current')).to.equal('true');
    expect(Number(getComputedStyle(marked[0]!).fontWeight)).to.be.at.least(600);
    expect(root.querySelectorAll('[aria-current=true]')).to.have.lengthOf(1);
  });

  it('shows the first names and a button for the others, which keeps the focus', async () => {
    const { element, root } = await list('limit="10"');
    expect(visible(root)).to.have.lengthOf(10);
    const button = root.querySelector('button')!;
    expect([read(button), button.ariaExpanded]).to.deep.equal(['Show all 46', 'false']);
    button.focus();
    button.click();
    await element.updateComplete;
    expect(visible(root)).to.have.lengthOf(46);
    expect(root.activeElement).to.equal(button);
    expect([read(button), button.ariaExpanded]).to.deep.equal(['Show fewer', 'true']);
    button.click();
    await element.updateComplete;
    expect(visible(root)).to.have.lengthOf(10);
  });

  it('has no button if every name is visible', async () => {
    for (const attributes of ['', 'limit="46"', 'limit="100"']) {
      expect((await list(attributes)).root.querySelector('button'), attributes).to.equal(null);
    }
  });

  it('shows the list and reports an invalid name or limit', async () => {
    const { root, errors, events } = await list('highlight="Nobody" limit="many"');
    expect(visible(root)).to.have.lengthOf(46);
    expect(errors).to.deep.equal([
      '<signatory-list> highlight: invalid value "Nobody". Use the name of a signatory as published.',
      '<signatory-list> limit: invalid value "many". Use a whole number from 1.',
    ]);
    expect(events).to.deep.equal(['signatory-list statement-ready']);
  });

  it('has as many columns as fit, up to the given number', async () => {
    const columns = (root: ShadowRoot) =>
      new Set(parts(root, 'signatory').map((item) => Math.round(item.getBoundingClientRect().left)))
        .size;
    expect(columns((await list('', 240)).root)).to.equal(1);
    expect(columns((await list('', 1200)).root)).to.be.at.least(3);
    expect(columns((await list('columns="2"', 1200)).root)).to.equal(2);
    expect(columns((await list('columns="4"', 240)).root)).to.equal(1);
  });

  const faultsOf = (found: string) =>
    ['limit', 'columns'].map(
      (name) => `${name}: invalid value "${found}". Use a whole number from 1.`,
    );

  for (const written of ['true', 'x', '', '0', '2.5']) {
    it(`shows the default list and reports the invalid numbers "${written}"`, async () => {
      const { root, errors } = await list(`limit="${written}" columns="${written}"`);
      expect(visible(root)).to.have.lengthOf(46);
      expect(parts(root, 'signatories')[0]!.style.length).to.equal(0);
      expect(errors).to.deep.equal(faultsOf(written).map((each) => `<signatory-list> ${each}`));
    });
  }

  it('shows the default list if a framework sets its numbers as booleans', async () => {
    const { element, root } = await list('limit="5" columns="2"');
    let said: string[] = [];
    element.addEventListener('statement-ready', ({ faults }) => {
      said = faults.map(({ message }) => message);
    });
    Object.assign(element, { limit: true, columns: true });
    await settled(element);
    expect(said).to.deep.equal(faultsOf('true'));
    expect(visible(root)).to.have.lengthOf(46);
    expect(parts(root, 'signatories')[0]!.style.length).to.equal(0);
  });

  it('has its attributes as numbers, and removed attributes as null', async () => {
    const { element, errors } = await list('limit="5" columns="2"');
    expect([element.limit, element.columns]).to.deep.equal([5, 2]);
    element.removeAttribute('limit');
    element.removeAttribute('columns');
    await settled(element);
    expect([element.limit, element.columns]).to.deep.equal([null, null]);
    expect(errors).to.deep.equal([]);
  });

  it('ignores CSS in the number of columns that a script has set', async () => {
    const { element, root } = await list('');
    const styleOf = () => parts(root, 'signatories')[0]!.style;
    Object.assign(element, { columns: '2' });
    await settled(element);
    expect(styleOf().columnCount).to.equal('2');
    Object.assign(element, { columns: '1; background: url(/planted.png)' });
    await settled(element);
    expect(styleOf().length).to.equal(0);
  });
});
