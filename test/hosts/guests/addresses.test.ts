import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { deep, loadModule, openPage, type Page, pass, quotation } from './page.js';

/** Tests pages that use the fragment of their URL for themselves. */

const text = '<joint-statement>The text</joint-statement>';
const figures = quotation('coup-stats', 'The figures', 'data-figures="killed"');
const tall = '<div style="block-size: 3000px"></div>';

/** Counts the events that a page gets when its URL changes. */
const counter = `
  changes = 0;
  addEventListener('hashchange', () => (changes += 1));
  addEventListener('popstate', () => (changes += 1));
`;

type Counted = Page & { changes: number };

/** Opens a page with this URL, and follows the link from the figure to its sentence in the text. */
async function follow(hash: string, { html = '', script = '' } = {}): Promise<Counted> {
  const page = (await openPage(html + figures + tall + text, {
    at: hash,
    script: counter + script,
  })) as Counted;
  await loadModule(page, 2);
  let link: HTMLAnchorElement | undefined;
  await until(() => {
    link = deep<HTMLAnchorElement>(page.document.body, 'a').find(
      ({ textContent }) => textContent === 'Read in context',
    );
    return link?.getAttribute('href')?.startsWith('#');
  }, 'a link to the text on the page');
  deep<HTMLDetailsElement>(page.document.body, 'details').forEach((details) => {
    details.open = true;
  });
  await pass(page);
  const { length } = page.history;
  link!.click();
  await pass(page);
  // A URL without a fragment may get one.
  if (hash) expect(page.history.length).to.equal(length);
  return page;
}

/** Returns the focused sentence in the text if it is in view. */
async function expectSentence(page: Page): Promise<void> {
  const focused = () => {
    let { activeElement } = page.document;
    while (activeElement?.shadowRoot?.activeElement) {
      activeElement = activeElement.shadowRoot.activeElement;
    }
    return activeElement;
  };
  await until(() => focused()?.textContent.includes('killed more than 6,000'), 'the sentence');
  const { top, bottom } = focused()!.getBoundingClientRect();
  expect(top).to.be.greaterThan(0);
  expect(bottom).to.be.lessThan(page.innerHeight);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a page whose URL is the route of an app', () => {
  for (const [hash, router] of [
    ['#/', 'Vue Router, React Router and Angular at the start'],
    ['#/articles/12?tab=sources', 'the same on a page with a query'],
    ['#!/articles', 'page.js with a hashbang'],
    ['#/2/1', 'a slide of reveal.js'],
  ] as const) {
    it(`keeps ${hash} (${router}) if a reader opens a sentence in context`, async () => {
      const page = await follow(hash);
      await expectSentence(page);
      expect(page.location.hash).to.equal(hash);
      expect(page.changes).to.equal(0);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('keeps the view that its router shows', async () => {
    const page = await follow('#/home', {
      html: '<p id="view"></p>',
      script: `
        const route = () => {
          document.querySelector('#view').textContent =
            location.hash === '#/home' ? 'Home' : 'Not found';
        };
        addEventListener('hashchange', route);
        route();`,
    });
    await expectSentence(page);
    expect(page.document.querySelector('#view')!.textContent).to.equal('Home');
  });
});

describe('a page with other data in its URL', () => {
  for (const hash of ['#tab=sources', '#?page=2', '#access_token=abc&state=1']) {
    it(`keeps ${hash} if a reader opens a sentence in context`, async () => {
      const page = await follow(hash);
      await expectSentence(page);
      expect(page.location.hash).to.equal(hash);
      expect(page.changes).to.equal(0);
    });
  }

  it('keeps the style of its :target', async () => {
    const page = await follow('#gallery', {
      html: '<style>#gallery { display: none } #gallery:target { display: block }</style><section id="gallery">Pictures</section>',
    });
    await expectSentence(page);
    expect(page.location.hash).to.equal('#gallery');
  });
});

describe('a page with a base URL', () => {
  it('stays open if a reader opens a sentence in context', async () => {
    const page = await follow('', { html: '<base href="https://partner.example/other/">' });
    await expectSentence(page);
    expect(page.errors).to.deep.equal([]);
  });
});
