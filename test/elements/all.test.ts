import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import type { StatementElement } from '../../src/elements/statement-element.js';
import { elementNames as tags } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { en } from '../../src/i18n/locales/en.js';
import { statement } from '../statement/fixture.js';
import { overflowOf, show, showOne } from './helpers.js';

for (const tag of tags) {
  describe(`<${tag}>, like every element`, () => {
    it('replaces its fallback content and fires statement-ready once', async () => {
      const { element, root, errors, events } = await showOne<typeof tag>(
        elementFormat(statement, tag, { ...(tag === 'demand-card' && { demand: 'voices' }) }, en),
      );
      expect(root.querySelector('slot')).to.equal(null);
      expect(element.querySelector('cite')?.checkVisibility()).to.equal(false);
      expect([errors, events]).to.deep.equal([[], [`${tag} statement-ready`]]);
    });

    // Preact and Vue leave an empty attribute for a removed value.
    it('treats an empty attribute as missing', async () => {
      const { observedAttributes } = customElements.get(tag)! as unknown as typeof StatementElement;
      const names = observedAttributes.filter((name) => !['limit', 'columns'].includes(name));
      const attributes = names.map((name) => `${name}=""`).join(' ');
      const { root, errors } = await showOne<typeof tag>(`<${tag} ${attributes}></${tag}>`);
      const plain = await showOne<typeof tag>(`<${tag}></${tag}>`);
      expect(root.textContent).to.equal(plain.root.textContent);
      expect(errors).to.deep.equal([]);
    });

    it('is in English on a page in an unsupported language', async () => {
      const { page } = await show(`<div lang="he" dir="rtl"><${tag}></${tag}></div>`);
      const base = page.querySelector(tag)?.shadowRoot?.querySelector('[part=base]');
      expect(base?.getAttribute('lang')).to.equal('en-GB');
      expect(getComputedStyle(base!).direction).to.equal('ltr');
    });

    it('cites the statement with its date', async () => {
      const { root } = await showOne<typeof tag>(`<${tag}></${tag}>`);
      const citation = root
        .querySelector('[part=citation]')
        ?.textContent.replace(/\s+/g, ' ')
        .trim();
      expect(citation).to.equal(
        'Myanmar: Four years after coup, world must demand accountability for atrocity crimesJoint statement of 46 organizations, 31 January 2025',
      );
    });

    it('overflows at no width from 240 px up', async () => {
      for (const width of [240, 320, 480, 768, 1280]) {
        const { element, root } = await showOne<typeof tag>(`<${tag}></${tag}>`, width);
        root.querySelectorAll('details').forEach((details) => (details.open = true));
        expect(overflowOf(element), `${width} px`).to.be.at.most(0.5);
      }
    });

    it('keeps its width if the page shrinks it to fit', async () => {
      const { page } = await show(`<div style="display: flex"><${tag}></${tag}></div>`);
      expect(page.querySelector(tag)?.getBoundingClientRect().width).to.be.at.least(280);
    });

    it('inherits only the font and its size from its surroundings', async () => {
      const { page } = await show(
        `<div style="text-align: right; text-transform: uppercase; font: italic 700 20px/3 serif; letter-spacing: 1em"><${tag}></${tag}></div>`,
      );
      const base = page.querySelector(tag)!.shadowRoot!.querySelector('[part=base]')!;
      const {
        textAlign,
        textTransform,
        fontStyle,
        fontWeight,
        fontSize,
        fontFamily,
        letterSpacing,
      } = getComputedStyle(base);
      expect([
        textAlign,
        textTransform,
        fontStyle,
        fontWeight,
        fontSize,
        fontFamily,
        letterSpacing,
      ]).to.deep.equal(['left', 'none', 'normal', '400', '20px', 'serif', 'normal']);
    });
  });
}

describe('the module', () => {
  it('skips an element that the page has defined under the same name', async () => {
    const { define } = await import('../../src/elements/register.js');
    class Other extends HTMLElement {}
    const before = customElements.get('coup-stats');
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (message: string) => warned.push(message);
    define({ 'coup-stats': Other });
    console.warn = warn;
    expect(customElements.get('coup-stats')).to.equal(before);
    expect(warned.join()).to.include('the page already defines <coup-stats>');
  });

  it('makes no request, and leaves no cookie and nothing in storage', async () => {
    const sent: string[] = [];
    const original = window.fetch.bind(window);
    const sendBeacon = navigator.sendBeacon.bind(navigator);
    const open = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open')!;
    const names = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const before = names().length;
    window.fetch = (...[request]) => {
      sent.push(`fetch ${request instanceof Request ? request.url : request.toString()}`);
      return original('/LICENSE');
    };
    navigator.sendBeacon = (url) => sent.push(`beacon ${String(url)}`) > 0;
    XMLHttpRequest.prototype.open = (method: string, url: string | URL) => {
      sent.push(`${method} ${String(url)}`);
    };
    try {
      await show(tags.map((tag) => `<${tag} actions="cite"></${tag}>`).join(''));
    } finally {
      window.fetch = original;
      navigator.sendBeacon = sendBeacon;
      Object.defineProperty(XMLHttpRequest.prototype, 'open', open);
    }
    expect(sent).to.deep.equal([]);
    // Requests are listed once they end. Requests that began before this one have ended by then.
    await (await fetch('/LICENSE?after')).text();
    await until(() => names().some((name) => name.endsWith('?after')), 'it is listed');
    expect(names().slice(before)).to.deep.equal([`${location.origin}/LICENSE?after`]);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('overflows nothing at 240 px if the page shrinks it to fit', async () => {
    for (const style of ['float: left', 'display: inline-block']) {
      const { page } = await show(
        tags.map((tag) => `<${tag} style="${style}"></${tag}>`).join('<br>'),
        240,
      );
      for (const element of page.querySelectorAll<HTMLElement>(':scope > :not(br)')) {
        const { width } = element.getBoundingClientRect();
        expect(width, `${element.localName} ${style}`).to.be.within(200, 240);
      }
    }
  });

  it('reports an unknown theme and shows the content anyway', async () => {
    const { root, errors, events } = await showOne<'demand-card'>(
      '<demand-card theme="neon"></demand-card>',
    );
    expect(root.querySelector('[part=base]')).not.to.equal(null);
    expect(errors).to.deep.equal([
      '<demand-card> theme: unknown value "neon". Known values: auto, light, dark.',
    ]);
    expect(events).to.deep.equal(['demand-card statement-ready']);
  });

  it('takes no space if it is hidden', async () => {
    for (const tag of tags) {
      const { element } = await showOne<typeof tag>(`<${tag} hidden></${tag}>`);
      expect(element.checkVisibility(), tag).to.equal(false);
    }
  });

  it('leaves no trace of a removed element', async () => {
    for (const tag of tags) {
      const { element } = await showOne<typeof tag>(`<${tag}></${tag}>`);
      let updates = 0;
      element.requestUpdate = () => updates++;
      document.documentElement.lang = 'fr';
      await until(() => updates > 0, `${tag} follows the page`);
      element.remove();
      updates = 0;
      const { element: other } = await showOne<'statement-quote'>(
        '<statement-quote></statement-quote>',
      );
      const followed = new Promise(
        (resolve) =>
          (other.requestUpdate = () => {
            resolve(0);
          }),
      );
      document.documentElement.lang = 'en';
      await followed;
      expect(updates, tag).to.equal(0);
    }
  });
});
