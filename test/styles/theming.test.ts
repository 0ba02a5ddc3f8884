import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { show } from '../elements/helpers.js';

const background = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('[part=base]')!).backgroundColor;

const [light, dark] = ['rgb(247, 246, 242)', 'rgb(25, 27, 31)'];

for (const tag of elementNames) {
  it(`<${tag}> has the palette of the theme attribute and, without it, of the page`, async () => {
    const { page } = await show(
      ['light', 'dark', 'auto'].map((theme) => `<${tag} theme="${theme}"></${tag}>`).join(''),
    );
    const [, , auto] = page.children;
    for (const [declared, palette] of [
      ['normal', light],
      ['light', light],
      ['dark', dark],
      ['light dark', matchMedia('(prefers-color-scheme: dark)').matches ? dark : light],
    ]) {
      page.style.colorScheme = declared!;
      expect([...page.children].map(background), declared).to.deep.equal([light, dark, palette]);
    }
    auto!.removeAttribute('theme');
    page.style.colorScheme = 'dark';
    expect(background(auto!)).to.equal(dark);
  });
}
