import { expect } from '@open-wc/testing';
import { elementNames } from '../../../src/elements/registry.js';
import { elementFormat } from '../../../src/snippets/element-format.js';
import { en } from '../../../src/i18n/locales/en.js';
import { pageOf, shown } from '../../page-of.js';
import { settled, show, showOne } from '../../elements/helpers.js';
import { river } from '../../fixtures/river.js';
import { until } from '../../until.js';
import { statement } from '../../statement/fixture.js';
import { baseIn, widgetsIn } from '../../widget-in.js';
import { record } from './served.js';

/** The border and the padding of an element in a document of at least 400 pixels. */
const styled = ['2px', '24px'];

before(() => {
  const wide = document.createElement('style');
  wide.textContent = 'iframe { inline-size: 800px }';
  document.head.append(wide);
});

/** Returns the text of an element, and whether it has its styles. */
function drawn(element: Element) {
  const base = element.shadowRoot!.querySelector('[part=base]')!;
  const { borderBlockStartWidth, paddingInlineStart } =
    element.ownerDocument.defaultView!.getComputedStyle(base);
  return {
    text: base.textContent,
    styles: [borderBlockStartWidth, paddingInlineStart],
    box: Math.round(base.getBoundingClientRect().height) > 0,
  };
}

async function otherDocument() {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><html lang="en"><title>Frame</title><body></body></html>';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('an element that moves', () => {
  for (const tag of elementNames) {
    it(`<${tag}> keeps its look in the document of an iframe, and back in its own`, async () => {
      const { element } = await showOne<typeof tag>(`<${tag}></${tag}>`);
      const before = drawn(element);
      expect(before.styles).to.deep.equal(styled);
      const home = element.parentElement!;
      const { body } = await otherDocument();
      body.append(element);
      await settled(element);
      expect(drawn(element)).to.deep.equal(before);
      home.append(element);
      await settled(element);
      expect(drawn(element)).to.deep.equal(before);
      await record('moves', 'into a frame’s document and back', 'as they were');
    });
  }

  it('has its styles if an iframe is its first document', async () => {
    const { body } = await otherDocument();
    const element = document.createElement('coup-stats');
    body.append(element);
    await settled(element);
    expect(drawn(element).styles).to.deep.equal(styled);
  });

  it('may stay in a document without a window', async () => {
    const { element } = await showOne<'coup-stats'>('<coup-stats></coup-stats>');
    const before = drawn(element);
    const home = element.parentElement!;
    const { content } = document.createElement('template');
    const { body } = document.implementation.createHTMLDocument();
    for (const place of [content, body]) {
      place.append(element);
      await settled(element);
      home.append(element);
      await settled(element);
      expect(drawn(element)).to.deep.equal(before);
    }
    body.append(document.createElement('coup-stats'));
    await settled(body.firstElementChild!);
  });

  it('keeps the changes of a reader if it moves within the page', async () => {
    const { element, root } = await showOne<'signatory-list'>('<signatory-list></signatory-list>');
    const input = root.querySelector('input')!;
    input.value = 'Karen';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(element);
    const names = () =>
      [...root.querySelectorAll<HTMLElement>('[part~=signatory]')]
        .filter((name) => name.checkVisibility())
        .map(({ textContent }) => textContent.trim());
    const before = names();
    expect(before).to.have.lengthOf(2);
    const place = document.createElement('div');
    document.body.prepend(place);
    // Moves an element without removing it, in engines that support this.
    if ('moveBefore' in Element.prototype) place.moveBefore(element, null);
    else place.append(element);
    await settled(element);
    expect([names(), input.value]).to.deep.equal([before, 'Karen']);
    await record('moves', 'within the page', 'as they were, with what the reader typed');
  });

  it('works in a shadow root of the page, in the language of the host element', async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>* { display: none; color: red }</style><coup-stats></coup-stats>';
    const element = root.querySelector<HTMLElement>('coup-stats')!;
    element.style.display = 'block';
    await settled(element);
    await shown(element);
    expect(element.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')).to.equal('fr');
    expect(drawn(element).box).to.equal(true);
  });

  it('may be removed and reinserted at any point of an update', async () => {
    const { element } = await showOne<'coup-stats'>('<coup-stats></coup-stats>');
    const page = element.parentElement!;
    element.figures = 'killed';
    element.remove();
    await settled(element);
    page.append(element);
    await settled(element);
    expect(element.shadowRoot?.querySelectorAll('dt')).to.have.lengthOf(1);
    const { page: other } = await show('<p></p>');
    const removed = new Promise((resolve) => {
      other.addEventListener('statement-ready', ({ target }) => {
        (target as Element).remove();
        resolve(0);
      });
    });
    other.innerHTML = '<coup-stats></coup-stats><coup-stats></coup-stats>';
    await removed;
    await settled(element);
    expect(other.querySelectorAll('coup-stats').length).to.be.at.most(1);
  });
});

