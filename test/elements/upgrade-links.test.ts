import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { linkFormat } from '../../src/snippets/link-format.js';
import { en } from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { pageOf } from '../page-of.js';
import { until } from '../until.js';
import { statement } from '../statement/fixture.js';
import { baseIn, given, widgetIn } from '../widget-in.js';

const open = async (body: string, query = '?links', script = '') => {
  const { page } = await pageOf(script, `<main>${body}</main>`, { query });
  const { document } = page;
  return { page, document, main: document.querySelector('main')! };
};

const snippet = (
  tag: (typeof elementNames)[number] = 'coup-stats',
  attributes = {},
  messages = en,
) => linkFormat(statement, tag, attributes, messages, '/widgets.html');

const link = (fragment: string, text = statement.title) =>
  `<a href="/widgets.html#${fragment}">${text}</a>`;

/** Returns the snippet with another fragment in its link. */
const asking = (fragment: string) => snippet().replace('widget=coup-stats', fragment);

const shows = (quote: Element | null) => until(() => baseIn(quote), 'the widget is shown');

/** Waits until the module has processed the page, by a widget at its end. */
async function looked(main: Element) {
  const marker = main.ownerDocument.createElement('div');
  marker.innerHTML = snippet();
  main.ownerDocument.body.append(marker);
  await shows(marker.firstElementChild);
}

