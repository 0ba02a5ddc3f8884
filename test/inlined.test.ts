import { expect } from '@open-wc/testing';
import { until } from './until.js';
import { shown } from './page-of.js';

const code = await (await fetch('/dist/statement-widgets.js')).text();

type Page = Window & typeof globalThis & { errors: string[]; warnings: string[] };

/** Opens a page with a query that would be options in the module's URL. `script` inlines the module's code. */
async function pageWith(script: string) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="fr"><title>Page</title>
    <base href="${location.origin}/some/page?prefix=acme&links">
    <script>
      errors = [];
      warnings = [];
      console.warn = (text) => warnings.push(text);
      addEventListener('error', ({ message }) => errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    </script>
    <coup-stats actions="cite">Words</coup-stats><coup-stats></coup-stats>
    ${script}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  const element = page.document.querySelector('coup-stats')!;
  await page.customElements.whenDefined('coup-stats');
  await shown(element);
  return { page, element, root: element.shadowRoot! };
}

const asText = JSON.stringify(code).replace(/<(?=\/|!)/g, '\\u003c');

describe('an inlined module', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [where, script] of [
    ['inside the page', `<script type="module">${code}</script>`],
    [
      'in a blob: URL',
      `<script>import(URL.createObjectURL(new Blob([${asText}], { type: 'text/javascript' })));</script>`,
    ],
    [
      'in a data: URL',
      `<script>import('data:text/javascript,' + encodeURIComponent(${asText}) + '//?prefix=acme');</script>`,
    ],
  ] as const) {
    it(`takes no options from the page and requests no file: ${where}`, async () => {
      expect(code).not.to.match(/<\/script|<!--/i);
      const { page, root } = await pageWith(script);
      const base = root.querySelector('[part=base]');
      // The messages in French are in a file.
      expect(base?.getAttribute('lang')).to.equal('en-GB');
      expect(page.customElements.get('acme-coup-stats')).to.equal(undefined);
      root.querySelector('button')!.click();
      const outcome = root.querySelector('[part=outcome]')!;
      await until(() => outcome.textContent !== '', 'readers are told');
      expect(outcome.textContent).to.equal('This action could not be loaded');
      const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(requests.filter((name) => /locales|actions\.js/.test(name))).to.deep.equal([]);
      expect(page.warnings).to.have.lengthOf(1);
      expect(page.warnings[0]).to.include('is inside the page').and.to.include('Exclude');
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('takes no options from a page whose URL has changed meanwhile', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/fixtures/replaced-url.html?prefix=acme';
    document.body.append(frame);
    await until(
      () => frame.contentDocument?.querySelector('coup-stats')?.shadowRoot,
      'it is defined',
    );
    const { customElements, location } = frame.contentWindow as Page;
    expect(location.pathname).to.equal('/another/path');
    expect(customElements.get('acme-coup-stats')).to.equal(undefined);
  });
});
