import { expect } from '@open-wc/testing';
import MarkdownIt from 'markdown-it';
import { pageOf } from '../page-of.js';
import { until } from '../until.js';
import { baseIn } from '../widget-in.js';

/** The snippets of an earlier version by format, and by the element with its attributes and the language of its page. */
type Snippets = Record<string, Record<string, string>>;

/** Days in the life of version 0.1.0. A page with a snippet of one of these days works unchanged. */
const days = ['2026-11-24', '2026-11-26', '2026-11-29', '2026-11-30'];
const stored = new URL('../fixtures/upgrade/0.1.0/', import.meta.url);
const read = async (file: string) => (await fetch(new URL(file, stored))).text();
const fixtures = await Promise.all(
  days.map(async (day) => [day, JSON.parse(await read(`${day}.json`)) as Snippets] as const),
);
const statement = await read('statement.json');

/** Converts a format that is not HTML. */
const toHtml: Record<string, (snippet: string) => string> = {
  markdown: (snippet) => new MarkdownIt().render(snippet),
  jsx: (snippet) => snippet.replace(/\{'([{}])'\}/g, '$1').replace(/ style=\{\{.*?\}\}/, ''),
};

/**
 * Quotations with a link that keep their words. The statement's figures and events have other words since, and a widget
 * never takes the place of words that it does not show.
 */
const wordsStay: Record<string, string[]> = {
  '2026-11-26': [
    '<coup-stats figures="killed displaced" layout="row"> in fr',
    '<justice-timeline>',
    '<justice-timeline from="2021" until="2024-06"> in es',
  ],
  '2026-11-29': ['<justice-timeline>'],
};
const theWords = 'the words of the quotation';

/** Returns the element that a key names, under the present name of its attribute and without content. */
const present = (key: string) => {
  const [, start, tag] = /^(<([\w-]+).*>)/.exec(key)!;
  return `${start!.replace(/ part="(?=all|text|lede|signatories)/, ' show="')}</${tag}>`;
};

const collectLog = `for (const level of ['error', 'warn']) console[level] = (...all) => errors.push(all.join(' '));`;

/** Returns what a reader gets in the place of a snippet, or `undefined` as long as that is not decided. */
function shownIn(place: Element): string | undefined {
  const frame = place.querySelector('iframe');
  const first = frame
    ? frame.contentDocument?.querySelector('main > *')
    : place.querySelector('blockquote, :not(script, p)');
  const isQuote = first?.localName === 'blockquote';
  if (isQuote && first.shadowRoot?.firstElementChild?.localName === 'slot') return theWords;
  const base = isQuote ? baseIn(first) : first?.shadowRoot?.querySelector('[part=base]');
  const copy = base?.cloneNode(true) as Element | undefined;
  // In an iframe, nothing leads to a full text on the page around it.
  for (const link of copy?.querySelectorAll('[part=link]') ?? []) link.remove();
  return copy?.textContent.replace(/\s+/g, ' ');
}

/** Opens a page with several snippets. Returns what each of them shows, without a message in the console. */
async function shownOn(snippets: Record<string, string>, before = '') {
  const places = Object.entries(snippets).map(([key, html]) => {
    const [lang = 'en'] = /(?<= in )\w+$/.exec(key) ?? [];
    return `<article lang="${lang}">${html}</article>`;
  });
  const { page } = await pageOf(collectLog, before + places.join('\n'), { query: '?links' });
  const articles = [...page.document.querySelectorAll('article')];
  for (const frame of page.document.querySelectorAll('iframe')) frame.loading = 'eager';
  // A rendered element keeps its HTML until a script asks for the element.
  for (const element of page.document.querySelectorAll('article > *')) {
    await (element as Partial<HTMLElement & { updateComplete: Promise<boolean> }>).updateComplete;
  }
  const shown: Record<string, string | undefined> = {};
  for (const [index, key] of Object.keys(snippets).entries()) {
    await until(() => shownIn(articles[index]!), key);
    shown[key] = shownIn(articles[index]!);
  }
  expect(page.errors).to.deep.equal([]);
  return shown;
}

const mapped = (keys: string[], html: (key: string) => string) =>
  Object.fromEntries(keys.map((key) => [key, html(key)]));

describe('a snippet of version 0.1.0', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [day, formats] of fixtures) {
    for (const [format, snippets] of Object.entries(formats)) {
      it(`of ${day} becomes the present widget in the format ${format}`, async () => {
        const keys = Object.keys(snippets);
        const expected = await shownOn(mapped(keys, present));
        const kept = ['link', 'markdown'].includes(format) ? (wordsStay[day] ?? []) : [];
        for (const key of kept) expected[key] = theWords;
        const html = mapped(keys, (key) => (toHtml[format] ?? String)(snippets[key]!));
        expect(await shownOn(html)).to.deep.equal(expected);
      });
    }
  }

  it('shows the statement of its version that the page contains', async () => {
    const script = `<script type="application/json" id="own">${statement.replace(/</g, '\\u003c')}</script>`;
    const snippets = fixtures[0]![1].element!;
    const asked = (key: string) => snippets[key]!.replace(/<\w+-\w+/, '$& statement="own"');
    const shown = await shownOn(mapped(Object.keys(snippets), asked), script);
    // This version does not contain the event, whose sentence states no such event.
    expect(shown['<justice-timeline>']).to.include(
      'Year with which the violence of 2024 is compared',
    );
  });
});
