import { expect } from '@open-wc/testing';
import { elementNames } from '../../../src/elements/registry.js';
import { pageOf, shown } from '../../page-of.js';
import { record } from './served.js';
import { unreadable } from './visible.js';

const elements = elementNames.map((name) => `<${name} actions="cite"></${name}>`);

const styles: Record<string, string> = {
  'all: unset on everything': '* { all: unset !important }',
  'common elements hidden':
    'div, p, ul, ol, li, span, section, blockquote { display: none !important }',
  'a reset with 62.5 %':
    'html { font-size: 62.5% } * { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none }',
  'a root font of 8 px': 'html { font-size: 8px }',
  'text of 8 px': 'body { font-size: 8px }',
  'direction: rtl on everything': '* { direction: rtl !important; unicode-bidi: bidi-override }',
  'line height of 0.5 on the page': 'html, body { line-height: 0.5 }',
  'line height of 5 on everything': '* { line-height: 5 !important }',
  'content-box on everything': '* { box-sizing: content-box !important }',
  'position: relative on everything': '* { position: relative !important; z-index: 1 !important }',
  'position: absolute on the elements': 'main > * { position: absolute !important }',
  'float on everything': '* { float: left !important }',
  'display: inline on everything': 'body * { display: inline !important }',
  'display: flex on everything': 'body * { display: flex !important }',
  'display: contents on everything': 'body * { display: contents !important }',
  'undefined elements hidden': ':not(:defined) { display: none }',
  'red on black, everywhere': '* { color: red !important; background: black !important }',
  'white text on a dark page': 'html { background: #111; color: #eee; color-scheme: dark }',
  'text centred, in capitals, not wrapped':
    'body { text-align: center; text-transform: uppercase; white-space: nowrap; letter-spacing: 0.3em; text-indent: -999px; visibility: visible }',
  'text filled with nothing': 'body { -webkit-text-fill-color: transparent; text-shadow: 0 0 9px }',
  'hyphens and transitions':
    '* { hyphens: auto; transition: all 9s !important; animation: none !important }',
  'height and overflow on everything': 'main > * { max-height: none; overflow: hidden }',
  'a flex row that shrinks what is in it':
    'main { display: flex; flex-wrap: wrap } main > * { flex: 1 1 240px; min-width: 0 }',
  'selection off': '* { user-select: none !important }',
};

describe('a page with conflicting styles', () => {
  const open = async (style: string, widgets = elements) => {
    const { page } = await pageOf('', `<style>${style}</style><main>${widgets.join('')}</main>`);
    const list = [...page.document.querySelectorAll<HTMLElement>('main > *')];
    for (const element of list) {
      await shown(element);
      element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    }
    const texts = list.map((element) =>
      element
        .shadowRoot!.querySelector<HTMLElement>('[part=base]')!
        .innerText.replace(/\s+/g, ' ')
        .trim(),
    );
    expect(page.errors).to.deep.equal([]);
    return { list, texts };
  };

  before(() => {
    const large = document.createElement('style');
    large.textContent = 'iframe { inline-size: 800px; block-size: 40000px }';
    document.head.append(large);
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [what, style] of Object.entries(styles)) {
    it(`${what}: every word is readable`, async () => {
      // If the page overlaps the elements, each is tested alone.
      const sets = /absolute|flex !/.test(style) ? elements.map((each) => [each]) : [elements];
      for (const set of sets) {
        const { texts: expected } = await open('', set);
        document.body.replaceChildren();
        const { list, texts } = await open(style, set);
        expect(texts).to.deep.equal(expected);
        const found = list.flatMap((element) =>
          unreadable(element).map((fault) => `${element.localName} ${fault}`),
        );
        expect(found).to.deep.equal([]);
        document.body.replaceChildren();
      }
      await record('styles', what, 'every word');
    });
  }

  it('fails the check if a word is unreadable', async () => {
    const { list } = await open('main > * { opacity: 0 }');
    expect(unreadable(list[0]!)[0]).to.include('not visible');
    const { list: covered } = await open('main > * { position: absolute }');
    expect(unreadable(covered[0]!)[0]).to.include(`is covered by <${elementNames.at(-1)!}>`);
    const { list: faint } = await open('main > * { --statement-text: #ccc }');
    expect(unreadable(faint[0]!).join()).to.match(/has a contrast of 1\./);
  });
});
