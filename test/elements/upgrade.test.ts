import { expect, oneEvent } from '@open-wc/testing';
import { blockquoteForm } from '../../src/snippet/blockquote-form.js';
import { elementForm, elementNames } from '../../src/snippet/element-form.js';
import { linkForm } from '../../src/snippet/link-form.js';
import { en } from '../../src/locales/en.js';
import fr from '../../src/locales/fr.js';
import { pageOf, shown } from '../page-of.js';
import { statement } from '../views/fixture.js';
import { read, show } from './helpers.js';

/** Puts HTML on the page and waits until an element in it has told of itself. */
async function insert(html: string) {
  const page = document.createElement('div');
  const told = Promise.race([oneEvent(page, 'statement-ready'), oneEvent(page, 'statement-error')]);
  document.body.append(page);
  page.innerHTML = html;
  await told;
  return page;
}

describe('a blockquote that stands for an element', () => {
  for (const tag of elementNames) {
    it(`becomes <${tag}>, with itself as the fallback content`, async () => {
      const attributes = tag === 'demand-card' ? { demand: 'voices' } : {};
      const page = await insert(blockquoteForm(statement, tag, attributes, en));
      const element = page.firstElementChild!;
      expect(element.localName).to.equal(tag);
      expect(element.shadowRoot?.querySelector('[part=base]')).not.to.equal(null);
      expect(element.querySelector('blockquote')?.checkVisibility()).to.equal(false);
      expect(page.children).to.have.lengthOf(1);
    });
  }

  it('has the same words as the element form, on one line', () => {
    const text = (html: string) =>
      new DOMParser().parseFromString(html, 'text/html').body.textContent;
    for (const tag of elementNames) {
      const snippet = blockquoteForm(statement, tag, {}, en);
      expect(text(snippet)).to.equal(text(elementForm(statement, tag, {}, en)));
      expect(snippet).not.to.include('\n');
    }
  });

  it('is found where it stands before the module is loaded, once by two copies of it', async () => {
    const quote = blockquoteForm(statement, 'coup-stats', { figures: 'displaced' }, en);
    const { page } = await pageOf('', `<p>${quote}</p>`);
    await page.eval(`import('/dist/statement-widgets.js?again')`);
    expect(page.document.querySelectorAll('coup-stats')).to.have.lengthOf(1);
    const { shadowRoot } = page.document.querySelector('coup-stats')!;
    expect(shadowRoot?.querySelectorAll('dt')).to.have.lengthOf(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('takes its data- attributes as those of the element, and no other', async () => {
    const page = await insert(
      '<blockquote class="statement-widget big" data-widget="signatory-list" data-limit="3" data-onclick="globalThis.executed = true" data-style="color: red" data-id="x">Words</blockquote>',
    );
    const { attributes } = page.firstElementChild!;
    expect([...attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal(['limit=3']);
    (page.firstElementChild as HTMLElement).click();
    expect('executed' in globalThis).to.equal(false);
  });

  it('stays what it is where it names no element of the library', async () => {
    customElements.define('x-other', class extends HTMLElement {});
    for (const name of ['x-other', 'script', 'coup-stat', '__proto__', '']) {
      const html = `<blockquote class="statement-widget" data-widget="${name}">Words</blockquote>`;
      const { page } = await show(`${html}<coup-stats></coup-stats>`);
      expect(page.firstElementChild?.outerHTML).to.equal(html);
    }
    const { page } = await show('<blockquote data-widget="coup-stats">Words</blockquote>');
    expect(page.firstElementChild?.localName).to.equal('blockquote');
  });

  it('is found beside a form that has a field named as what the search calls', async () => {
    const { page } = await pageOf('', '<div></div>');
    const { document } = page;
    const done = new Promise((resolve) => {
      new page.MutationObserver(() => {
        if (document.querySelector('coup-stats > blockquote')) resolve(0);
      }).observe(document, { subtree: true, childList: true });
    });
    document.querySelector('div')!.outerHTML =
      '<form><input name="matches"><input name="closest"><input name="dataset"><input name="querySelectorAll"></form><blockquote class="statement-widget" data-widget="coup-stats">Words</blockquote>';
    await done;
    expect(page.errors).to.deep.equal([]);
  });

  it('is still there to be read where its element cannot show what is asked', async () => {
    const { error } = console;
    console.error = () => undefined;
    const page = await insert(
      '<blockquote class="statement-widget" data-widget="demand-card" data-demand="none">Words</blockquote>',
    );
    console.error = error;
    const quote = page.querySelector('demand-card > blockquote')!;
    expect([read(quote), quote.checkVisibility()]).to.deep.equal(['Words', true]);
  });
});

describe('a link in a quotation that stands for an element', () => {
  const open = (body: string, query = '?links') => pageOf('', body, { query });
  const link = (fragment: string, text = statement.title) =>
    `<a href="/widgets.html#${fragment}">${text}</a>`;
  const given = ({ attributes }: Element) =>
    Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));

  for (const tag of elementNames) {
    it(`makes <${tag}> of its quotation, where the page opts in`, async () => {
      const attributes = tag === 'demand-card' ? { demand: 'voices' } : { theme: 'dark' };
      const snippet = linkForm(statement, tag, attributes, en, '/widgets.html');
      const { page, element } = await open(snippet);
      expect(element.localName).to.equal(tag);
      await shown(element);
      expect(element.shadowRoot?.querySelector('[part=base]')).not.to.equal(null);
      expect(element.querySelector('blockquote')?.checkVisibility()).to.equal(false);
      expect(given(element)).to.deep.equal(attributes);
      const { element: asItWas } = await open(snippet, '');
      expect(asItWas.outerHTML).to.equal(element.firstElementChild?.outerHTML);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('has its language, and so has a blockquote that stands for one', async () => {
    for (const form of [linkForm, blockquoteForm]) {
      const { element } = await open(form(statement, 'coup-stats', {}, fr));
      expect(given(element)).to.deep.equal({ lang: 'fr' });
      await shown(element);
      expect(element.shadowRoot!.querySelector('[part=base]')).to.have.property('lang', 'fr');
    }
  });

  it('stays a link where it stands in none, or names no element', async () => {
    for (const html of [
      `<p>${link('widget=coup-stats')}</p>`,
      `<blockquote>${link('widget=script')}</blockquote>`,
      `<blockquote>${link('widget=')}</blockquote>`,
      `<blockquote>${link('p3s1')}</blockquote>`,
      `<blockquote><a href="/widgets.html?widget=coup-stats">${statement.title}</a></blockquote>`,
      `<blockquote><svg><a href="#widget=coup-stats">${statement.title}</a></svg></blockquote>`,
    ]) {
      const { page, element } = await open(html);
      expect(element.outerHTML).to.equal(html);
      expect(page.errors).to.deep.equal([]);
    }
  });

  it('stays a link where it is no citation of the statement that the module shows', async () => {
    const river = link('widget=coup-stats', 'Keep the Lona Open');
    for (const html of [
      `<blockquote>As we said, ${link('widget=coup-stats', 'these figures')} matter.</blockquote>`,
      `<blockquote>More than 40 dams <br>${river}</blockquote>`,
      // Whoever may write links does not choose what the widget shows.
      `<blockquote>${link('widget=coup-stats&amp;src=%2F%2Fexample.org%2F')}</blockquote>`,
      `<blockquote>${link('widget=coup-stats&amp;%73rc=x')}</blockquote>`,
      `<blockquote>${link('widget=coup-stats&amp;statement=x')}</blockquote>`,
    ]) {
      const { element } = await open(html);
      expect(element.outerHTML).to.equal(html);
    }
  });

  it('is one also with quotes that the host has curled, and lines that it has broken', async () => {
    const broken = statement.title.replace(/: /, ':\n  ').replace(/-/g, '–');
    const { element } = await open(`<blockquote>${link('widget=coup-stats', broken)}</blockquote>`);
    expect(element.localName).to.equal('coup-stats');
  });

  it('stays a link beside another snippet in the same quotation', async () => {
    const one = link('widget=coup-stats');
    const other = link('widget=demand-card&amp;demand=voices');
    for (const html of [
      `<blockquote><p>Words</p><p>${one}</p><p>Others</p><p>${other}</p></blockquote>`,
      `<blockquote class="statement-widget" data-widget="coup-stats">Words ${other}</blockquote>`,
    ]) {
      const { element } = await open(html);
      expect(element.outerHTML).to.equal(html);
    }
  });

  it('gives the element what it knows', async () => {
    const { element } = await open(
      `<blockquote data-columns="2">${link('widget=signatory-list&amp;limit=3&amp;onclick=x&amp;class=y&amp;highlight=Mother%27s+Embrace')}</blockquote>`,
    );
    expect(given(element)).to.deep.equal({ limit: '3', highlight: "Mother's Embrace" });
  });

  it('stays what it is while it is written, and so does a blockquote', async () => {
    const html = `<blockquote><p contenteditable="true">${link('widget=coup-stats')}</p></blockquote><div contenteditable=""><blockquote class="statement-widget" data-widget="coup-stats">Words</blockquote></div>`;
    const { page, element } = await open(`<section>${html}</section><coup-stats></coup-stats>`);
    expect(element.innerHTML).to.equal(html);
    const late = page.document.createElement('section');
    late.innerHTML = html;
    page.document.body.append(late);
    // Of what is put on the page at the same time, the observer is told in this order.
    const marker = page.document.createElement('div');
    marker.innerHTML =
      '<blockquote class="statement-widget" data-widget="coup-stats">Words</blockquote>';
    const upgraded = new Promise((resolve) => {
      new page.MutationObserver(resolve).observe(marker, { childList: true });
    });
    page.document.body.append(marker);
    await upgraded;
    expect(late.innerHTML).to.equal(html);
  });

  it('is found where it is inserted later, into a quotation or with it', async () => {
    const { page } = await open('<blockquote></blockquote><p></p>');
    const { document } = page;
    const done = new Promise((resolve) => {
      new page.MutationObserver(() => {
        if (document.querySelectorAll('coup-stats > blockquote').length === 2) resolve(0);
      }).observe(document, { subtree: true, childList: true });
    });
    document.querySelector('blockquote')!.innerHTML = link('widget=coup-stats');
    document.querySelector('p')!.outerHTML =
      `<blockquote>${link('widget=coup-stats')} Words</blockquote>`;
    await done;
    expect(document.querySelectorAll('coup-stats')).to.have.lengthOf(2);
    expect(page.errors).to.deep.equal([]);
  });
});
