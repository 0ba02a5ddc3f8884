import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { emulateMedia } from '@web/test-runner-commands';
import { statementPageFiles } from '../../src/page/statement-page-files.js';
import myanmar from '../../src/statement/myanmar-2025-01-31.json';
import type { Statement } from '../../src/statement/schema.js';
import { river } from '../fixtures/river.js';
import { pairs } from '../pairs.js';
import { until } from '../until.js';
import { burmese, rich } from './statements.js';

type View = Window & typeof globalThis & { axe?: typeof axe };

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Opens HTML in an iframe. */
async function open(html: string, width = 1280) {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
  });
  return { page: frame.contentDocument!, view: frame.contentWindow as View };
}

/** Returns the faults that axe finds. The policy of the page would not let it run. */
async function faultsOf(html: string, width: number) {
  const { page, view } = await open(html.replace(policy, ''), width);
  page.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(script);
  await until(() => view.axe, 'the checker is there');
  const { violations } = await view.axe!.run(page, { resultTypes: ['violations'] });
  const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html}`));
  const wide = page.documentElement.scrollWidth;
  return wide > width ? [...faults, `scrolls to ${wide}`] : faults;
}

describe('the page of a statement', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const looks = pairs(['light', 'dark'] as const, [320, 1280]);
  for (const [statement, [colorScheme, width]] of pairs([rich, river, burmese], looks)) {
    it(`passes axe in each language: ${statement.id}, ${colorScheme}, at ${width} px`, async () => {
      await emulateMedia({ colorScheme });
      const files = await statementPageFiles(statement, { base: 'https://example.org/' });
      for (const [file, html] of Object.entries(files)) {
        if (!file.endsWith('.html')) continue;
        expect(await faultsOf(html, width), file).to.deep.equal([]);
      }
    });
  }

  it('has the style that its policy allows', async () => {
    const { 'index.html': html } = await statementPageFiles(rich);
    const { page, view } = await open(html!);
    expect(view.getComputedStyle(page.querySelector('.paper, .issue')!).fontSize).to.equal('14px');
  });

  it('begins figures with a capital, and demands and dates as the statement does, like the widgets', async () => {
    const { 'index.html': html } = await statementPageFiles(myanmar as Statement);
    const { page, view } = await open(html!);
    const caseOf = (section: string) =>
      view.getComputedStyle(
        page.querySelector(`[aria-labelledby=${section}] .annotations > li`)!,
        '::first-letter',
      ).textTransform;
    expect(['Figures', 'Demands', 'Dates'].map(caseOf)).to.deep.equal([
      ...['uppercase', 'none', 'none'],
    ]);
  });

  it('marks the sentence that the URL leads to', async () => {
    const { 'index.html': html } = await statementPageFiles(rich);
    const { page, view } = await open(html!);
    const background = () => view.getComputedStyle(page.querySelector('#p7s1')!).backgroundColor;
    const unmarked = background();
    view.location.hash = '#p7s1';
    await until(() => background() !== unmarked, 'the sentence is marked');
  });
});

describe('a widget of a built statement', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('appears in an iframe of oEmbed, with the hash that WordPress appends', async () => {
    const base = new URL('/own-statement/', location.href).href;
    const files = await statementPageFiles(river, { base });
    const { html } = JSON.parse(files['oembed/demand-card.json']!) as { html: string };
    document.body.innerHTML = html;
    const frame = document.querySelector('iframe')!;
    frame.src += '#?secret=abc';
    const card = () => frame.contentDocument?.querySelector('demand-card')?.shadowRoot;
    await until(() => card()?.textContent.includes(river.demands[0]!.heading), 'the card appears');
    expect(frame.title).to.equal(river.title);
  });

  it('leads to the sentence on the page of the statement', async () => {
    const answer = await fetch('/own-statement/index.html');
    const { page: text } = await open(await answer.text());
    for (const widget of [
      ...['coup-stats', 'demand-card&demand=publish', 'demand-list'],
      ...['justice-timeline', 'statement-quote'],
    ]) {
      const frame = document.createElement('iframe');
      frame.src = `/own-statement/embed.html#widget=${widget}`;
      document.body.append(frame);
      const links = () => {
        const element = frame.contentDocument?.querySelector('main > *');
        return [...(element?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=link]') ?? [])];
      };
      await until(() => links().length, `${widget} shows its links`);
      for (const { href } of links()) {
        const [url, id = ''] = href.split('#');
        expect(url, widget).to.equal(river.url);
        expect(text.getElementById(id)?.getAttribute('part'), href).to.equal('sentence');
      }
      frame.remove();
    }
  });
});
