import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { formats } from '../../src/snippets/formats.js';
import { embedded } from '../../src/statement/embedded.js';
import { pageOf } from '../page-of.js';
import { until } from '../until.js';
import { baseIn, widgetIn } from '../widget-in.js';

/** Widgets on pages that use features which not every engine has yet. */

/** What TypeScript does not know yet. */
interface Sanitizer {
  allowElement(element: { name: string; attributes: string[] }): void;
  allowAttribute(name: string): void;
}
type Page = Window &
  typeof globalThis & {
    Sanitizer: new () => Sanitizer;
    CustomElementRegistry: new () => CustomElementRegistry;
    errors: string[];
  };
type Sanitizing = Element & {
  setHTML(html: string, options?: { sanitizer: Sanitizer }): void;
};

const collectLog = `for (const level of ['error', 'warn']) console[level] = (...all) => errors.push(all.join(' '));`;
const baseOf = (element: Element | null) => element?.shadowRoot?.querySelector('[part=base]');

const snippet = (format: keyof typeof formats) =>
  formats[format](embedded, 'coup-stats', { figures: 'killed' }, en);

const open = async () => {
  const { page } = await pageOf(collectLog, '<main></main>', { query: '?links' });
  const main = page.document.querySelector('main') as unknown as Sanitizing & HTMLElement;
  return { page: page as unknown as Page, main };
};

const isScoped = () => {
  try {
    return new (window as unknown as Page).CustomElementRegistry() !== customElements;
  } catch {
    return false;
  }
};

describe('a page that uses', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  describe('Element.setHTML', () => {
    before(function () {
      if (!('setHTML' in Element.prototype)) this.skip();
    });

    it('shows the widget of the link format', async () => {
      const { page, main } = await open();
      main.setHTML(snippet('link'));
      await until(() => baseIn(main.firstElementChild));
      expect(page.errors).to.deep.equal([]);
    });

    it('shows the words of the blockquote format and nothing of the element format', async () => {
      const { page, main } = await open();
      main.setHTML(snippet('blockquote') + snippet('element'));
      expect(main.innerText.split('More than 6,000')).to.have.lengthOf(2);
      expect([...main.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)).to.equal(false);
      expect(page.errors).to.deep.equal([]);
    });

    it('shows the widgets of both if its sanitizer allows them', async () => {
      const { page, main } = await open();
      const sanitizer = new page.Sanitizer();
      sanitizer.allowElement({ name: 'coup-stats', attributes: ['figures'] });
      for (const name of ['class', 'data-widget', 'data-figures']) sanitizer.allowAttribute(name);
      main.setHTML(snippet('blockquote') + snippet('element'), { sanitizer });
      await until(() => baseIn(main.firstElementChild) && baseOf(main.lastElementChild));
      expect(page.errors).to.deep.equal([]);
    });
  });

  describe('moveBefore', () => {
    before(function () {
      if (!('moveBefore' in Element.prototype)) this.skip();
    });

    it('moves the widgets of a blockquote and of an element without rendering them again', async () => {
      const { page, main } = await open();
      main.innerHTML = `${snippet('blockquote')}${snippet('element')}<section></section>`;
      const [quote, element, section] = main.children;
      await until(() => baseIn(quote) && baseOf(element!));
      const bases = [widgetIn(quote), baseIn(quote), baseOf(element!)];
      section!.moveBefore(quote!, null);
      section!.moveBefore(element!, null);
      expect([widgetIn(quote), baseIn(quote), baseOf(element!)]).to.deep.equal(bases);
      expect(page.errors).to.deep.equal([]);
    });
  });

  describe('a registry of its own for a shadow root', () => {
    before(function () {
      if (!isScoped()) this.skip();
    });

    /** Returns a shadow root with its own registry and content. */
    const scoped = (page: Page, main: HTMLElement, html: string) => {
      const registry = new page.CustomElementRegistry();
      const init = { mode: 'open', customElementRegistry: registry } as ShadowRootInit;
      const root = main.attachShadow(init);
      root.innerHTML = html;
      return { root, registry };
    };

    it('keeps the words of an element that the registry does not define', async () => {
      const { page, main } = await open();
      const { root } = scoped(page, main, snippet('element'));
      main.after(page.document.createElement('coup-stats'));
      await until(() => baseOf(main.nextElementSibling));
      expect(root.firstElementChild!.shadowRoot).to.equal(null);
      expect((root.firstElementChild as HTMLElement).innerText).to.include('More than 6,000');
      expect(page.errors).to.deep.equal([]);
    });

    it('shows the widget of an element that the registry defines, under any name', async () => {
      const { page, main } = await open();
      const { root, registry } = scoped(page, main, '<our-stats figures="killed"></our-stats>');
      registry.define('our-stats', page.customElements.get('coup-stats')!);
      await until(() => baseOf(root.firstElementChild));
      expect(page.errors).to.deep.equal([]);
    });
  });
});
