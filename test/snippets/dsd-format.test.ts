import { expect } from '@open-wc/testing';
import { moved } from '../support/moved.mjs';
import { all } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import { dsdFormat, dsdStyle } from '../../src/snippets/dsd-format.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import type { ElementName } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { embedded } from '../../src/statement/embedded.js';
import { base } from '../../src/styles/base.styles.js';
import { river, riverUrl } from '../fixtures/river.js';
import { boxes, elementsOf, pageWith, upgraded } from './upgrading.js';

/** Every element, with its attributes. */
const samples: [ElementName, Attributes][] = [
  ['coup-stats', {}],
  ['coup-stats', { figures: 'displaced killed', layout: 'list', actions: 'cite share' }],
  ['coup-stats', { figures: 'killed towns', layout: 'scale' }],
  ['demand-card', { demand: 'voices' }],
  ['demand-list', {}],
  ['demand-list', { to: 'asean', theme: 'dark' }],
  ['joint-statement', {}],
  ['joint-statement', { show: 'lede' }],
  ['justice-timeline', {}],
  ['justice-timeline', { from: '2025' }],
  ['justice-timeline', { layout: 'axis' }],
  ['justice-timeline', { layout: 'axis', from: '2024' }],
  ['signatory-list', {}],
  ['signatory-list', { highlight: "Mother's Embrace", limit: '5', actions: 'embed' }],
  ['signatory-list', { columns: '1' }],
  ['statement-quote', {}],
  ['statement-quote', { sentence: 'p2s1' }],
];

/**
 * Returns the markup of a node, without its style and what it is rendered from, normalized for minification, with sorted
 * attributes.
 */
const markup = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      if (!(child instanceof node.ownerDocument!.defaultView!.Element)) {
        return child.nodeType === Node.TEXT_NODE ? child.nodeValue! : '';
      }
      if (child.localName === 'style') return '';
      const attributes = [...child.attributes]
        .filter(({ name }) => name !== 'style' && name !== 'data-rendered')
        .map(({ name, value }) => ` ${name}="${value}"`);
      return `<${child.localName}${attributes.sort().join('')}>${markup(child)}</>`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');

afterEach(() => {
  document.body.replaceChildren();
});

