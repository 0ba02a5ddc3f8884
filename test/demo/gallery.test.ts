import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { until } from '../until.js';
import { open } from './open.js';

describe('the gallery', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    it(`shows a whole figure with its marks on the first screen: ${width} × ${height}`, async () => {
      const { appears } = await open('index.html?lang=en', width, height);
      const hero = await appears('.hero > coup-stats:defined');
      const [term, marks] = ['dt', '[part=marks]'].map((selector) =>
        hero.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
      );
      for (const { top, bottom } of [term!, marks!]) {
        expect(top).to.be.above(0);
        expect(bottom).to.be.below(height);
      }
      const share = (marks!.height * marks!.width) / (width * height);
      expect(share).to.be.above(0.1);
    });
  }

  it('does not cover the focused control', async () => {
    const { find, win, appears } = await open('index.html?lang=en', 1280, 800);
    await appears('.hero > coup-stats:defined');
    const bar = await appears('.looks');
    for (const name of ['coup-stats', 'demand-card', 'signatory-list']) {
      const root = find(`.article ${name}`).shadowRoot!;
      const control = root.querySelector<HTMLElement>('summary, a, input')!;
      win.scrollBy(0, control.getBoundingClientRect().top - 20);
      expect(control.getBoundingClientRect().top, name).to.be.below(40);
      control.focus({ preventScroll: true });
      const { bottom } = bar.getBoundingClientRect();
      expect(control.getBoundingClientRect().top, name).to.be.at.least(bottom);
    }
  });

  it('shows every widget in the chosen preset, theme, width and language', async () => {
    const { page, find, fill } = await open('index.html?lang=en');
    fill('.looks [name=preset]', 'plain');
    fill('.looks [name=theme]', 'dark');
    fill('.looks [name=width]', 'phone');
    fill('.looks [name=lang]', 'es');
    for (const name of elementNames) {
      const widget = find(`.article ${name}`);
      const attributes = ['preset', 'theme', 'lang'].map((each) => widget.getAttribute(each));
      expect(attributes, name).to.deep.equal(['plain', 'dark', 'es']);
      expect(widget.getBoundingClientRect().width, name).to.be.within(240, 400);
      // Elements out of view start when they are near.
      widget.scrollIntoView();
      await until(
        () => widget.shadowRoot!.querySelector<HTMLElement>('[part=base]')?.lang === 'es',
        name,
      );
    }
    expect(getComputedStyle(find('.partner')).colorScheme).to.equal('dark');
    expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
  });
});
