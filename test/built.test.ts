import { expect } from '@open-wc/testing';
import * as library from '../src/entrypoints/elements.js';
import { elementNames } from '../src/elements/registry.js';
import { embedded } from '../src/statement/embedded.js';
import { show } from './elements/helpers.js';

// Defines the elements of the source under other names, next to the built ones.
const { define, embed } = library;
embed(embedded);
for (const tag of elementNames) {
  const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  define({ [`source-${tag}`]: library[name as keyof typeof library] as CustomElementConstructor });
}

/** Returns the markup of a shadow root, normalized for minification: no comments, quotes, or space between tags. */
const markup = (element: Element) =>
  element
    .shadowRoot!.innerHTML.replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');

/** Returns the text of each block. Shows lost spaces between words. */
const words = ({ shadowRoot }: Element) =>
  [...shadowRoot!.querySelectorAll<HTMLElement>('h2, h3, p, dt, dd, li, blockquote, button')].map(
    (block) => block.innerText.trim(),
  );

/** Returns the complete computed style of each node. */
const styles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('*')].map((node) => {
    const style = getComputedStyle(node);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
  });

/** Returns the conditions of the rules, with the number of rules for each. */
const conditions = (element: Element) =>
  element
    .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
    .map((rule) => {
      const inner = rule instanceof CSSStyleRule ? [] : [...(rule as CSSGroupingRule).cssRules];
      // The build minifies conditions.
      const text =
        (rule as Partial<CSSConditionRule>).conditionText?.replace(/([:,]) /g, '$1') ?? '';
      return `${rule.constructor.name} ${text} ${inner.length}`;
    });

/** Returns the position and size of each node. */
const boxes = (element: Element) => {
  const origin = element.getBoundingClientRect();
  const visible = [...element.shadowRoot!.querySelectorAll('*')].filter((node) =>
    node.checkVisibility(),
  );
  return visible.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [node.localName, x - origin.x, y - origin.y, width, height]
      .map((value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value))
      .join(' ');
  });
};

describe('the built module', () => {
  for (const [tag, attributes] of [
    ['coup-stats', ''],
    ['coup-stats', 'layout="list" figures="towns killed"'],
    ['coup-stats', 'layout="row"'],
    ['coup-stats', 'layout="scale" figures="towns displaced"'],
    ['demand-card', 'demand="pressure"'],
    ['demand-list', 'to="asean donors"'],
    ['joint-statement', ''],
    ['justice-timeline', ''],
    ['statement-quote', ''],
    ['signatory-list', 'limit="7" highlight="Odhikar" columns="2"'],
  ] as const) {
    it(`renders <${tag} ${attributes}> like the source`, async () => {
      const { page } = await show(
        `<${tag} ${attributes}></${tag}><source-${tag} ${attributes}></source-${tag}>`,
      );
      const [built, source] = [...page.children];
      expect(markup(built!)).to.equal(markup(source!));
      expect(words(built!)).to.deep.equal(words(source!));
      expect(conditions(built!)).to.deep.equal(conditions(source!));
      expect(styles(built!)).to.deep.equal(styles(source!));
      expect(boxes(built!)).to.deep.equal(boxes(source!));
    });
  }
});