describe('a quotation whose citation is a link to a widget', () => {
  for (const tag of elementNames) {
    it(`shows <${tag}>, if the page opts in`, async () => {
      const attributes = tag === 'demand-card' ? { demand: 'voices' } : { theme: 'dark' };
      const { page, main } = await open(snippet(tag, attributes));
      const html = main.innerHTML;
      await shows(main.firstElementChild);
      const widget = widgetIn(main.firstElementChild)!;
      expect(widget.localName).to.equal(tag);
      expect(given(widget)).to.deep.equal({ ...attributes, lang: 'en' });
      expect(main.innerHTML).to.equal(html);
      expect(page.errors).to.deep.equal([]);
      const { main: without } = await open(snippet(tag, attributes), '');
      expect(without.firstElementChild!.shadowRoot).to.equal(null);
    });
  }

  it('shows figures to scale, which have another order than their words', async () => {
    const { main } = await open(
      snippet('coup-stats', { figures: 'towns killed', layout: 'scale' }),
    );
    await shows(main.firstElementChild);
  });

  it('has its language', async () => {
    const { main } = await open(snippet('coup-stats', {}, fr));
    await shows(main.firstElementChild);
    expect(baseIn(main.firstElementChild)).to.have.property('lang', 'fr');
  });

  it('is in English on a page in another language if its link names no language', async () => {
    const { document, main } = await open('');
    document.documentElement.lang = 'fr';
    main.innerHTML = snippet();
    await shows(main.firstElementChild);
    expect(baseIn(main.firstElementChild)).to.have.property('lang', 'en-GB');
  });

  const others = {
    'it is not a quotation': `<p>${link('widget=coup-stats')}</p>`,
    'it names no element': asking('widget=script'),
    'it names nothing': asking('widget='),
    'its link leads to a sentence': asking('p3s1'),
    'its link is a drawing': `<blockquote>${snippet().replace(/<a .*<\/a>/, `<svg>$&</svg>`)}</blockquote>`,
    'the text of its link is not the title of the statement': snippet().replace(
      /<i>.*?<\/i>/,
      'these figures',
    ),
    'its link names a URL': asking('widget=coup-stats&amp;src=%2F%2Fexample.org%2F'),
    'its link names a URL in escapes': asking('widget=coup-stats&amp;%73rc=x'),
    'its link names a statement': asking('widget=coup-stats&amp;statement=x'),
    'it has two links': snippet().replace('</blockquote>', `${link('widget=coup-stats')}$&`),
    'it is marked for another widget too': snippet().replace(
      '<blockquote',
      '$& class="statement-widget" data-widget="demand-list"',
    ),
  };
  for (const [reason, html] of Object.entries(others)) {
    it(`stays unchanged if ${reason}`, async () => {
      const { page, main } = await open(html);
      await looked(main);
      expect(main.querySelector('blockquote')?.shadowRoot ?? null).to.equal(null);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('accepts curled quotation marks and new line breaks', async () => {
    const broken = snippet()
      .replace(/: /g, ':\n  ')
      .replace(/four-year/g, 'four–year')
      .replace(/'/g, '’');
    const { main } = await open(broken);
    await shows(main.firstElementChild);
  });

  it('may leave the page and change before its widget renders', async () => {
    const { page, main } = await open('');
    main.innerHTML = snippet();
    const quote = main.firstElementChild!;
    // The page's observer upgrades the quotation outside of the page.
    quote.remove();
    await looked(main);
    quote.append(' ');
    await looked(main);
    main.append(quote);
    await shows(quote);
    expect(page.errors).to.deep.equal([]);
  });

  it('passes the known attributes to the widget', async () => {
    const { main } = await open(
      snippet('signatory-list')
        .replace('<blockquote', '$& data-columns="2"')
        .replace(
          'widget=signatory-list',
          '$&&amp;limit=3&amp;onclick=x&amp;class=y&amp;highlight=Mother%27s+Embrace',
        ),
    );
    await shows(main.firstElementChild);
    expect(given(widgetIn(main.firstElementChild)!)).to.deep.equal({
      limit: '3',
      highlight: "Mother's Embrace",
      lang: 'en',
    });
  });

  for (const tag of elementNames) {
    it(`shows its text if the site has split it into several quotations: ${tag}`, async () => {
      const attributes = tag === 'demand-card' ? { demand: 'voices' } : {};
      const lines = snippet(tag, attributes)
        .replace(/<\/?(?:blockquote|span)[^>]*>/g, '')
        .split(/ <br>(?:&nbsp;<br>)?/)
        .map((line) => `<blockquote><p>${line}</p></blockquote>`);
      const { main } = await open(lines.join(''));
      await looked(main);
      const cited = main.querySelector<HTMLElement>('blockquote:has(a)')!;
      expect(baseIn(cited)).to.equal(undefined);
      expect(cited.innerText).to.include(statement.title);
    });
  }

  it('shows its text if a part is missing, and the widget once the part is back', async () => {
    const { main } = await open(snippet());
    const quote = main.firstElementChild!;
    await shows(quote);
    const text = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
    while (!text.nextNode()!.nodeValue!.includes('Since the 2021 coup'));
    const { nodeValue } = text.currentNode;
    text.currentNode.nodeValue = 'Une traduction';
    await until(() => !widgetIn(quote), 'the words are shown');
    text.currentNode.nodeValue = nodeValue;
    await shows(quote);
  });

  const changes: [(typeof elementNames)[number], string, string][] = [
    ['coup-stats', '<b>6,000</b>', '<b>7,000</b>'],
    ['coup-stats', ' people killed', ' civilians killed'],
    ['justice-timeline', '1 February 2021', '2 February 2021'],
    ['signatory-list', 'Fortify Rights', 'Fortify Right'],
    ['demand-list', 'also impose a global arms', 'also impose an arms'],
  ];
  for (const [tag, before, after] of changes) {
    it(`shows its text if an editor has changed "${before}" of <${tag}>`, async () => {
      const changed = snippet(tag).replace(before, after);
      expect(changed).not.to.equal(snippet(tag));
      const { main } = await open(changed);
      await looked(main);
      expect(baseIn(main.firstElementChild)).to.equal(undefined);
    });
  }

  it('is not tried again if the page only changes its attributes', async () => {
    const { page, main } = await open(
      snippet().replace('Since the 2021 coup', 'Since 2021'),
      '?links',
      `heard = 0;
      addEventListener('statement-ready', ({ target }) => { heard++; target.dataset.heard = heard; }, true);`,
    );
    await looked(main);
    expect(widgetIn(main.firstElementChild)).to.equal(undefined);
    // The second event belongs to the widget at the end.
    expect((page as unknown as { heard: number }).heard).to.equal(2);
  });

  it('stays unchanged while the reader edits it', async () => {
    const html = `<div contenteditable="">${snippet()}</div><section>${snippet().replace('<span', '<span contenteditable="true"')}</section>`;
    const { main } = await open(html);
    await looked(main);
    main.innerHTML = html;
    await looked(main);
    expect(
      [...main.querySelectorAll('blockquote')].map(({ shadowRoot }) => shadowRoot),
    ).to.deep.equal([null, null]);
  });

  it('is found if it is added later, complete or in parts', async () => {
    const { page, main } = await open('<blockquote></blockquote><p></p>');
    main.querySelector('blockquote')!.innerHTML = snippet().replace(/<\/?blockquote>/g, '');
    main.querySelector('p')!.outerHTML = snippet();
    await shows(main.firstElementChild);
    await shows(main.lastElementChild);
    expect(page.errors).to.deep.equal([]);
  });
});
