import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { find, seen } from './page.js';
import { reported } from './suite.js';
import { click, expectWidgets, openPage, titled, use } from './swaps.js';

describe('htmx', () => {
  const { check } = reported({ name: 'htmx', host: 'htmx' });

  afterEach(() => {
    document.body.replaceChildren();
  });

  check('conditional', 'a swap adds, changes and removes both formats', async () => {
    const page = await openPage('htmx', 'one.html');
    await click(page, '#fill');
    await expectWidgets(page, '#place', 2);
    await click(page, '#replace');
    await until(() => page.document.querySelector('#place > p') !== null, 'another part');
    await expectWidgets(page, '#place', 2);
    await click(page, '#remove');
    await expectWidgets(page, '#place', 1);
    await click(page, '#fill');
    await until(() => page.document.querySelector('#place > p') === null, 'the first part');
    await expectWidgets(page, '#place', 2);
    expect(page.said).to.deep.equal([]);
  });

  for (const file of ['one.html', 'cached.html']) {
    check('swaps', `a boosted link and back, from ${file}`, async () => {
      const page = await openPage('htmx', file);
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
      ] as const) {
        await move();
        await titled(page, title);
        await expectWidgets(page, '#elements', 3);
        await expectWidgets(page, '#quotes', 3);
      }
      // A reloaded page has another one.
      expect(page.said).to.equal(said);
      expect(said).to.deep.equal([]);
    });
  }

  check('attributes', 'a morph changes them on the same element', async () => {
    const page = await openPage('htmx', 'one.html');
    const element = await find(page, '#morphed');
    await until(() => seen(element).includes('6,000'), 'the first');
    await click(page, '#change');
    await until(() => seen(element).includes('3.5 million'), 'the other');
    expect(page.document.querySelector('#morphed')).to.equal(element);
    expect(element.innerText).not.to.include('Other words');
    expect(page.said).to.deep.equal([]);
  });

  check('lists', 'a reordering morph keeps the changes of a reader', async () => {
    const page = await openPage('htmx', 'one.html');
    await find(page, '#list');
    const same = await use(page, '#displaced');
    await click(page, '#reorder');
    await until(
      () => page.document.querySelector('#list > :first-child')?.id === 'displaced',
      'another order',
    );
    expect(page.document.querySelectorAll('#list > li')).to.have.lengthOf(2);
    await same();
    expect(page.said).to.deep.equal([]);
  });

  check('events', 'heard by hx-on', async () => {
    const page = await openPage('htmx', 'one.html');
    await click(page, '#fill');
    const element = await find(page, '#morphed');
    element.title = '';
    // The element fires again when it changes.
    element.setAttribute('figures', 'none');
    await until(() => page.said.length === 1, 'a fault');
    element.setAttribute('figures', 'killed');
    await until(() => element.title === 'statement-ready', 'an event');
  });
});
