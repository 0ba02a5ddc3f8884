import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { open } from './open.js';

describe('the gallery', () => {
  it('opens with a widget, and shows every widget in the chosen preset, theme and width', async () => {
    const { frame, page, find, appears } = await open('index.html?lang=en');
    try {
      await appears('.hero > coup-stats:defined');
      const { top } = find('.hero > coup-stats').getBoundingClientRect();
      expect(top).to.be.lessThan(450);
      const choose = (name: string, value: string) => {
        find(`.looks [name=${name}][value=${value}]`).click();
      };
      choose('preset', 'plain');
      choose('theme', 'dark');
      choose('width', 'phone');
      for (const name of elementNames) {
        const widget = find(`.article ${name}`);
        expect([widget.getAttribute('preset'), widget.getAttribute('theme')], name).to.deep.equal([
          'plain',
          'dark',
        ]);
        expect(widget.getBoundingClientRect().width, name).to.be.within(240, 400);
      }
      expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
    } finally {
      frame.remove();
    }
  });
});
