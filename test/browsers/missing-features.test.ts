import { expect } from '@open-wc/testing';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { elementNames } from '../../src/elements/registry.js';
import { embedded } from '../../src/statement/embedded.js';
import { formats } from '../../src/snippets/formats.js';
import { en } from '../../src/i18n/locales/en.js';
import { pageOf, shown } from '../page-of.js';
import { until } from '../until.js';

/** Widgets in browsers that lack a feature. The page removes the feature before the module loads. */

const missing: Record<string, string> = {
  // Safari before 16.4 and Chrome before 77.
  attachInternals: 'delete HTMLElement.prototype.attachInternals; delete window.ElementInternals',
  // Firefox before 123, Chrome before 111.
  'declarative shadow roots': `delete HTMLTemplateElement.prototype.shadowRootMode;
    delete Element.prototype.setHTMLUnsafe; delete Document.parseHTMLUnsafe`,
  // Chrome before 93.
  'Object.hasOwn': 'delete Object.hasOwn',
  // Chrome before 97, Firefox before 104.
  'Array.prototype.findLast':
    'delete Array.prototype.findLast; delete Array.prototype.findLastIndex; delete Array.prototype.toSorted',
  // Chrome before 98.
  structuredClone: 'delete window.structuredClone',
  // Safari before 17.4, Chrome before 105.
  checkVisibility: 'delete Element.prototype.checkVisibility',
  // WebKit.
  requestIdleCallback: 'delete window.requestIdleCallback; delete window.cancelIdleCallback',
  IntersectionObserver: 'delete window.IntersectionObserver; delete window.ResizeObserver',
  'Intl.ListFormat':
    'delete Intl.ListFormat; delete Intl.DurationFormat; delete Intl.Segmenter; delete Intl.DisplayNames',
  'CSS.registerProperty': 'delete CSS.registerProperty',
  // Safari before 17.4, Chrome before 119.
  'Promise.withResolvers':
    'delete Promise.withResolvers; delete Promise.any; delete Promise.allSettled; delete Array.fromAsync',
  // Chrome before 103.
  'AbortSignal.timeout': 'delete AbortSignal.timeout; delete AbortSignal.any',
  // Firefox before 147, Safari before 26.2.
  navigation: 'delete window.navigation; delete Document.prototype.startViewTransition',
  // Firefox.
  'navigator.share': 'delete Navigator.prototype.share; delete Navigator.prototype.canShare',
  // A page without HTTPS.
  'navigator.clipboard': 'delete Navigator.prototype.clipboard; delete Crypto.prototype.subtle',
  'Trusted Types': 'delete window.trustedTypes',
  'Element.prototype.moveBefore':
    'delete Element.prototype.moveBefore; delete Document.prototype.moveBefore; delete DocumentFragment.prototype.moveBefore',
};

const collectLog = `for (const level of ['error', 'warn']) console[level] = (...all) => errors.push(all.join(' '));`;

const widgets = elementNames
  .map((tag) => {
    const demand = tag === 'demand-card' ? ' demand="voices"' : '';
    return `<${tag}${demand} actions="cite share embed">The words between the tags</${tag}>`;
  })
  .join('\n');

/** Uses each control of the widgets, as a reader does. */
async function useAll(body: HTMLElement) {
  for (const element of body.querySelectorAll<HTMLElement>(elementNames.join())) {
    await shown(element);
    const root = element.shadowRoot!;
    for (const filter of root.querySelectorAll<HTMLInputElement>('input')) {
      filter.value = 'Burma';
      filter.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    for (const summary of root.querySelectorAll('summary')) summary.click();
    for (const link of root.querySelectorAll<HTMLElement>('a[href^="#"]')) link.click();
    for (const action of root.querySelectorAll<HTMLElement>('[part~=action]')) action.click();
    await until(() => root.querySelector('[part=panel]'), `the actions of <${element.localName}>`);
  }
}

/** Without these features, the module defines no element. */
const required: Record<string, string> = {
  // Safari before 16.4, Firefox before 101.
  adoptedStyleSheets: `delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync`,
  // Chrome before 92.
  'Array.prototype.at': 'delete Array.prototype.at; delete String.prototype.at',
};

describe('in a browser without', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [feature, script] of Object.entries(missing)) {
    for (const lang of ['en', 'fr']) {
      it(`${feature}, the widgets work on a page in ${lang}`, async () => {
        const { page } = await pageOf(collectLog + script, widgets, { lang });
        const { body } = page.document;
        await useAll(body);
        for (const element of body.querySelectorAll<HTMLElement>(elementNames.join())) {
          const base = element.shadowRoot!.querySelector('[part=base]');
          expect(base?.getAttribute('lang')).to.equal(lang === 'en' ? 'en-GB' : lang);
          expect(element.innerText).not.to.include('The words between');
        }
        expect(page.errors).to.deep.equal([]);
      });
    }
  }

  for (const [feature, script] of Object.entries(required)) {
    it(`${feature}, the words stay in every format`, async () => {
      const quotes = ['blockquote', 'link'] as const;
      const html = quotes.map((format) => formats[format](embedded, 'coup-stats', {}, en));
      const { page } = await pageOf(collectLog + script, widgets + html.join(''), {
        query: '?links',
      });
      const { body } = page.document;
      expect([...body.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot)).to.be.empty;
      expect(body.querySelectorAll(':not(:defined)')).to.have.lengthOf(elementNames.length);
      expect(body.innerText.split('The words between the tags')).to.have.lengthOf(
        elementNames.length + 1,
      );
      expect(body.innerText.split('More than 6,000')).to.have.lengthOf(quotes.length + 1);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('declarative shadow roots, a rendered snippet becomes the widget', async () => {
    const snippet = dsdFormat(embedded, 'coup-stats', {}, en);
    // An older browser does not know the attribute.
    const unknown = snippet.replace(' shadowrootmode=', ' data-unknown=');
    const { page, element } = await pageOf(collectLog, unknown);
    await until(() => element.shadowRoot?.querySelector('[part=base]'));
    // The words and the template between the tags are not displayed.
    expect(element.innerText).to.equal('');
    expect(page.errors).to.deep.equal([]);
  });

  it('the colour functions and container queries of today, the widgets have the colours of the page', async () => {
    const { page } = await pageOf(
      collectLog,
      '<div style="color: rgb(1, 2, 3); inline-size: 40em"><signatory-list></signatory-list><coup-stats layout="scale"></coup-stats></div>',
      { folder: 'old-styles' },
    );
    const [list, stats] = [...page.document.querySelectorAll('signatory-list, coup-stats')].map(
      ({ shadowRoot }) => shadowRoot!,
    );
    const base = page.getComputedStyle(list!.querySelector('[part=base]')!);
    expect(base.color).to.equal('rgb(1, 2, 3)');
    expect(base.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    const input = page.getComputedStyle(list!.querySelector('input')!);
    expect(input.border).to.equal('1px solid rgb(1, 2, 3)');
    for (const mark of stats!.querySelectorAll('svg')) {
      expect(mark.getBoundingClientRect().width).to.be.within(10, 50);
    }
    expect(page.errors).to.deep.equal([]);
  });
});
