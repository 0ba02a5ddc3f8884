import { expect } from '@open-wc/testing';
import { upgrade } from '../../src/elements/upgrade-blockquotes.js';
import { blockquoteFormat } from '../../src/snippets/blockquote-format.js';
import { elementNames } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { en } from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { documented, names } from '../manifest/manifest.js';
import { river } from '../fixtures/river.js';
import { pageOf } from '../page-of.js';
import { until } from '../until.js';
import { statement } from '../statement/fixture.js';
import { baseIn, given, widgetIn } from '../widget-in.js';
import { read } from './helpers.js';

const untranslated = { ...river, translations: [] };

const plain =
  '<blockquote class="statement-widget" data-widget="coup-stats" data-figures="killed">Words</blockquote>';

/** Opens a page with HTML. Returns its blockquotes, and all mutation records since parsing. */
async function open(body: string, { script = '', query = '' } = {}) {
  const watch = `records = [];
    addEventListener('DOMContentLoaded', () => new MutationObserver((some) => records.push(...some))
      .observe(document, { subtree: true, childList: true, characterData: true, attributes: true }));
    ${script}`;
  const { page } = await pageOf(watch, body, { query });
  const { document } = page;
  const quotes = () => [...document.getElementsByTagName('blockquote')];
  const { records } = page as unknown as { records: MutationRecord[] };
  return { page, document, quotes, records };
}

const shows = (quote: Element | undefined) =>
  until(() => baseIn(quote), 'the blockquote shows its widget');

