import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { deep, openPage, type Page, pass, quotation, read, shown } from './page.js';

/**
 * Tests optimization plugins and consent managers, which replace the script tag: later, from another place, inline, or
 * with another type.
 */

const address = `${location.origin}/dist/statement-widgets.js`;
const classic = `${location.origin}/dist/statement-widgets.classic.js`;

const html = `<main>${quotation('coup-stats', 'The figures')}<coup-stats>The figures</coup-stats></main>`;

/** The console messages of each level. */
const listener = `
  said = [];
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      said.push(words.join(' '));
      say.apply(console, words);
    };
  }
`;

type Heard = Page & { said: string[] };

const open = async (at = '', content = html) =>
  (await openPage(content, { at, script: listener })) as Heard;

/** Inserts a script into the page and waits until it has run or failed. */
async function insert(page: Page, properties: Partial<HTMLScriptElement>): Promise<void> {
  const script = Object.assign(page.document.createElement('script'), properties);
  const done = new Promise((resolve) => {
    script.onload = script.onerror = resolve;
  });
  page.document.head.append(script);
  if (properties.src) await done;
  await pass(page);
}

let source: string;
before(async () => {
  source = await (await fetch(address)).text();
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('a plugin that inlines the module', () => {
  it('ignores the query of the page as options', async () => {
    const page = await open('?prefix=acme&links&theme=dark');
    await insert(page, { type: 'module', textContent: source });
    await shown(page, 2);
    expect(page.customElements.get('coup-stats') === undefined).to.equal(false);
    expect(page.customElements.get('acme-coup-stats') === undefined).to.equal(true);
    expect(page.errors).to.deep.equal([]);
  });
});

/** Autoptimize writes scripts as data: URLs. LiteSpeed and others serve them from a cache folder. */
describe('a plugin that moves the module away from its files', () => {
  const moved: Record<string, () => string> = {
    'into another folder': () => `${location.origin}/test/hosts/built/moved/statement-widgets.js`,
    'into an address of data': () =>
      `data:text/javascript;base64,${btoa(String.fromCharCode(...new TextEncoder().encode(source)))}`,
    'into a blob': () => URL.createObjectURL(new Blob([source], { type: 'text/javascript' })),
  };
  for (const [how, url] of Object.entries(moved)) {
    it(`${how}: shows English if a language is missing, with at most one warning`, async () => {
      const page = await open('', html.replaceAll('<coup-stats', '<coup-stats lang="fr"'));
      await insert(page, { type: 'module', src: url() });
      await shown(page, 2);
      expect(read(page.document.querySelector('main')!)).to.include('6,000');
      expect(page.said.length).to.be.lessThan(2);
      expect(page.errors).to.deep.equal([]);
    });

    it(`${how}: tells the reader in words that an action is unavailable`, async () => {
      const page = await open('', '<coup-stats actions="cite">The figures</coup-stats>');
      await insert(page, { type: 'module', src: url() });
      await shown(page, 1);
      const [button] = deep<HTMLElement>(page.document.body, '[part=action]');
      button!.click();
      const outcome = () =>
        deep(page.document.body, '[part=outcome]')
          .map(({ textContent }) => textContent)
          .join('');
      await until(outcome, 'an outcome');
      expect(outcome()).not.to.match(/sha384|:\/\/|base64|blob:|data:/);
      expect(page.said.length).to.be.lessThan(2);
    });
  }
});

describe('a plugin that delays scripts until the reader interacts', () => {
  it('inserts the tag again, long after the page has loaded', async () => {
    const page = await open();
    // The page starts with such a tag, which browsers ignore.
    page.document.head.insertAdjacentHTML(
      'beforeend',
      `<script type="rocketlazyloadscript" data-rocket-type="module" src="${address}"></script>`,
    );
    await pass(page);
    expect(read(page.document.querySelector('main')!)).to.equal('The figuresThe figures');
    await insert(page, { type: 'module', src: address });
    await shown(page, 2);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a consent manager that makes a classic script of each tag', () => {
  it('leaves the fallback content if the tag loads the module', async () => {
    const page = await open();
    await insert(page, { type: 'text/javascript', src: address });
    expect(read(page.document.querySelector('main')!)).to.equal('The figuresThe figures');
    // The browser reports the cause: the page has lost `type="module"`.
    expect(page.errors.length).to.be.lessThan(2);
  });

  it('shows the widgets if the tag loads the classic script', async () => {
    const page = await open();
    await insert(page, { type: 'text/javascript', src: classic, async: true });
    await shown(page, 2);
    expect(page.errors).to.deep.equal([]);
  });

  it('runs the tag twice without harm', async () => {
    const page = await open();
    await insert(page, { type: 'text/javascript', src: classic });
    await insert(page, { type: 'text/javascript', src: classic });
    await shown(page, 2);
    expect(
      deep(page.document.body, '*').filter((each) => each.localName === 'coup-stats').length,
    ).to.equal(2);
    expect(page.said.length).to.be.lessThan(2);
  });
});
