import { expect } from '@open-wc/testing';
import { pageOf, shown } from './page-of.js';

describe('the module on a page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  // The server makes this build on the first request for one of its files.
  it('has a built-in language if the build asked for one', async () => {
    const { page, element } = await pageOf('', '<coup-stats>Fallback</coup-stats>', {
      folder: 'built-in',
      lang: 'my',
    });
    await shown(element);
    expect(element.shadowRoot?.textContent).to.include('၄၆');
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests.filter((name) => name.includes('locales'))).to.deep.equal([]);
  });
});
