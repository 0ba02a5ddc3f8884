import { expect } from '@open-wc/testing';
import { pageOf, shown } from './page-of.js';

describe('the module on a page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('defines the elements', async () => {
    const { page, element } = await pageOf('', '<coup-stats>Fallback</coup-stats>');
    expect(element.shadowRoot?.textContent).to.include('6,000');
    expect(page.errors).to.deep.equal([]);
  });

  it('loads only the files of its own build', async () => {
    const { page, element } = await pageOf(
      '',
      '<coup-stats actions="embed">Fallback</coup-stats>',
      { folder: 'tampered', lang: 'fr' },
    );
    await shown(element);
    const root = element.shadowRoot!;
    expect(root.querySelector('[part=base]')?.getAttribute('lang')).to.equal('en-GB');
    const refused = new Promise((resolve) => {
      page.console.warn = resolve;
    });
    root.querySelector('button')!.click();
    expect(String(await refused)).to.match(/\/actions\.js is missing, or is not the file of this/);
    expect(page.tampered).to.equal(undefined);
    expect(page.document.scripts).to.have.lengthOf(2);
  });

  it('requests each lazy file once, by a URL with its hash', async () => {
    const { page, element } = await pageOf('', '<coup-stats>Fallback</coup-stats>', { lang: 'fr' });
    await shown(element);
    const names = page.performance.getEntriesByType('resource').map(({ name }) => name);
    const later = names.filter((name) => name.includes('/locales/'));
    expect(later).to.have.lengthOf(1);
    const { pathname, search } = new URL(later[0]!);
    const bytes = await (await fetch(pathname)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(search).to.equal(`?sha256-${btoa(String.fromCharCode(...hash))}`);
  });

  it('explains an invalid prefix and lets the page define the elements under another', async () => {
    const { page, element } = await pageOf(
      'console.error = ({ message }) => errors.push(message)',
      '<acme-coup-stats>Fallback</acme-coup-stats>',
      { query: '?prefix=Acme' },
    );
    const messageOf = (found: string) =>
      `prefix: invalid value "${found}". Use lower-case letters, digits and hyphens.`;
    expect(page.errors).to.deep.equal([messageOf('Acme')]);
    expect(page.customElements.get('coup-stats')).to.equal(undefined);
    await page.eval(`import('/dist/statement-widgets.js?prefix=Acme').then(({ define }) => {
      for (const prefix of ['A b', '1st', '-', 'acme']) {
        try { define(prefix); } catch (error) { errors.push(error.message); }
      }
    })`);
    expect(page.errors.slice(1)).to.deep.equal(['A b', '1st', '-'].map(messageOf));
    await shown(element);
    expect(element.shadowRoot?.textContent).to.include('6,000');
  });

  it('works under a strict policy with Trusted Types, lazy files included', async () => {
    const { page, element } = await pageOf('', '<coup-stats actions="cite">Fallback</coup-stats>', {
      lang: 'fr',
      csp: "default-src 'none'; script-src 'nonce-once'; require-trusted-types-for 'script'; trusted-types lit-html statement-widgets",
    });
    await shown(element);
    const root = element.shadowRoot!;
    expect(root.querySelector('[part=base]')?.getAttribute('lang')).to.equal('fr');
    const panel = root.querySelector('[part=panel]')!;
    const offered = new Promise((resolve) => {
      new page.MutationObserver(resolve).observe(panel, { childList: true });
    });
    root.querySelector<HTMLElement>('[part=action]')!.click();
    await offered;
    expect(panel.textContent).to.include('BibTeX');
    expect(page.errors).to.deep.equal([]);
  });
});
