import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type AttributeType, commonAttributes, entriesOf } from '../../src/elements/descriptor.js';
import { type ElementName, elementNames, registry } from '../../src/elements/registry.js';
import { embedded } from '../../src/statement/embedded.js';
import { expectUnharmed, runs, seed } from './elements.js';

/** Values that an attribute can have by mistake or malice. As a `src`, none of them names another server. */
const odd = fc.constantFrom(
  ...['', ' ', ',', '0', '-1', '1e9', '99999999999999999999', 'NaN', '__proto__', 'constructor'],
  ...['\u202e', '"><img src=x onerror="globalThis.executed=true">', '#', ':', '*', '\\', '.'],
  ...['javascript:globalThis.executed=true', 'data:application/json,{}', 'blob:null/x', 'http://'],
  ...['file:///etc/passwd', '//[', 'missing.json', '0000-00-00', '9999-99', '2025-02-30'],
  ...['red;background:url(//127.0.0.1:1/x)', '}*{display:none', 'a'.repeat(5000)],
);
const garbage = fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 30 }));

const valuesOf = (type: AttributeType): readonly string[] => {
  if ('values' in type) return type.values;
  if ('of' in type) return entriesOf(embedded, type.of);
  return type.kind === 'date' ? ['2021', '2021-02', '2021-02-01'] : ['1', '5', '300'];
};

/** Generates an element with some of its attributes, each with a value of its kind or with any. */
const asked = fc.constantFrom(...elementNames).chain((element) => {
  const types = Object.entries({ ...registry[element].attributes, ...commonAttributes });
  const known = types.map(([name, type]): [string, fc.Arbitrary<string>] => [
    name,
    fc.oneof(fc.constantFrom('', ...valuesOf(type)), garbage),
  ]);
  const others = ['src', 'statement', 'lang', 'dir', 'title', 'x-unknown', 'figures', 'to'].map(
    (name): [string, fc.Arbitrary<string>] => [name, name === 'src' ? odd : garbage],
  );
  const attributes = fc.record(Object.fromEntries([...others, ...known]), { requiredKeys: [] });
  return fc.record({ element: fc.constant(element), attributes, isQuote: fc.boolean() });
});

/** Creates an element, or a blockquote that asks for one, with words of its own. */
function made(element: ElementName, attributes: Partial<Record<string, string>>, isQuote: boolean) {
  const node = document.createElement(isQuote ? 'blockquote' : element);
  node.textContent = 'Fallback';
  if (isQuote) {
    node.className = 'statement-widget';
    node.dataset.widget = element;
  }
  for (const [name, value] of Object.entries(attributes))
    node.setAttribute(isQuote ? `data-${name}` : name, value!);
  return node;
}

/** Returns the widget of an element or a blockquote. */
const widgetIn = (node: HTMLElement) =>
  node.localName === 'blockquote'
    ? node.shadowRoot?.querySelector<HTMLElement>(':not(slot)')
    : node;

/** Returns the text that a reader sees: the widget, or the words between the tags. */
function seen(node: HTMLElement): string {
  const base = widgetIn(node)?.shadowRoot?.querySelector<HTMLElement>('[part=base]');
  const shown = base ?? node;
  return shown.checkVisibility() && shown.getClientRects().length > 0 ? shown.innerText.trim() : '';
}

describe(`any attributes (seed ${seed}, ${runs} cases)`, function () {
  this.timeout(3_600_000);

  it('throw nothing, hide no words and make no request to another site', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    await fc.assert(
      fc.asyncProperty(asked, async ({ element, attributes, isQuote }) => {
        const node = made(element, attributes, isQuote);
        place.append(node);
        // A widget renders in the frame after its statement was checked.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        expect(seen(node)).to.not.equal('');
        for (const [name, value] of Object.entries(attributes).reverse()) {
          if (isQuote) node.setAttribute(`data-${name}`, `${value} `);
          else node.removeAttribute(name);
        }
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        expect(seen(node)).to.not.equal('');
        node.remove();
        expectUnharmed();
      }),
      { numRuns: runs, seed, includeErrorInReport: true },
    );
    place.remove();
    const others = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /^\w+:\/\//.test(name) && new URL(name).origin !== location.origin);
    expect(others.map(({ name }) => name)).to.deep.equal([]);
  });
});
