import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { river } from '../fixtures/river.js';
import { until } from '../until.js';
import { parts, read, showOne } from './helpers.js';

const list = (attributes = '') =>
  showOne<'demand-list'>(`<demand-list ${attributes}></demand-list>`);

const headings = (root: ShadowRoot) => parts(root, 'heading').map(read);
const button = (root: ShadowRoot, name: string) =>
  parts(root, 'addressee').find((one) => read(one).startsWith(name))!;

describe('<demand-list>', () => {
  it('shows every demand under its addressees', async () => {
    const { root } = await list();
    expect(parts(root, 'demand')).to.have.lengthOf(15);
    const [group] = root.querySelectorAll('section');
    expect(read(group?.querySelector('h2'))).to.equal('the international community');
    expect(group?.querySelectorAll('blockquote')).to.have.lengthOf(5);
  });

  it('opens the sentence of each demand at the demand', async () => {
    const { root } = await list();
    for (const demand of parts(root, 'demand')) {
      const sentence = demand.querySelector('[part=sentence]')!;
      const source = demand.querySelector('details')!;
      expect(demand.querySelector('summary')!.contains(demand.querySelector('h3'))).to.equal(true);
      expect(source.contains(sentence)).to.equal(true);
    }
  });

  it('filters by several toggle buttons, and writes no attribute', async () => {
    const { element, root } = await list();
    button(root, 'ASEAN').click();
    await element.updateComplete;
    expect(element.hasAttribute('to')).to.equal(false);
    expect(button(root, 'ASEAN').ariaPressed).to.equal('true');
    expect(headings(root)).to.deep.equal([
      'Move beyond the failed Five-Point Consensus and take decisive action to hold the junta accountable',
    ]);
    button(root, 'donors').click();
    await element.updateComplete;
    expect(read(root.querySelector('[role=status]'))).to.equal('Demands shown: 2 of 15');
    button(root, 'ASEAN').click();
    button(root, 'donors').click();
    await element.updateComplete;
    expect(parts(root, 'demand')).to.have.lengthOf(15);
  });

  it('keeps an opened disclosure with its demand', async () => {
    const { element, root } = await list();
    // This statement has a translation into English.
    element.statement = river;
    await until(() => parts(root, 'original').length > 0, 'the demands are translated');
    const demands = () => parts(root, 'demand');
    const opened = () =>
      demands()
        .filter((demand) => demand.querySelector('[part=original]')?.matches('[open]'))
        .map((demand) => read(demand.querySelector('[part=sentence]')));
    const last = demands().at(-1)!;
    last.querySelector<HTMLDetailsElement>('[part=original]')!.open = true;
    const [before] = opened();
    const asked = button(root, 'the ministry of water');
    asked.click();
    await element.updateComplete;
    expect(demands()).to.have.lengthOf(1);
    expect(opened()).to.deep.equal([before]);
    asked.click();
    await element.updateComplete;
    expect(opened()).to.deep.equal([before]);
  });

  it('keeps the choices that another statement has too', async () => {
    const { element, root } = await list();
    button(root, 'ASEAN').click();
    await element.updateComplete;
    element.statement = river;
    await until(() => read(root).includes('Open the dam now'), 'the other demands are shown');
    expect(parts(root, 'demand')).to.have.lengthOf(2);
  });

  it('filters by keyboard and keeps the focus on the button', async () => {
    const { element, root } = await list();
    root.querySelector('summary')!.click();
    button(root, 'donors').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(parts(root, 'demand')).to.have.lengthOf(1);
    expect(root.activeElement).to.equal(button(root, 'donors'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(parts(root, 'demand')).to.have.lengthOf(15);
  });

  it('starts with the choice of the attribute', async () => {
    const { root } = await list('to="un-security-council"');
    expect(headings(root)).to.deep.equal(['Refer the full situation in all of Myanmar to the ICC']);
    expect(
      parts(root, 'addressee').filter(({ ariaPressed }) => ariaPressed === 'true'),
    ).to.have.lengthOf(1);
  });

  it('keeps the choice of the reader if the page sets the same value again', async () => {
    const { element, root } = await list('to="un-security-council"');
    button(root, 'ASEAN').click();
    await element.updateComplete;
    const chosen = headings(root);
    expect(chosen).to.have.lengthOf(2);
    // A DOM morph sets every attribute again.
    element.setAttribute('to', 'un-security-council');
    element.setAttribute('theme', 'dark');
    await element.updateComplete;
    expect(headings(root)).to.deep.equal(chosen);
    expect(element.getAttribute('to')).to.equal('un-security-council');
  });

  it('resets the choice if the page sets another value or removes it', async () => {
    const { element, root } = await list();
    button(root, 'ASEAN').click();
    await element.updateComplete;
    element.setAttribute('to', 'donors');
    await element.updateComplete;
    expect(headings(root)).to.have.lengthOf(1);
    expect(button(root, 'ASEAN').ariaPressed).to.equal('false');
    button(root, 'ASEAN').click();
    await element.updateComplete;
    expect(headings(root)).to.have.lengthOf(2);
    element.removeAttribute('to');
    await element.updateComplete;
    expect(headings(root)).to.have.lengthOf(15);
  });

  it('shows every demand if the reader clears the choice of the page', async () => {
    const { element, root } = await list('to="asean"');
    button(root, 'ASEAN').click();
    await element.updateComplete;
    expect(headings(root)).to.have.lengthOf(15);
    expect(element.getAttribute('to')).to.equal('asean');
  });
});
