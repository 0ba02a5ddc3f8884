import { expect } from '@open-wc/testing';
import { blockquoteFormat } from '../../src/snippets/blockquote-format.js';
import { elementNames as tags } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { en } from '../../src/i18n/locales/en.js';
import { pageOf } from '../page-of.js';
import { until } from '../until.js';
import { contentOf } from '../../src/statement/content.js';
import { river } from '../fixtures/river.js';
import { widgetIn } from '../widget-in.js';
import { isRefused, settled, show, showOne } from './helpers.js';
import { replace } from './spies.js';

/** Records errors, rejections, and console messages of the page. */
async function reaching(happens: () => Promise<void>) {
  const errors: string[] = [];
  const logged: string[] = [];
  const onError = (event: ErrorEvent) => {
    errors.push(event.message);
    event.preventDefault();
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    errors.push(String(event.reason));
    event.preventDefault();
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  replace(console, 'error', { value: (message: string) => logged.push(message) });
  await happens();
  // The browser reports a rejection in its own task.
  await new Promise((resolve) => setTimeout(resolve));
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
  return { errors, logged };
}

const fail = (message: string) => () => {
  throw new Error(message);
};

/** The failures during rendering, and the code that causes each. */
const failures: Record<string, (element: HTMLElement) => void> = {
  'its view': (element) => Object.assign(element, { view: fail('its view') }),
  'its template': (element) => Object.assign(element, { template: fail('its template') }),
  'its preparation': (element) => Object.assign(element, { willUpdate: fail('its preparation') }),
  'its rendering': (element) => Object.assign(element, { render: fail('its rendering') }),
  'the template engine': (element) =>
    Object.assign(element, { template: () => ({ _$litType$: 1, strings: ['', ''], values: [] }) }),
  'a value in its template': (element) =>
    Object.assign(element, {
      template: () => Object.create({ toString: fail('a value') }) as object,
    }),
  'its style sheets': (element) => {
    element.attachShadow({ mode: 'open' });
    Object.defineProperty(element.shadowRoot, 'adoptedStyleSheets', {
      get: () => [],
      set: fail('its style sheets'),
    });
  },
  'its shadow root': (element) => Object.assign(element, { createRenderRoot: fail('its root') }),
  'the code after an update': (element) => Object.assign(element, { updated: fail('updated') }),
};

for (const tag of tags) {
  describe(`<${tag}>, if something fails`, () => {
    for (const [what, breaks] of Object.entries(failures)) {
      it(`shows its fallback content if ${what} fails, logs one error and fires statement-error`, async () => {
        const element = document.createElement(tag);
        element.innerHTML = '<b>Words</b>';
        if (tag === 'demand-card') element.setAttribute('demand', 'voices');
        const events: string[] = [];
        for (const type of ['statement-ready', 'statement-error'] as const) {
          element.addEventListener(type, () => events.push(type));
        }
        breaks(element);
        const { errors, logged } = await reaching(async () => {
          document.body.append(element);
          await settled(element);
        });
        const words = element.querySelector('b')!;
        expect(words.checkVisibility()).to.equal(true);
        expect(words.getBoundingClientRect().height).to.be.above(0);
        expect(errors).to.deep.equal([]);
        expect(events).to.deep.equal(['statement-error']);
        expect(logged).to.have.lengthOf(1);
        expect(logged[0]).to.match(RegExp(`^<${tag}> .`));
      });
    }

    it('shows its fallback content if a later update fails, and renders again after the next update', async () => {
      const { element, root } = await showOne<typeof tag>(
        `<${tag} demand="voices"><b>Words</b></${tag}>`,
      );
      const before = root.querySelector('[part=base]')?.textContent;
      const { errors } = await reaching(async () => {
        Object.assign(element, { render: fail('a later update') });
        element.requestUpdate();
        await settled(element);
      });
      expect(errors).to.deep.equal([]);
      expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['slot']);
      expect(element.querySelector('b')!.checkVisibility()).to.equal(true);
      Reflect.deleteProperty(element, 'render');
      element.requestUpdate();
      await settled(element);
      expect(root.querySelector('[part=base]')?.textContent).to.equal(before);
      expect(root.querySelector('slot')).to.equal(null);
    });
  });
}

