import { expect } from '@open-wc/testing';
import { clearAddress, showOne } from '../elements/helpers.js';
import { documented, names } from './manifest.js';
import { inEachState } from './states.js';

/** Checks that documented parts, slots, custom properties and events exist, and that existing ones are documented. */

afterEach(clearAddress);

/** Returns a unique value for each custom property, by the kind that its name implies. */
const probes = new Map(
  names(documented.flatMap(([, { cssProperties }]) => cssProperties)).map((name, index) => [
    name,
    name.endsWith('font')
      ? `probe-${index}`
      : /size|space|radius/.test(name)
        ? `${101 + 2 * index}px`
        : `rgb(${index + 1}, 2, 3)`,
  ]),
);

/** Returns the computed values of each node in an element. */
const valuesIn = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('*')].flatMap((node) => {
    const style = getComputedStyle(node);
    const { color, backgroundColor, borderTopColor, borderBottomColor } = style;
    const { fontFamily, fontSize, paddingTop, borderTopLeftRadius } = style;
    return [
      ...[color, backgroundColor, borderTopColor, borderBottomColor],
      ...[fontFamily, fontSize, paddingTop, borderTopLeftRadius],
    ];
  });

/** Returns the custom properties whose values appear in an element. */
function probesIn(root: ShadowRoot): string[] {
  const values = new Set(valuesIn(root));
  return [...probes].flatMap(([name, value]) => (values.has(value) ? [name] : []));
}

const set = (element: HTMLElement) => {
  for (const [name, value] of probes) element.style.setProperty(name, value);
};

/** The observations of an element in all its states. */
class Seen {
  readonly properties = new Set<string>();
  readonly parts = new Set<string>();
  readonly styledParts = new Set<string>();
  readonly slots = new Set<string>();
  readonly filledSlots = new Set<string>();
  /** The events that the element dispatched and that the page received, by type. */
  readonly dispatched = new Map<string, Event>();
  readonly heard = new Set<string>();

  constructor(readonly tag: string) {}

  async look(events: string[]): Promise<this> {
    const { dispatched, heard, tag } = this;
    const sheet = new CSSStyleSheet();
    const hear = ({ type, target }: Event) => {
      if ((target as Element).localName === this.tag) heard.add(type);
    };
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its object below
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      const { localName = '' } = this as Partial<Element>;
      const isOther = localName.includes('-') && localName !== tag;
      // Ignores events from typing in tests and from other elements of the page.
      if (!(event instanceof InputEvent) && !isOther) dispatched.set(event.type, event);
      return dispatchEvent.call(this, event);
    };
    document.adoptedStyleSheets.push(sheet);
    for (const name of events) document.addEventListener(name, hear);
    try {
      await inEachState(this.tag, (root, page) => {
        this.seeProperties(root, page);
        for (const node of root.querySelectorAll('[part]')) this.seeParts(node, sheet);
        for (const slot of root.querySelectorAll('slot')) this.seeSlot(slot);
      });
    } finally {
      for (const name of events) document.removeEventListener(name, hear);
      document.adoptedStyleSheets.pop();
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    return this;
  }

  private seeProperties(root: ShadowRoot, page: HTMLElement): void {
    expect(probesIn(root)).to.deep.equal([]);
    set(page);
    const around = probesIn(root);
    page.removeAttribute('style');
    set(root.host as HTMLElement);
    expect(probesIn(root), 'set on the element').to.deep.equal(around);
    root.host.removeAttribute('style');
    for (const name of around) this.properties.add(name);
  }

  private seeParts(node: Element, sheet: CSSStyleSheet): void {
    const { width, height } = node.getBoundingClientRect();
    const visible = node.checkVisibility() && width && height;
    for (const name of node.part) {
      this.parts.add(name);
      if (!visible || this.styledParts.has(name)) continue;
      sheet.replaceSync(`${this.tag}::part(${name}) { opacity: 0.5 }`);
      if (getComputedStyle(node).opacity === '0.5') this.styledParts.add(name);
      sheet.replaceSync('');
    }
  }

  private seeSlot(slot: HTMLSlotElement): void {
    this.slots.add(slot.name);
    const range = document.createRange();
    for (const node of slot.assignedNodes()) {
      range.selectNode(node);
      if (range.getBoundingClientRect().height) this.filledSlots.add(slot.name);
    }
  }
}

for (const [tag, { cssProperties, cssParts, slots, events }] of documented) {
  describe(`the documentation of <${tag}>`, () => {
    let seen: Seen;
    before(async () => {
      seen = await new Seen(tag).look(names(events));
    });

    it('lists exactly the custom properties that change the rendering, set on the element or an ancestor', () => {
      expect([...seen.properties].sort()).to.deep.equal(names(cssProperties));
    });

    it('lists each custom property that its style sheets read', async () => {
      const { root } = await showOne<typeof tag>(`<${tag}></${tag}>`);
      const text = root.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .map(({ cssText }) => cssText)
        .join();
      const read = new Set([...text.matchAll(/--statement-[\w-]+/g)].map(([name]) => name));
      // The shared style sheet has properties that some elements do not use.
      expect([...probes.keys()]).to.include.members([...read]);
      expect([...read]).to.include.members(names(cssProperties));
    });

    it('gives the default of each custom property', async () => {
      const { element, root } = await showOne<typeof tag>(`<${tag}></${tag}>`);
      const before = valuesIn(root);
      for (const { name, default: standard } of cssProperties) {
        // The manifest describes a mixture or a range in words.
        if (/ (%|to) /.test(standard!)) continue;
        element.style.setProperty(name, standard!);
        expect(valuesIn(root), name).to.deep.equal(before);
      }
    });

    it('lists exactly the parts, each visible and styled from outside', () => {
      expect([...seen.parts].sort()).to.deep.equal(names(cssParts));
      expect([...seen.styledParts].sort()).to.deep.equal(names(cssParts));
    });

    it('lists exactly the slots that show content', () => {
      expect([...seen.slots].sort()).to.deep.equal(names(slots));
      expect([...seen.filledSlots].sort()).to.deep.equal(names(slots));
    });

    it('lists exactly the events, as described', () => {
      expect([...seen.dispatched.keys()].sort()).to.deep.equal(names(events));
      expect([...seen.heard].sort()).to.deep.equal(names(events));
      for (const { name, description } of events) {
        const event = seen.dispatched.get(name)!;
        expect(event.bubbles).to.equal(description.includes('Bubbles'));
        expect(event.composed).to.equal(description.includes('composed'));
        expect(event.cancelable).to.equal(description.includes('cancelable'));
        if (event.cancelable) expect(event).to.have.property('sentence').that.is.a('string');
        else expect(event).to.have.property('faults').that.is.an('array');
      }
    });
  });
}
