import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { snippets } from '../samples.js';
import { deep, loadModule, openPage, type Page, pass, quotation, read } from './page.js';

/**
 * Tests translators and browser extensions, which rewrite the page, and sometimes open shadow roots. The tests cannot
 * install them, so each is imitated by its changes.
 */

const figures = '<coup-stats figures="killed">The figures</coup-stats>';

/** Wraps each text in a node into two `font` elements, like Google Translate, which skips shadow roots. */
function wrapTexts(root: Node, translate = (text: string) => text): void {
  const document = root.ownerDocument!;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.localName === 'style') continue;
    const words = translate(text.data);
    const template = document.createElement('template');
    template.innerHTML = '<font dir="auto"><font dir="auto"></font></font>';
    template.content.querySelector('font > font')!.textContent = words;
    text.replaceWith(template.content);
  }
}

/** Returns the shadow roots of a page, including nested ones. */
const roots = (page: Page) =>
  deep(page.document.body, '*').flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));

/** A style sheet that Dark Reader adds at the start and the end of each open shadow root. */
function darken(page: Page): void {
  for (const root of roots(page)) {
    for (const place of ['prepend', 'append'] as const) {
      const style = page.document.createElement('style');
      style.className = 'darkreader darkreader--override';
      style.textContent = 'p { color: rgb(232, 230, 227) !important }';
      root[place](style);
    }
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      element.setAttribute('data-darkreader-inline-color', '');
      element.style.setProperty('--darkreader-inline-color', '#d1cdc7');
    }
  }
}

/** The changes of Grammarly and LanguageTool. */
function checkSpelling(page: Page): void {
  const { document } = page;
  document.body.setAttribute('data-new-gr-c-s-check-loaded', '14.1');
  document.body.setAttribute('data-gr-ext-installed', '');
  for (const element of document.body.querySelectorAll('*')) {
    element.setAttribute('data-lt-tmp-id', 'lt-1');
    element.setAttribute('bis_skin_checked', '1');
  }
  for (const place of [document.body, ...document.querySelectorAll('blockquote, coup-stats')]) {
    const extension = document.createElement('grammarly-extension');
    extension.attachShadow({ mode: 'open' }).textContent = 'Rewrite';
    place.prepend(extension);
  }
}

const toFrench = async (page: Page, element: Element) => {
  element.setAttribute('lang', 'fr');
  await until(() => read(element).includes('Phrase source'), `French: ${read(element)}`);
  await pass(page);
  expect(read(element)).not.to.include('Source sentence');
  expect(page.errors).to.deep.equal([]);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('a page that the browser translates', () => {
  it('may be translated before the module loads', async () => {
    const page = await openPage(`<main>${quotation('coup-stats', 'The <b>figures</b>')}</main>`);
    wrapTexts(page.document.body, (text) => `[${text}]`);
    const main = page.document.querySelector('main')!;
    const { innerHTML } = main;
    await loadModule(page, 1);
    expect(read(main)).to.include('6,000').and.not.to.include('[');
    expect(main.innerHTML).to.equal(innerHTML);
    expect(page.errors).to.deep.equal([]);
  });

  it('keeps a quotation whose link text differs from the title', async () => {
    const page = await openPage(`<main>${snippets.link![0]!}</main>`);
    wrapTexts(page.document.body, (text) => `${text} ${text}`);
    const main = page.document.querySelector('main')!;
    const { innerHTML } = main;
    await loadModule(page, 0);
    await pass(page);
    expect(main.innerHTML).to.equal(innerHTML);
    expect(page.errors).to.deep.equal([]);
  });

  it('may be translated while the widget is shown', async () => {
    const page = await openPage(`<main>${quotation('coup-stats', 'The <b>figures</b>')}</main>`);
    await loadModule(page, 1);
    const main = page.document.querySelector('main')!;
    wrapTexts(main, (text) => `[${text}]`);
    await pass(page);
    expect(read(main)).to.include('6,000').and.not.to.include('[');
    expect(page.errors).to.deep.equal([]);
  });
});

describe('an extension that also rewrites text in shadow roots', () => {
  it('does not stop a widget from following the language of the page', async () => {
    const page = await openPage(figures);
    await loadModule(page, 1);
    roots(page).forEach((root) => {
      wrapTexts(root);
    });
    const element = page.document.querySelector('coup-stats')!;
    element.setAttribute('lang', 'fr');
    const base = () => element.shadowRoot!.querySelector('[part=base]');
    await until(() => base()?.getAttribute('lang') === 'fr', 'it is in French');
    expect(read(element)).to.include('6,000');
    expect(page.errors).to.deep.equal([]);
  });

  it('does not break the filter of a list', async () => {
    const page = await openPage('<signatory-list>The names</signatory-list>');
    await loadModule(page, 1);
    roots(page).forEach((root) => {
      wrapTexts(root);
    });
    const [input] = deep<HTMLInputElement>(page.document.body, 'input');
    input!.value = 'Karenni';
    input!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => !read(page.document.body).includes('Amnesty'), 'the list is filtered');
    expect(read(page.document.body)).to.include('Karenni Human Rights Group');
    expect(page.errors).to.deep.equal([]);
  });
});

describe('an extension that changes the colours of a page', () => {
  it('does not stop a widget from following the language of the page', async () => {
    const page = await openPage(figures);
    await loadModule(page, 1);
    darken(page);
    await toFrench(page, page.document.querySelector('coup-stats')!);
  });

  it('does not stop a quotation from showing a widget and being removed', async () => {
    const page = await openPage(`<main>${quotation('coup-stats', 'The figures')}</main>`);
    await loadModule(page, 1);
    darken(page);
    await pass(page);
    const main = page.document.querySelector('main')!;
    expect(read(main)).to.include('6,000');
    main.firstElementChild!.remove();
    await pass(page);
    expect(main.innerHTML).to.equal('');
    expect(page.errors).to.deep.equal([]);
  });
});

describe('an extension that checks spelling', () => {
  const html = `<main>${quotation('coup-stats', 'The figures')}${figures}</main>`;

  it('may mark the page before the module loads', async () => {
    const page = await openPage(html);
    checkSpelling(page);
    await loadModule(page, 2);
    expect(page.document.querySelectorAll('blockquote > grammarly-extension')).to.have.lengthOf(1);
    expect(read(page.document.querySelector('main')!)).not.to.include('The figures');
    expect(page.errors).to.deep.equal([]);
  });

  it('may mark the page while the widgets are shown', async () => {
    const page = await openPage(html);
    await loadModule(page, 2);
    checkSpelling(page);
    await pass(page);
    const main = page.document.querySelector('main')!;
    expect([...main.children].map(({ localName }) => localName)).to.deep.equal([
      'blockquote',
      'coup-stats',
    ]);
    expect(read(main)).to.include('6,000').and.not.to.include('The figures');
    expect(page.errors).to.deep.equal([]);
  });
});