describe('an element that is copied', () => {
  for (const tag of elementNames) {
    it(`<${tag}> is identical after cloneNode, importNode and innerHTML`, async () => {
      const attributes = tag === 'demand-card' ? { demand: 'voices' } : {};
      const { page } = await show(elementFormat(statement, tag, attributes, en));
      const element = page.firstElementChild!;
      const before = drawn(element);
      const again = async (copy: Node) => {
        page.append(copy);
        await settled(page.lastElementChild!);
        expect(drawn(page.lastElementChild!)).to.deep.equal(before);
      };
      await again(element.cloneNode(true));
      await again(document.importNode(element, true));
      const template = document.createElement('template');
      template.innerHTML = element.outerHTML;
      await again(document.importNode(template.content, true));
      await again(template.content.cloneNode(true));
      // eslint-disable-next-line no-self-assign -- what jQuery plugins and old frameworks do
      page.innerHTML = page.innerHTML;
      expect(page.children).to.have.lengthOf(5);
      for (const copy of page.children) {
        await settled(copy);
        expect(drawn(copy)).to.deep.equal(before);
      }
      await record('moves', 'cloneNode, importNode, innerHTML', 'as they were');
    });
  }

  it('has the changed attributes, also in a copy of its blockquote', async () => {
    const { page } = await show(
      '<div><blockquote class="statement-widget" data-widget="coup-stats">Words</blockquote></div>',
    );
    const figures = () =>
      [...page.querySelectorAll('blockquote')].map(
        (quote) => baseIn(quote)?.querySelectorAll('dt').length,
      );
    await until(() => figures().join() === '3', 'the widget is shown');
    page.querySelector('blockquote')!.dataset.figures = 'killed';
    page.append(page.firstElementChild!.cloneNode(true));
    await until(() => figures().join() === '1,1', 'both widgets have one figure');
  });
});

describe('a page', () => {
  const values = {
    'coup-stats': { figures: 'killed', theme: 'dark' },
    'demand-card': { demand: 'voices' },
    'demand-list': { to: 'asean' },
    'joint-statement': { shownPart: 'lede' },
    'justice-timeline': { from: '2024' },
    'signatory-list': { limit: 3, highlight: 'Odhikar', columns: 1 },
    'statement-quote': { sentence: 'p16s4' },
  };

  it('may set properties before the module loads', async () => {
    const script = `made = Object.entries(${JSON.stringify(values)}).map(([name, values]) =>
      Object.assign(document.createElement(name), values));
      if (customElements.get('coup-stats')) throw Error('the module is there already');`;
    const { page } = await pageOf(
      script,
      '<p></p><script nonce="once">document.body.append(...made);</script>',
    );
    const { made, errors } = page as typeof page & { made: HTMLElement[] };
    for (const element of made) {
      await shown(element);
      const tag = element.localName as keyof typeof values;
      const other = await showOne<typeof tag>(`<${tag}></${tag}>`);
      Object.assign(other.element, values[tag]);
      await settled(other.element);
      const base = element.shadowRoot?.querySelector('[part=base]');
      expect(base?.textContent, tag).to.equal(other.root.querySelector('[part=base]')?.textContent);
      // No own property hides the accessor any longer.
      for (const name of Object.keys(values[tag])) expect(element).not.to.have.own.property(name);
    }
    expect(errors).to.deep.equal([]);
    await record('moves', 'properties set before the module loads', 'as asked');
  });

  it('may set a statement as a property before the module loads', async () => {
    const { page, element } = await pageOf(
      '',
      `<joint-statement lang="ar">Words</joint-statement>
        <script nonce="once">
          document.querySelector('joint-statement').statement = ${JSON.stringify(river)};
        </script>`,
    );
    await shown(element);
    expect(element.shadowRoot?.textContent).to.include(river.title);
    expect(page.errors).to.deep.equal([]);
  });

  it('may be rewritten by document.open', async () => {
    const { page } = await pageOf('', '<coup-stats></coup-stats>');
    const { document } = page;
    document.open();
    document.write(
      '<!doctype html><html lang="en"><title>Anew</title><coup-stats></coup-stats><blockquote class="statement-widget" data-widget="statement-quote">Words</blockquote>',
    );
    document.close();
    const names = 'coup-stats, statement-quote';
    await until(() => widgetsIn(document, names).length === 2, 'both widgets are there');
    for (const element of widgetsIn(document, names)) {
      await shown(element);
      expect(drawn(element).styles, element.localName).to.deep.equal(styled);
    }
    await record('moves', 'document.open', 'every word');
  });
});