/** Lets every observer of the page run. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a blockquote that asks for a widget', () => {
  for (const tag of elementNames) {
    it(`shows <${tag}> and keeps its own markup`, async () => {
      const attributes = tag === 'demand-card' ? { demand: 'voices' } : {};
      const html = blockquoteFormat(statement, tag, attributes, en);
      const { document, quotes, records, page } = await open(`<main>${html}</main>`);
      await shows(quotes()[0]);
      await settled();
      expect(widgetIn(quotes()[0])?.localName).to.equal(tag);
      const written = document.createElement('main');
      written.innerHTML = html;
      expect(document.querySelector('main')!.isEqualNode(written)).to.equal(true);
      expect(records).to.deep.equal([]);
      expect(quotes()[0]!.firstElementChild!.checkVisibility()).to.equal(false);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('has the same text as the element format, on one line', () => {
    const text = (html: string) =>
      new DOMParser().parseFromString(html, 'text/html').body.textContent;
    for (const tag of elementNames) {
      const snippet = blockquoteFormat(statement, tag, {}, en);
      expect(text(snippet)).to.equal(text(elementFormat(statement, tag, {}, en)));
      expect(snippet).not.to.include('\n');
    }
  });

  it('shows one widget if two copies of the module find it', async () => {
    const { page, quotes } = await open(plain);
    await page.eval(`import('/dist/statement-widgets.js?again')`);
    await shows(quotes()[0]);
    expect(quotes()[0]!.shadowRoot!.children).to.have.lengthOf(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('passes exactly the known data- attributes to the widget', async () => {
    const { page, quotes } = await open(
      '<blockquote class="statement-widget big" data-widget="signatory-list" data-limit="3" data-onclick="globalThis.executed = true" data-style="color: red" data-id="x">Words</blockquote>',
    );
    const widget = widgetIn(quotes()[0])!;
    expect(given(widget)).to.deep.equal({ limit: '3' });
    widget.click();
    expect('executed' in page).to.equal(false);
  });

  it('has its language', async () => {
    const { quotes } = await open(blockquoteFormat(statement, 'coup-stats', {}, fr));
    await shows(quotes()[0]);
    expect(baseIn(quotes()[0])).to.have.property('lang', 'fr');
  });

  it('stays a quotation if it names no element of the library', async () => {
    const names = ['x-other', 'script', 'coup-stat', '__proto__', ''];
    const { quotes } = await open(
      names
        .map((name) => `<blockquote class="statement-widget" data-widget="${name}">W</blockquote>`)
        .join('') + '<blockquote data-widget="coup-stats">Words</blockquote>',
      { script: "customElements.define('x-other', class extends HTMLElement {});" },
    );
    expect(quotes().map(({ shadowRoot }) => shadowRoot)).to.deep.equal(Array(6).fill(null));
  });

  it('stays a quotation inside the element that it names', async () => {
    const { quotes } = await open(`<coup-stats>${plain}</coup-stats>`);
    expect(quotes()[0]!.shadowRoot).to.equal(null);
  });

  it('keeps a shadow root from another script, open or closed', async () => {
    const { page, quotes } = await open(`${plain}${plain}<script>
      ['open', 'closed'].forEach((mode, index) => {
        document.querySelectorAll('blockquote')[index].attachShadow({ mode }).textContent = 'Theirs';
      });
    </script>`);
    expect(quotes()[0]!.shadowRoot!.textContent).to.equal('Theirs');
    expect(quotes()[1]!.shadowRoot).to.equal(null);
    expect(page.errors).to.deep.equal([]);
  });

  it('keeps a declarative shadow root from the page', async () => {
    const { quotes } = await open(
      plain.replace('Words', '<template shadowrootmode="open"><p>Theirs</p></template>$&') + plain,
    );
    await shows(quotes()[1]);
    expect(read(quotes()[0]!.shadowRoot)).to.equal('Theirs');
  });

  it('is found next to a form whose fields have the names of methods', async () => {
    const { page, document, quotes } = await open('<div></div>');
    document.querySelector('div')!.outerHTML =
      `<form><input name="matches"><input name="closest"><input name="querySelectorAll">${plain}</form>`;
    await shows(quotes()[0]);
    expect(page.errors).to.deep.equal([]);
  });

  it('shows its text, styled by the page, if the widget cannot render', async () => {
    const { document, quotes } = await open(
      `<style>blockquote { border-left: 7px solid }</style><blockquote class="statement-widget" data-widget="demand-card" data-demand="none"><p>Words</p></blockquote>`,
      { script: 'console.error = () => {};' },
    );
    const [quote] = quotes();
    await until(() => widgetIn(quote)?.shadowRoot?.querySelector('slot'), 'the widget gives up');
    expect(read(quote)).to.equal('Words');
    expect(quote!.firstElementChild!.checkVisibility()).to.equal(true);
    expect(document.defaultView!.getComputedStyle(quote!).borderLeftWidth).to.equal('7px');
  });

  for (const [tag, { cssParts }] of documented) {
    it(`exports every documented part of <${tag}>`, () => {
      const { parts } = customElements.get(tag) as unknown as { parts: string[] };
      expect([...parts].sort()).to.deep.equal([...new Set(names(cssParts))].sort());
    });
  }

  it('exports the parts of the widget', async () => {
    const { quotes, document } = await open(
      `<style>blockquote::part(number) { letter-spacing: 7px }</style>${plain}`,
    );
    await shows(quotes()[0]);
    const number = baseIn(quotes()[0])!.querySelector('[part=number]')!;
    expect(document.defaultView!.getComputedStyle(number).letterSpacing).to.equal('7px');
  });

  it('dispatches its events on the blockquote', async () => {
    const { page } = await open(plain, {
      script: `told = []; addEventListener('statement-ready', ({ target }) => told.push(target.localName));`,
    });
    const { told } = page as unknown as { told: string[] };
    await until(() => told.length, 'the page is told');
    expect(told).to.deep.equal(['blockquote']);
  });
});

describe("the page's styles for quotations", () => {
  const wild = `blockquote {
      margin: 3em !important; padding: 2em; border: 9px solid; background: yellow !important; font: italic 700 30px serif !important;
      color: red; quotes: "x" "x"; text-align: right; box-shadow: 0 0 9px; columns: 2; overflow: hidden; max-height: 99px; display: flex; text-transform: uppercase }
    blockquote::before, blockquote::after { content: "open" !important; display: block; block-size: 90px }
    blockquote::first-letter { font-size: 90px }`;

  it('do not affect the widget', async () => {
    const { document, quotes } = await open(
      `<style>body { font: 16px/1.5 sans-serif }</style><div style="margin: 3em"><coup-stats figures="killed"></coup-stats></div><div>${plain}</div><style>${wild}</style>`,
    );
    await shows(quotes()[0]);
    const element = document.querySelector('coup-stats')!;
    const widget = widgetIn(quotes()[0])!;
    const look = (host: Element) => {
      const view = document.defaultView!;
      const drawn = [...host.shadowRoot!.querySelectorAll('*')];
      return drawn.map((node) => {
        // In Firefox a place on the page changes a width by a millionth.
        const { width, height } = node.getBoundingClientRect();
        const { color, fontSize, fontStyle, textAlign, textTransform } =
          view.getComputedStyle(node);
        return [
          node.localName,
          width.toFixed(1),
          height.toFixed(1),
          color,
          fontSize,
          fontStyle,
          textAlign,
          textTransform,
        ];
      });
    };
    await until(() => element.shadowRoot?.querySelector('[part=base]'), 'the element is drawn');
    expect(look(widget)).to.deep.equal(look(element));
    const box = quotes()[0]!.getBoundingClientRect();
    expect([box.left, box.width]).to.deep.equal([
      element.getBoundingClientRect().left,
      element.getBoundingClientRect().width,
    ]);
  });

  it('do not affect the widget in an iframe that this page has written', async () => {
    const { document, page } = await open('<iframe></iframe>');
    const frame = document.querySelector('iframe')!.contentDocument!;
    frame.body.innerHTML = `<style>${wild}</style>${plain}`;
    (page as unknown as { frame: Document }).frame = frame;
    await page.eval(`import('/dist/statement-widgets.js').then(({ upgrade }) => upgrade(frame))`);
    const quote = frame.querySelector('blockquote')!;
    await shows(quote);
    const { paddingTop, backgroundColor, fontStyle } = frame.defaultView!.getComputedStyle(quote);
    expect([paddingTop, backgroundColor, fontStyle]).to.deep.equal([
      '0px',
      'rgba(0, 0, 0, 0)',
      'normal',
    ]);
  });

  it('still give the blockquote its margins, so that its box does not move', async () => {
    const places =
      '[...document.getElementsByTagName("blockquote")].map((each) => each.getBoundingClientRect().x)';
    const { quotes, page } = await open(
      `<style>html { overflow-y: scroll } main > * { max-width: 200px; margin: 10px auto !important } .wide { margin: 0 -5px }</style>
      <main>${plain}</main>${plain}${plain.replace('statement-widget', '$& wide')}<script>before = ${places}</script>`,
    );
    for (const quote of quotes()) await shows(quote);
    const { before } = page as unknown as { before: number[] };
    expect(new Set(before).size).to.equal(3);
    expect(page.eval(places)).to.deep.equal(before);
  });

  it('still hide and place the blockquote', async () => {
    const { document, quotes } = await open(
      `<style>.away { display: none } .aside { float: right; width: 200px }</style>${plain}${plain}<p hidden></p>`,
    );
    await shows(quotes()[0]);
    const [first, second] = quotes();
    first!.classList.add('away');
    second!.classList.add('aside');
    expect(first!.checkVisibility()).to.equal(false);
    expect(second!.getBoundingClientRect().width).to.equal(200);
    first!.className = 'statement-widget';
    first!.hidden = true;
    expect(document.defaultView!.getComputedStyle(first!).display).to.equal('none');
  });
});

describe('a blockquote that the page changes', () => {
  it('follows its attributes', async () => {
    const { quotes } = await open(plain);
    const [quote] = quotes();
    await shows(quote);
    quote!.dataset.figures = 'detained';
    await until(() => baseIn(quote)!.textContent.includes('20,000'), 'the other figure is shown');
    delete quote!.dataset.figures;
    await until(() => baseIn(quote)!.querySelectorAll('dt').length > 1, 'all figures are shown');
    quote!.dataset.widget = 'statement-quote';
    await until(() => widgetIn(quote)?.localName === 'statement-quote', 'another widget is shown');
    quote!.classList.remove('statement-widget');
    await until(() => !widgetIn(quote), 'the words are shown');
    expect(quote!.innerText).to.equal('Words');
  });

  it('can be removed, moved, cloned and rewritten by its owner', async () => {
    const { document, quotes, page } = await open(`<main>${plain}</main><aside></aside>`);
    const [quote] = quotes();
    const [main, aside] = document.querySelectorAll<HTMLElement>('main, aside');
    await shows(quote);
    const widget = widgetIn(quote);
    aside!.append(quote!);
    await settled();
    expect(widgetIn(quote)).to.equal(widget);
    aside!.removeChild(quote!);
    main!.append(quote!.cloneNode(true));
    await shows(quotes()[0]);
    main!.replaceChildren(document.createRange().createContextualFragment(main!.innerHTML));
    await shows(quotes()[0]);
    expect(main!.innerHTML).to.equal(plain);
    expect(page.errors).to.deep.equal([]);
  });

  it('is found if it is added, if it is named, and after a call for a shadow root', async () => {
    const { document, quotes, page } = await open('<div></div>');
    document.querySelector('div')!.innerHTML =
      '<blockquote class="statement-widget">Words</blockquote>';
    await settled();
    quotes()[0]!.dataset.widget = 'coup-stats';
    await shows(quotes()[0]);
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = plain;
    await settled();
    expect(root.firstElementChild!.shadowRoot).to.equal(null);
    (page as unknown as { root: ShadowRoot }).root = root;
    await page.eval(`import('/dist/statement-widgets.js').then(({ upgrade }) => upgrade(root))`);
    await shows(root.firstElementChild!);
    expect(upgrade).to.be.a('function');
  });

  it("finds the named script element inside and outside the page's shadow root", async () => {
    const { document, page } = await open('<div></div>');
    const outer = document.querySelector('div')!.attachShadow({ mode: 'open' });
    outer.innerHTML = `<script type="application/json" id="river">${JSON.stringify(untranslated)}</script><p></p>`;
    const inner = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    inner.innerHTML =
      '<blockquote class="statement-widget" data-widget="statement-quote" data-statement="river">Words</blockquote>';
    (page as unknown as { root: ShadowRoot }).root = inner;
    await page.eval(`import('/dist/statement-widgets.js').then(({ upgrade }) => upgrade(root))`);
    const quote = inner.querySelector('blockquote')!;
    await shows(quote);
    expect(read(baseIn(quote))).to.include(untranslated.title);
    const changed = { ...untranslated, title: 'Another title' };
    outer.querySelector('script')!.textContent = JSON.stringify(changed);
    await until(() => read(baseIn(quote)).includes('Another title'), 'it follows the script');
  });

  it('shows its text after a call if the page has turned on designMode', async () => {
    const { document, page, quotes } = await open(plain);
    await shows(quotes()[0]);
    document.designMode = 'on';
    await page.eval(`import('/dist/statement-widgets.js').then(({ upgrade }) => upgrade())`);
    expect(widgetIn(quotes()[0])).to.equal(undefined);
    document.designMode = 'off';
    await page.eval(`import('/dist/statement-widgets.js').then(({ upgrade }) => upgrade())`);
    await shows(quotes()[0]);
  });

  it('is left to the page if the URL of the module says so', async () => {
    const { document, page, quotes } = await open(plain, { query: '?upgrade=manual' });
    document.body.insertAdjacentHTML('beforeend', plain);
    await settled();
    expect(quotes().map(({ shadowRoot }) => shadowRoot)).to.deep.equal([null, null]);
    (page as unknown as { quote: Element }).quote = quotes()[1]!;
    await page.eval(
      `import('/dist/statement-widgets.js?upgrade=manual').then(({ upgrade }) => upgrade(quote))`,
    );
    await shows(quotes()[1]);
    expect(quotes()[0]!.shadowRoot).to.equal(null);
  });

  const regions = {
    'an editable region': (html: string) => `<div contenteditable="">${html}</div>`,
    'an editable region, inside an island': (html: string) =>
      `<div contenteditable="plaintext-only"><div contenteditable="false">${html}</div></div>`,
    'a blockquote with an editable part': () =>
      plain.replace('Words', '<p contenteditable="true">Words</p>'),
  };
  for (const [name, region] of Object.entries(regions)) {
    it(`belongs to its editor: ${name}`, async () => {
      const { document, quotes } = await open(`${region(plain)}<section></section>`);
      document.querySelector('section')!.innerHTML = region(plain);
      await settled();
      expect(quotes().map(({ shadowRoot }) => shadowRoot)).to.deep.equal([null, null]);
    });
  }

  it('shows its text while it is editable, and the widget once it is read-only', async () => {
    const { document, quotes } = await open(`<div contenteditable="false">${plain}</div>`);
    const editor = document.querySelector('div')!;
    const [quote] = quotes();
    await shows(quote);
    editor.contentEditable = 'true';
    await until(() => !widgetIn(quote), 'the words are shown');
    expect(quote!.innerText).to.equal('Words');
    editor.contentEditable = 'false';
    await shows(quote);
  });
});
