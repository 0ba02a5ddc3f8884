import { expect } from '@open-wc/testing';
import { CoupStats, define, embed } from '../../src/entrypoints/elements.js';
import { embedded } from '../../src/statement/embedded.js';
import { until } from '../until.js';

describe('a statement that is embedded after its elements', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('appears in them', async () => {
    define({ 'late-stats': CoupStats });
    const element = new CoupStats();
    element.textContent = 'Words between';
    document.body.append(element);
    while (!(await element.updateComplete));
    expect(element.shadowRoot!.querySelector('[part=base]')).to.equal(null);
    embed(embedded);
    await until(() => element.shadowRoot!.querySelector('[part=base]'), 'it is drawn');
    expect(element.shadowRoot!.textContent).to.contain('6,000');
  });
});
