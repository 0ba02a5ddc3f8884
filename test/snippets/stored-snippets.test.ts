import { expect } from '@open-wc/testing';
import MarkdownIt from 'markdown-it';
import stored from '../fixtures/stored-snippets.json';
import { pageOf } from '../page-of.js';
import { until } from '../until.js';

/** Converts a format to HTML if a site does not keep the snippet unchanged. */
const rendered: Record<string, (snippet: string) => string> = {
  markdown: (snippet) => new MarkdownIt().render(snippet),
  jsx: (snippet) => snippet.replace(/\{'([{}])'\}/g, '$1'),
};

/** The content of each widget, as its snippet requests it. */
const said: Record<string, string> = {
  'coup-stats': 'internally displaced',
  'demand-card': 'amplify the voices of survivors',
  'statement-quote': 'evade international justice',
};

/** Returns the shadow root of a widget, also in a blockquote or a link. */
const drawnIn = (root: ParentNode | null | undefined): ShadowRoot | undefined => {
  for (const { shadowRoot } of root?.querySelectorAll('*') ?? []) {
    if (!shadowRoot) continue;
    if (shadowRoot.querySelector('[part=base]')) return shadowRoot;
    const inner = drawnIn(shadowRoot);
    if (inner) return inner;
  }
  return undefined;
};

describe('a snippet from an earlier version', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [format, snippets] of Object.entries(stored)) {
    for (const [element, snippet] of Object.entries(snippets)) {
      if (element === 'statement-quote' && /link|markdown/.test(format)) continue;
      it(`shows <${element}> from the ${format} format`, async () => {
        const html = (rendered[format] ?? String)(snippet);
        const { page } = await pageOf('', html, { query: '?links' });
        const frame = page.document.querySelector('iframe');
        const shown = () => drawnIn(frame ? frame.contentDocument : page.document);
        if (frame) frame.loading = 'eager';
        await until(shown, html);
        expect(shown()!.textContent).to.include(said[element]);
        expect(page.document.querySelector(':not(:defined)')).to.equal(null);
        expect(page.errors).to.deep.equal([]);
      });
    }
  }

  for (const format of ['link', 'markdown'] as const) {
    it(`keeps the words of the pull quote that the statement had then: ${format}`, async () => {
      const { 'statement-quote': quotation, 'coup-stats': figures } = stored[format];
      const html = [quotation, figures].map(rendered[format] ?? String);
      const { page } = await pageOf('', html.join('\n'), { query: '?links' });
      const [first, second] = page.document.querySelectorAll('blockquote');
      const widgetIn = (quote?: Element) => quote?.shadowRoot?.querySelector(':defined:not(slot)');
      await until(() => widgetIn(second)?.shadowRoot, 'no widget is shown');
      await until(() => !widgetIn(first), 'another quotation is shown');
      expect(first!.textContent).to.include('must take urgent action');
    });
  }
});
