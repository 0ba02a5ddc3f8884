import { expect } from '@open-wc/testing';
import pack from '../../../package.json';
import { elementNames } from '../../../src/elements/registry.js';
import { button, outcome } from '../../elements/clipboard.js';
import { river } from '../../fixtures/river.js';
import { pageOf } from '../../page-of.js';
import { until } from '../../until.js';
import { baseIn, widgetsIn } from '../../widget-in.js';
import { record } from './served.js';

const statement = 'myanmar-2025-01-31';
const ours = `${pack.version}+${statement}`;
const hint = "To use both, add ?prefix=acme to the module's URL: <acme-coup-stats>";

const load = (path: string) => `<script type="module" src="${path}"></script>`;
const module = '/dist/statement-widgets.js';

/** Opens a page that records console messages and loads the module last. */
async function open(body: string, { script = '', query = '' } = {}) {
  const recorder = `said = [];
    for (const level of ['warn', 'error']) console[level] = (...words) => said.push(level + ' ' + words.join(' '));`;
  const { page } = await pageOf(recorder + script, body, { query });
  const { said, errors } = page as typeof page & { said: string[] };
  expect(errors).to.deep.equal([]);
  return { page, said, document: page.document };
}

const other = `customElements.define('signatory-list', class extends HTMLElement {
  connectedCallback() { this.textContent = 'The page’s own list'; }
});`;

const text = (element: Element | null) =>
  element?.shadowRoot?.querySelector('[part=base]')?.textContent;

describe('the module on a page that has loaded it before', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is silent if the same build loads from another URL', async () => {
    const { said, document } = await open(`<coup-stats></coup-stats>${load(`${module}?again`)}`);
    expect(said).to.deep.equal([]);
    expect(text(document.querySelector('coup-stats'))).to.include('6,000');
    await record('twice', 'the same module from two URLs', 'every word, no warning');
  });

  it('keeps the first set if the version differs, with one warning', async () => {
    const { page, said, document } = await open(
      `<coup-stats></coup-stats>${load('/older/statement-widgets.js')}`,
    );
    const before = [...elementNames]
      .sort()
      .map((name) => ` <${name}> (0.0.1+${statement})`)
      .join('');
    expect(said).to.deep.equal([
      `warn statement-widgets ${ours}: the page already defines${before}. ${hint}`,
    ]);
    expect(page.customElements.get('coup-stats')).to.have.property('version', `0.0.1+${statement}`);
    expect(text(document.querySelector('coup-stats'))).to.include('6,000');
    await record('twice', 'two versions', 'the first stays, one warning');
  });

  it('warns if the first set has another statement', async () => {
    const { said } = await open(load('/own-statement/statement-widgets.js'));
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include(`<coup-stats> (${pack.version}+${river.id})`);
    await record('twice', 'two statements', 'the first stays, one warning');
  });

  it('skips an element that the page has defined, and shows the others', async () => {
    const { said, document } = await open(
      '<signatory-list></signatory-list><coup-stats></coup-stats>',
      { script: other },
    );
    expect(said).to.deep.equal([
      `warn statement-widgets ${ours}: the page already defines <signatory-list> (unknown). ${hint}`,
    ]);
    expect(document.querySelector('signatory-list')?.textContent).to.equal('The page’s own list');
    expect(text(document.querySelector('coup-stats'))).to.include('6,000');
    await record(
      'twice',
      'an element of the page’s own',
      'the page’s element stays, the others show, one warning',
    );
  });

  it('uses own element names if its URL has a prefix', async () => {
    const { said, document } = await open(
      '<signatory-list></signatory-list><acme-signatory-list limit="3"></acme-signatory-list><coup-stats>Words</coup-stats>',
      { script: other, query: '?prefix=acme' },
    );
    expect(said).to.deep.equal([]);
    const list = document.querySelector('acme-signatory-list');
    expect(list?.shadowRoot?.querySelectorAll('[part=signatory]:not([hidden])')).to.have.lengthOf(
      3,
    );
    expect(document.querySelector('signatory-list')?.textContent).to.equal('The page’s own list');
    expect(document.querySelector('coup-stats')?.shadowRoot).to.equal(null);
    await record('twice', 'with ?prefix=', 'own element names');
  });

  it('uses own element names after a call, also for existing quotations', async () => {
    const { page, said, document } = await open(
      '<acme-coup-stats></acme-coup-stats><coup-stats></coup-stats><blockquote class="statement-widget" data-widget="acme-demand-card" data-demand="voices">Words</blockquote>',
    );
    await page.eval(
      `import('${module}').then(({ define }) => { define('acme'); define('acme'); })`,
    );
    for (const name of ['acme-coup-stats', 'coup-stats', 'acme-demand-card']) {
      const element = widgetsIn(document, name)[0]!;
      await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      expect(text(element), name).to.include('Joint statement of 46');
    }
    expect(said).to.deep.equal([]);
  });

  it('shows the element of its own set in a blockquote, once', async () => {
    const quote = (name: string) =>
      `<blockquote class="statement-widget" data-widget="${name}">Words</blockquote>`;
    const { said, document } = await open(
      quote('coup-stats') +
        quote('acme-coup-stats') +
        load(`${module}?prefix=acme`) +
        load('/older/statement-widgets.js') +
        load(`${module}?again`),
    );
    const late = document.createElement('div');
    late.innerHTML = quote('coup-stats') + quote('acme-coup-stats');
    document.body.append(late);
    const quotes = [...document.querySelectorAll('blockquote')];
    await until(() => quotes.every((each) => baseIn(each)), 'each blockquote shows its widget');
    const names = quotes.map(({ shadowRoot }) =>
      [...shadowRoot!.children].map(({ localName }) => localName).join(),
    );
    expect(names).to.deep.equal(['coup-stats', 'acme-coup-stats', 'coup-stats', 'acme-coup-stats']);
    // Each of the two that load after the older one warns.
    expect(said).to.have.lengthOf(2);
  });

  it('copies a portable snippet from an element with a prefix', async () => {
    const { page, document } = await open('<acme-coup-stats actions="embed"></acme-coup-stats>', {
      query: '?prefix=acme',
    });
    const copied: string[] = [];
    Object.defineProperty(page.navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      },
    });
    const root = document.querySelector('acme-coup-stats')!.shadowRoot!;
    button(root, 'Embed').click();
    await outcome(root);
    expect(copied[0]).to.match(
      /^<script type="module" src="http:\/\/127\.0\.0\.1:\d+\/dist\/statement-widgets\.js"><\/script><coup-stats /,
    );
  });
});
