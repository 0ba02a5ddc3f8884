import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { find, seen } from './page.js';
import { reported } from './suite.js';
import { click, expectWidgets, openPage, titled, use } from './swaps.js';

describe('Turbo', () => {
  const { check } = reported({ name: 'turbo', host: 'Turbo' });

  afterEach(() => {
    document.body.replaceChildren();
  });

  check('swaps', 'a visit, back from the snapshot in the cache, and forward again', async () => {
    const page = await openPage('turbo', 'one.html');
    const { said } = page;
    for (const [title, move] of [
      ['One', () => undefined],
      ['Two', () => click(page, '#go')],
      [
        'One',
        () => {
          page.history.back();
        },
      ],
      [
        'Two',
        () => {
          page.history.forward();
        },
      ],
      // Turbo shows a visited page from its cache while it loads.
      ['One', () => click(page, '#go')],
    ] as const) {
      await move();
      await titled(page, title);
      await expectWidgets(page, '#elements', 3);
      await expectWidgets(page, '#quotes', 3);
      await expectWidgets(page, '#frame', 1);
    }
    // A reloaded page has another one.
    expect(page.said).to.equal(said);
    expect(said).to.deep.equal([]);
  });

  check('events', 'heard on the window, even after visits', async () => {
    const page = await openPage('turbo', 'one.html');
    await expectWidgets(page, '#quotes', 3);
    await find(page, '#list signatory-list');
    page.heard.splice(0);
    await click(page, '#go');
    await titled(page, 'Two');
    await until(() => page.heard.includes('demand-card'), 'an event');
  });

  check('swaps', 'a frame', async () => {
    const page = await openPage('turbo', 'one.html');
    await expectWidgets(page, '#frame', 1);
    await click(page, '#frame a');
    await until(
      () => page.document.querySelector('#frame p')?.textContent === 'Frame of two',
      'another frame',
    );
    await expectWidgets(page, '#frame', 1);
    expect(page.document.querySelector('h1')?.textContent).to.equal('One');
    expect(page.said).to.deep.equal([]);
  });

  check('conditional', 'streams that add a blockquote and remove elements', async () => {
    const page = await openPage('turbo', 'one.html');
    await expectWidgets(page, '#quotes', 3);
    const stream = await (await fetch('/test/hosts/built/turbo/stream.html')).text();
    const { Turbo } = page as typeof page & {
      Turbo: { renderStreamMessage(html: string): void };
    };
    Turbo.renderStreamMessage(stream);
    await expectWidgets(page, '#quotes', 4);
    await until(() => page.document.querySelector('#elements') === null, 'gone');
    expect(page.said).to.deep.equal([]);
  });

  check('lists', 'a permanent element keeps the changes of a reader', async () => {
    const page = await openPage('turbo', 'one.html');
    const same = await use(page, '#kept');
    await click(page, '#go');
    await titled(page, 'Two');
    await same();
    page.history.back();
    await titled(page, 'One');
    await same();
    expect(page.said).to.deep.equal([]);
  });

  check('attributes', 'a refresh by morphing keeps each widget once, with its state', async () => {
    const page = await openPage('turbo', 'one.html');
    await expectWidgets(page, '#quotes', 3);
    const same = await use(page, '#displaced');
    const figure = await find(page, '#killed > coup-stats');
    figure.setAttribute('figures', 'detained');
    await until(() => seen(figure).includes('20,000'), 'a change');
    const { Turbo } = page as typeof page & {
      Turbo: { visit(url: string, options: { action: string }): void };
    };
    Turbo.visit(page.location.href, { action: 'replace' });
    await until(() => seen(figure).includes('6,000'), 'what the server says');
    await expectWidgets(page, '#elements', 3);
    await expectWidgets(page, '#quotes', 3);
    await same();
    expect(page.said).to.deep.equal([]);
  });
});
