import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { choicesOf, type Entry, standardOf } from '../../demo/theming/manifest.js';
import type { ElementName } from '../../src/elements/registry.js';
import { settled, show } from '../elements/helpers.js';
import { coalition } from '../statement/coalition.js';
import { until } from '../until.js';
import { river, riverUrl } from '../fixtures/river.js';
import { documented, names } from './manifest.js';

/**
 * Checks that each documented attribute and property changes the rendering, and that each existing one is documented.
 */

/** Test values of attributes other than keywords. */
const samples: Record<string, string> = {
  actions: 'cite share embed',
  columns: '1',
  demand: 'act-now',
  figures: 'displaced',
  from: '2025',
  'heading-level': '4',
  highlight: 'Odhikar',
  group: 'Individuals',
  limit: '3',
  sentence: 'p16s4',
  src: riverUrl,
  statement: 'river',
  to: 'asean',
  until: '2022',
};

/** Other attributes that make a change visible. For example, three figures look the same in a row and in a grid. */
const beside: Record<string, string> = {
  layout: 'figures="killed detained displaced organizations regional-commands"',
  group: 'statement="coalition"',
};

type Shown = Record<string, unknown> & HTMLElement;

/** Returns each node of an element with its text, position and colours. */
function drawn(element: HTMLElement): string[] {
  // WebKit updates columns after a change of the width, but not of the number of columns.
  element.style.display = 'none';
  element.getBoundingClientRect();
  element.removeAttribute('style');
  const { left, top } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')].flatMap((node) => {
    if (!node.checkVisibility()) return [];
    const text = [...node.childNodes].filter((child) => child instanceof Text);
    const { x, y, width, height } = node.getBoundingClientRect();
    const { color, backgroundColor } = getComputedStyle(node);
    const place = [x - left, y - top, width, height].map(Math.round);
    return [
      [node.localName, ...text.map(({ data }) => data), place, color, backgroundColor].join(),
    ];
  });
}

const scriptOf = (id: string, statement: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(statement)}</script>`;

/** Renders an element with a statement of the page, which it does not use yet. */
async function shown(tag: ElementName, attribute = ''): Promise<Shown> {
  const { page } = await show(
    `<${tag} ${beside[attribute] ?? ''}></${tag}>${scriptOf('river', river)}${scriptOf('coalition', coalition)}`,
  );
  const element = page.firstElementChild as Shown;
  await until(() => element.shadowRoot!.querySelector('[part=base]'), `${tag} is drawn`);
  return element;
}

/** Returns the rendering after a change. A statement of the page takes a while. */
async function drawnAfter(element: Shown, change: () => void): Promise<string[]> {
  const told = new Promise((resolve) => {
    for (const type of ['statement-ready', 'statement-error']) {
      element.addEventListener(type, resolve, { once: true });
    }
  });
  const { statement, src } = element;
  change();
  await settled(element);
  if (statement !== element.statement || src !== element.src) await told;
  await settled(element);
  return drawn(element);
}

/** Returns the test values of an attribute. */
function valuesOf(attribute: Entry): string[] {
  const choices = choicesOf(attribute);
  const sample = samples[attribute.name];
  if (choices.length === 0 && sample === undefined) {
    throw new Error(`samples: no value for "${attribute.name}"`);
  }
  return sample === undefined ? choices : [sample];
}

const valueOf = ({ type }: Entry, value: string) =>
  /number|\b1 \|/.test(type!.text) ? Number(value) : value;

for (const [tag, { attributes: all, members }] of documented) {
  const attributes = all.filter(({ fieldName }) => fieldName !== undefined);
  const onServer = all.filter(({ fieldName }) => fieldName === undefined);

  describe(`the attributes and properties of <${tag}>`, () => {
    // Ignores console messages about unknown names.
    const { error } = console;
    before(() => {
      console.error = () => undefined;
    });
    after(() => {
      console.error = error;
    });

    const constructor = customElements.get(tag) as unknown as typeof LitElement;
    const real = [...constructor.elementProperties].filter(([, { state }]) => !state);
    const fieldOf = (name: string) => members.find(({ attribute }) => attribute === name)!;

    it('match the manifest', () => {
      expect(constructor.observedAttributes).to.have.members(names(attributes));
      expect(real.map(([name]) => name).sort()).to.deep.equal(names(members));
    });

    it('are ignored in the browser if only a server reads them, as tested in test/server/', async () => {
      expect(names(onServer)).to.deep.equal(['in-context']);
      const element = await shown(tag);
      const bare = drawn(element);
      const look = await drawnAfter(element, () => {
        element.setAttribute('in-context', '');
      });
      expect(look).to.deep.equal(bare);
    });

    for (const attribute of attributes) {
      const { name } = attribute;

      it(`${name} changes the rendering, also as a property`, async () => {
        const element = await shown(tag, name);
        const field = fieldOf(name);
        const bare = drawn(element);
        const standard = standardOf(attribute);
        const looks = new Set<string>();
        for (const value of valuesOf(attribute)) {
          const look = await drawnAfter(element, () => {
            element.setAttribute(name, value);
          });
          looks.add(look.join());
          if (value === standard) expect(look, value).to.deep.equal(bare);
          // Figures and quotations have no heading.
          else if (name === 'heading-level' && !element.shadowRoot!.querySelector('h4')) {
            expect(look).to.deep.equal(bare);
          } else if (value !== 'light' && value !== 'dark') {
            expect(look, value).not.to.deep.equal(bare);
          }
          const without = await drawnAfter(element, () => {
            element.removeAttribute(name);
          });
          expect(without, `without ${value}`).to.deep.equal(bare);
          const asProperty = await drawnAfter(element, () => {
            element[field.name] = valueOf(attribute, value);
          });
          expect(asProperty, `${value} as a property`).to.deep.equal(look);
          expect(element.getAttribute(name)).to.equal(field.reflects ? value : null);
          await drawnAfter(element, () => {
            element[field.name] = undefined;
          });
        }
        // The reader's preference looks like one of the others.
        const choices = choicesOf(attribute).filter((choice) => choice !== 'auto');
        if (choices.length > 0) expect(looks).to.have.lengthOf(choices.length);
      });
    }

    it('statement accepts an object', async () => {
      const element = await shown(tag);
      const bare = drawn(element);
      const look = await drawnAfter(element, () => {
        element.statement = river;
      });
      expect(look).not.to.deep.equal(bare);
    });
  });
}