describe('the snippet with a declarative shadow root', () => {
  for (const [name, attributes] of samples) {
    const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    for (const messages of [en, all.my] as Messages[]) {
      it(`renders <${name}${said.join('')}> in ${messages.tag} like the element`, async () => {
        const page = await pageWith(dsdFormat(embedded, name, attributes, messages), 800);
        const [element] = elementsOf(page);
        const before = markup(element!.shadowRoot!);
        expect(before).to.contain('part="base"');
        await upgraded(page);
        expect(`<div>${markup(element!.shadowRoot!)}</>`).to.equal(before);
        expect(element!.shadowRoot!.querySelector('style')).to.equal(null);
      });
    }

    for (const width of [240, 360, 1280]) {
      it(`causes no layout shift when <${name}${said.join('')}> takes over at ${width} px`, async () => {
        const page = await pageWith(dsdFormat(embedded, name, attributes, en), width);
        const before = boxes(page);
        await upgraded(page);
        expect(moved(before, boxes(page))).to.deep.equal([]);
      });
    }
  }

  it('causes no layout shift for all elements on a page with the full text', async () => {
    const html = samples.map(([name, attributes]) =>
      dsdFormat(embedded, name, attributes, en, true),
    );
    const page = await pageWith(html.join('\n'), 360);
    for (const { shadowRoot } of elementsOf(page)) {
      shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    }
    const before = boxes(page);
    expect(before.filter(({ node }) => node === 'a link')).to.have.length.above(10);
    await upgraded(page);
    expect(moved(before, boxes(page))).to.deep.equal([]);
  });

  it('causes no layout shift while the statement of a page loads', async () => {
    const url = new URL(riverUrl, location.href).href;
    for (const name of ['coup-stats', 'joint-statement', 'demand-list'] as const) {
      const page = await pageWith(dsdFormat(river, name, { src: url }, all.ar!), 360);
      const before = boxes(page);
      await upgraded(page);
      expect(moved(before, boxes(page))).to.deep.equal([]);
    }
  });

  it('keeps its columns beside the style sheets that the element adopts', async () => {
    const page = await pageWith(dsdFormat(embedded, 'signatory-list', { columns: '1' }, en), 800);
    const { shadowRoot } = elementsOf(page)[0]!;
    const sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(base.cssText);
    shadowRoot!.adoptedStyleSheets = [sheet];
    const list = shadowRoot!.querySelector('[part=signatories]')!;
    expect(getComputedStyle(list).columnCount).to.equal('1');
  });

  it('keeps its rendering until its language has loaded', async () => {
    const page = await pageWith(dsdFormat(embedded, 'coup-stats', {}, all.my!), 360);
    const [element] = elementsOf(page);
    const drawn = element!.shadowRoot!.querySelector('[part=base]');
    const seen: boolean[] = [];
    new MutationObserver(() => {
      const bases = element!.shadowRoot!.querySelectorAll('[part=base]');
      seen.push(bases.length === 1 && !element!.shadowRoot!.querySelector('slot'));
    }).observe(element!.shadowRoot!, { childList: true });
    await upgraded(page);
    expect(element!.shadowRoot!.querySelector('[part=base]')).not.to.equal(drawn);
    expect(seen).not.to.include(false);
  });

  it('shows the fallback content if the element cannot render', async () => {
    const snippet = dsdFormat(embedded, 'coup-stats', {}, en).replace(
      '<coup-stats',
      '$& figures="none"',
    );
    const page = await pageWith(snippet, 360);
    await upgraded(page);
    const [element] = elementsOf(page);
    expect(element!.shadowRoot!.querySelector('[part=base]')).to.equal(null);
    expect(element!.innerText).to.contain('6,000');
  });

  it('hides controls in place until they work', async () => {
    const page = await pageWith(
      dsdFormat(embedded, 'signatory-list', { actions: 'cite', limit: '3' }, en),
      360,
    );
    const [element] = elementsOf(page);
    const visible = () =>
      [...element!.shadowRoot!.querySelectorAll('button, input, label')].map(
        (node) => page.defaultView!.getComputedStyle(node).visibility,
      );
    expect(visible()).to.deep.equal(['hidden', 'hidden', 'hidden', 'hidden']);
    await upgraded(page);
    expect(visible()).to.deep.equal(['visible', 'visible', 'visible', 'visible']);
  });

  it('keeps the focus and opened disclosures when the element takes over', async () => {
    const page = await pageWith(dsdFormat(embedded, 'coup-stats', {}, en, true), 360);
    const root = elementsOf(page)[0]!.shadowRoot!;
    const summary = () => root.querySelectorAll('summary')[1]!;
    const before = summary();
    before.focus();
    before.parentElement!.setAttribute('open', '');
    await upgraded(page);
    expect(summary()).not.to.equal(before);
    expect(root.activeElement).to.equal(summary());
    expect([...root.querySelectorAll('details')].map(({ open }) => open).indexOf(true)).to.equal(1);
  });

  it('equals the element format without its shadow root', () => {
    const snippet = dsdFormat(embedded, 'demand-list', { to: 'asean' }, en);
    const [template] = /<template.*<\/template>/.exec(snippet)!;
    expect(template).to.contain('<style>');
    expect(snippet.replace(template, '')).to.equal(
      elementFormat(embedded, 'demand-list', { lang: 'en', to: 'asean' }, en),
    );
    expect(snippet).not.to.contain('\n');
  });

  it('lets no text become markup', async () => {
    const text = `</template></style><img src=x onerror="parent.tampered = true">"'&amp;`;
    const [first, ...rest] = embedded.demands;
    const statement = {
      ...embedded,
      title: text,
      demands: [{ ...first!, heading: text }, ...rest],
    };
    const attributes = { demand: first!.id };
    const page = await pageWith(dsdFormat(statement, 'demand-card', attributes, en), 360);
    const root = elementsOf(page)[0]!.shadowRoot!;
    expect(root.querySelector('img')).to.equal(null);
    expect(root.querySelector('h2')!.textContent).to.equal(text);
    expect(root.querySelector('cite')!.textContent).to.equal(text);
    expect(page.querySelector('img')).to.equal(null);
  });

  it('renders once if the elements are defined before the parser reaches it', async () => {
    const classic = new URL('/dist/statement-widgets.classic.js', location.href).href;
    const page = await pageWith(
      dsdFormat(embedded, 'coup-stats', {}, en),
      360,
      `<script src="${classic}"></script>`,
    );
    const [element] = elementsOf(page);
    expect(element!.shadowRoot!.querySelectorAll('[part=base]')).to.have.lengthOf(1);
    expect(element!.shadowRoot!.querySelectorAll('style, slot')).to.have.lengthOf(0);
    expect(element!.innerText).to.equal('');
  });

  for (const [name, attributes] of [
    ['coup-stats', {}],
    ['signatory-list', { columns: '1' }],
  ] as [ElementName, Attributes][]) {
    it(`renders <${name}> under a policy that allows its style sheet by hash`, async () => {
      const bytes = new TextEncoder().encode(dsdStyle(name, attributes));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const csp = `style-src 'sha256-${btoa(String.fromCharCode(...hash))}'`;
      const page = await pageWith(
        dsdFormat(embedded, name, attributes, en),
        1280,
        `<script>refused = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective))</script>
        <meta http-equiv="Content-Security-Policy" content="${csp}">`,
      );
      const before = boxes(page);
      await upgraded(page);
      expect(moved(before, boxes(page))).to.deep.equal([]);
      expect((page.defaultView as unknown as { refused: string[] }).refused).to.deep.equal([]);
    });
  }

  it('is one line, regardless of line breaks in its texts', () => {
    const [first, ...rest] = embedded.demands;
    const statement = {
      ...embedded,
      demands: [{ ...first!, heading: 'Two\nlines\r\nor three' }, ...rest],
    };
    const attributes = { demand: first!.id };
    for (const dsd of [true, false]) {
      const snippet = snippetOf(statement, { element: 'demand-card', attributes, dsd });
      expect(snippet).not.to.match(/[\r\n]/);
      expect(snippet).to.include('Two lines or three');
    }
    expect(() => snippetOf(embedded, { element: 'coup-stats', inContext: true })).to.throw(
      'in-context: requires dsd',
    );
  });
});
