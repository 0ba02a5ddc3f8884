import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { show } from '../elements/helpers.js';

const background = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('[part=base]')!).backgroundColor;

for (const tag of elementNames) {
  it(`<${tag}> follows the theme attribute and, without it, the reader`, async () => {
    const { page } = await show(
      ['light', 'dark', ''].map((theme) => `<${tag} theme="${theme}"></${tag}>`).join(''),
    );
    const [light, dark, auto] = [...page.children].map(background);
    expect([light, dark]).to.deep.equal(['rgb(247, 246, 242)', 'rgb(25, 27, 31)']);
    expect(auto).to.equal(matchMedia('(prefers-color-scheme: dark)').matches ? dark : light);
  });
}