describe('the page around an element', () => {
  for (const reaction of ['connectedCallback', 'adoptedCallback', 'attributeChangedCallback']) {
    it(`is not affected by an error in ${reaction}`, async () => {
      const { element } = await showOne<'coup-stats'>('<coup-stats><b>Words</b></coup-stats>');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const { errors } = await reaching(async () => {
        Object.defineProperty(element.shadowRoot, 'adoptedStyleSheets', {
          get: fail('sheets'),
          set: fail('sheets'),
        });
        Object.defineProperty(element, 'getRootNode', { value: fail('root') });
        Object.defineProperty(element, 'figures', { set: fail('figures') });
        if (reaction === 'attributeChangedCallback') element.setAttribute('figures', 'killed');
        if (reaction === 'connectedCallback') document.body.append(element);
        if (reaction === 'adoptedCallback') frame.contentDocument!.body.append(element);
        await settled(element);
      });
      expect(errors).to.deep.equal([]);
      expect(element.querySelector('b')!.checkVisibility()).to.equal(true);
    });
  }

  it('styles the fallback content', async () => {
    const style =
      'text-align: right; text-transform: uppercase; font: italic 700 20px/3 serif; letter-spacing: 3px; text-indent: 1em';
    for (const tag of tags) {
      const { page } = await show(
        `<div style="${style}"><${tag} statement="none"><p>Words</p></${tag}><p>Words</p></div>`,
      );
      await until(() => isRefused(page.querySelector(tag)!), 'readers are told of the error');
      const [words, plain] = [...page.querySelectorAll('p')].map((node) => getComputedStyle(node));
      for (const name of [
        'text-align',
        'text-transform',
        'font',
        'letter-spacing',
        'text-indent',
        'color',
        'line-height',
        'font-weight',
      ]) {
        expect(words!.getPropertyValue(name), `${tag} ${name}`).to.equal(
          plain!.getPropertyValue(name),
        );
      }
    }
  });

  it('gets one console error for hundreds of elements with the same fault, and an event for each', async () => {
    let heard = 0;
    const count = () => heard++;
    addEventListener('statement-error', count);
    const { logged } = await reaching(async () => {
      document.body.innerHTML = '<coup-stats figures="unheard-of">Words</coup-stats>'.repeat(300);
      for (const element of document.body.children) await settled(element);
    });
    removeEventListener('statement-error', count);
    expect(heard).to.equal(300);
    expect(logged).to.have.lengthOf(1);
    expect(logged[0]).to.include('unknown id "unheard-of"');
  });

  it('gets one console error for hundreds of elements with the same kind of invalid value', async () => {
    const { logged } = await reaching(async () => {
      document.body.innerHTML = Array.from(
        { length: 300 },
        (_, index) => `<demand-card demand="unheard-of-${index}">Words</demand-card>`,
      ).join('');
      for (const element of document.body.children) await settled(element);
    });
    expect(logged).to.have.lengthOf(1);
    expect(logged[0]).to.include('unknown id "unheard-of-0"');
  });

  const replaced: [string, () => void][] = [
    [
      'a console that throws',
      () => {
        replace(console, 'error', { value: fail('console') });
      },
    ],
    [
      'dispatchEvent replaced',
      () => {
        replace(EventTarget.prototype, 'dispatchEvent', { value: fail('dispatch') });
      },
    ],
    [
      'Node.prototype.insertBefore replaced',
      () => {
        replace(Node.prototype, 'insertBefore', { value: fail('insertBefore') });
      },
    ],
    [
      'document.importNode replaced',
      () => {
        replace(Document.prototype, 'importNode', { value: fail('importNode') });
      },
    ],
  ];
  for (const [name, replaces] of replaced) {
    it(`keeps the fallback content with ${name}`, async () => {
      const element = document.createElement('coup-stats');
      element.innerHTML = '<b>Words</b>';
      element.setAttribute('figures', 'unheard-of');
      const { errors } = await reaching(async () => {
        replaces();
        document.body.append(element);
        await settled(element);
      });
      expect(element.querySelector('b')!.checkVisibility()).to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.above(10);
      expect(errors).to.deep.equal([]);
    });
  }

  it('sees no element change its own attributes or children', async () => {
    const { page } = await show(tags.map((tag) => `<${tag} actions="cite"></${tag}>`).join(''));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(page, { subtree: true, attributes: true, childList: true });
    for (const element of page.children) {
      Object.assign(element, { theme: 'dark', layout: 'list', to: 'asean', headingLevel: 3 });
      element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      element.shadowRoot!.querySelectorAll('button').forEach((button) => {
        if (!button.matches('[part=action]')) button.click();
      });
      await settled(element);
    }
    records.push(...observer.takeRecords());
    expect(records.map(({ target }) => (target as Element).localName)).to.deep.equal([]);
  });
});

describe('a focused link in the fallback content', () => {
  const cited = { ...river, url: 'https://example.org/river' };
  const data = `<script type="application/json" id="river">${JSON.stringify(cited)}</script>`;
  const attributes = { statement: 'river' };
  const forms = { element: elementFormat, blockquote: blockquoteFormat };

  for (const [format, snippet] of Object.entries(forms)) {
    it(`passes the focus to the same link of the widget: ${format} format`, async () => {
      const html = snippet(contentOf(cited), 'coup-stats', attributes, en);
      const focus = `document.links[0].focus(); link = document.activeElement.href;`;
      const { page, element } = await pageOf('', `${html}${data}<script>${focus}</script>`);
      const widget = () => (format === 'blockquote' ? widgetIn(element) : element);
      await until(() => widget()?.shadowRoot?.querySelector('[part=base]'), 'it is shown');
      const { link } = page as unknown as { link: string };
      expect(link).to.equal(cited.url);
      expect(widget()!.shadowRoot!.activeElement).to.have.property('href', link);
    });
  }

  it('keeps the focus if it is elsewhere on the page', async () => {
    const html = elementFormat(contentOf(cited), 'coup-stats', attributes, en);
    const focus = `<a href="${cited.url}">Link</a><script>document.links[1].focus()</script>`;
    const { page, element } = await pageOf('', html + data + focus);
    await until(() => element.shadowRoot?.querySelector('[part=base]'), 'it is shown');
    expect(page.document.activeElement).to.have.property('textContent', 'Link');
  });
});
