import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { clipboard, outcome } from '../elements/clipboard.js';
import { clearAddress, parts, read, settled, show } from '../elements/helpers.js';

afterEach(clearAddress);

/** Returns the focused element, inside shadow roots too. */
function focused(): HTMLElement {
  let active = document.activeElement as HTMLElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active;
}

/** Describes the focused element as a reader knows it. */
const place = () => {
  const { localName, ariaLabel } = focused();
  return `${localName}: ${ariaLabel ?? read(focused())}`;
};

/** Presses a key. After Tab, checks that the focus is visible. */
async function press(key: string): Promise<string> {
  if (key === 'Shift+Tab') await executeServerCommand('shift-tab');
  else await sendKeys({ press: key });
  if (key.endsWith('Tab') && focused().localName !== 'input') {
    const { outlineStyle, outlineWidth } = getComputedStyle(focused());
    expect([outlineStyle, parseFloat(outlineWidth) >= 2], place()).to.deep.equal(['solid', true]);
  }
  return place();
}

/** Returns the elements that follow a focused button in the tab order. */
async function start(html: string): Promise<ShadowRoot> {
  const { page } = await show(`<button style="outline: 2px solid">Before</button>${html}`);
  page.querySelector('button')!.focus();
  return page.children[1]!.shadowRoot!;
}

describe('the keyboard', () => {
  it('opens the sentence behind a figure and follows its link into the text', async () => {
    const root = await start(
      '<coup-stats figures="killed displaced"></coup-stats><joint-statement></joint-statement>',
    );
    const [first, second] = root.querySelectorAll('details');
    expect(await press('Tab')).to.equal(
      'summary: Source sentence: people killed by the military junta',
    );
    await press('Enter');
    expect(first?.open).to.equal(true);
    expect(await press('Tab')).to.equal('a: Read in context');
    expect(await press('Tab')).to.equal('summary: Source sentence: people internally displaced');
    await press(' ');
    expect(second?.open).to.equal(true);
    await press('Tab');
    await press('Enter');
    await until(() => focused().id === 'p3s2', 'the sentence has the focus');
    expect(location.hash).to.equal('#p3s2');
    expect(await press('Shift+Tab')).to.equal('a: Read in context');
  });

  it('follows a demand and an event to their sentences', async () => {
    for (const html of ['<demand-card></demand-card>', '<statement-quote></statement-quote>']) {
      await start(`${html}<joint-statement></joint-statement>`);
      expect(await press('Tab')).to.equal('a: Read in context');
      await press('Enter');
      await until(() => focused().id === 'p1s1', 'the sentence has the focus');
      document.body.replaceChildren();
      clearAddress();
    }
    const root = await start(
      '<justice-timeline from="2025"></justice-timeline><joint-statement></joint-statement>',
    );
    expect(await press('Tab')).to.match(/^summary: Source sentence: UN Human Rights Council/);
    await press('Enter');
    expect(root.querySelector('details')?.open).to.equal(true);
    expect(await press('Tab')).to.equal('a: Read in context');
    await press('Enter');
    await until(() => focused().id === 'p15s1', 'the sentence has the focus');
  });

  it('filters names and shows the remaining ones', async () => {
    const root = await start('<signatory-list limit="3"></signatory-list>');
    await press('Tab');
    expect(focused().localName).to.equal('input');
    await sendKeys({ type: 'odh' });
    await settled(root.host);
    expect(read(parts(root, 'status')[0])).to.equal('Matches: 1 of 46 organizations');
    for (let i = 0; i < 3; i++) await press('Backspace');
    await settled(root.host);
    expect(read(parts(root, 'status')[0])).to.equal('');
    expect(await press('Tab')).to.equal('button: Show all 46');
    await press(' ');
    await settled(root.host);
    expect(place()).to.equal('button: Show fewer');
    expect(parts(root, 'signatory').filter((name) => name.checkVisibility())).to.have.lengthOf(46);
  });

  it('filters demands by several addressees and keeps the focus', async () => {
    const root = await start('<demand-list></demand-list>');
    await press('Tab');
    expect(place()).to.equal('summary: Filter by who is asked');
    await press('Enter');
    expect(await press('Tab')).to.equal('button: the international community (5)');
    await press(' ');
    await settled(root.host);
    await press('Tab');
    await press('Enter');
    await settled(root.host);
    expect(place()).to.equal('button: all parties to the armed conflict in Myanmar (1)');
    const pressed = () =>
      parts(root, 'addressee')
        .filter((button) => button.ariaPressed === 'true')
        .map(read);
    const both = [
      'the international community (5)',
      'all parties to the armed conflict in Myanmar (1)',
    ];
    expect(pressed()).to.deep.equal(both);
    await press('Shift+Tab');
    await press('Enter');
    await settled(root.host);
    expect(pressed()).to.deep.equal(both.slice(1));
    expect(read(parts(root, 'status')[0])).to.equal('Demands shown: 1 of 15');
  });

  it('copies a citation, or selects it if the browser refuses', async () => {
    clipboard(true);
    const root = await start('<statement-quote actions="cite share embed"></statement-quote>');
    expect(await press('Tab')).to.equal('button: Cite');
    await press('Enter');
    await until(() => place() === 'button: Plain text', 'the first form has the focus');
    expect(await press('Tab')).to.equal('button: APA');
    await press('Enter');
    expect(await outcome(root)).to.include('copy the selected text');
    expect(focused().localName).to.equal('textarea');
    expect(await press('Shift+Tab')).to.equal('button: BibTeX');
  });
});
