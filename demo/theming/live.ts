import type { ElementName } from '../../src/elements/registry.js';
import type { StatementEvent } from '../../src/elements/statement-event.js';
import { exampleOf } from './examples.js';
import type { State } from './state.js';

const byId = (id: string) => document.getElementById(id)!;

/** The element on the page, as what is chosen makes it. */
export class Live {
  element!: HTMLElement;
  private name: ElementName | undefined;
  private applied: Record<string, string> = {};
  private readonly outline = new CSSStyleSheet();

  constructor(
    /** The custom properties and attributes that each element knows. */
    private readonly known: {
      properties: Set<string>;
      attributes: (name: ElementName) => string[];
    },
    fired: (event: StatementEvent) => void,
  ) {
    document.adoptedStyleSheets.push(this.outline);
    for (const type of ['statement-ready', 'statement-error'] as const) {
      byId('shown').addEventListener(type, fired);
    }
  }

  /** Shows what is chosen; true where it is another element than before. */
  show(state: State): boolean {
    const other = state.widget !== this.name;
    if (other) this.put(state.widget);
    for (const name of this.known.properties) {
      const value = state.properties.get(name);
      if (value === undefined) this.element.style.removeProperty(name);
      else this.element.style.setProperty(name, value);
    }
    for (const name of this.known.attributes(state.widget)) {
      const value = attributeIn(state, name);
      // A reader can have filtered the list: what has not been changed here is left as it is.
      if (value === this.applied[name]) continue;
      this.applied[name] = value;
      if (value) this.element.setAttribute(name, value);
      else this.element.removeAttribute(name);
    }
    this.outline.replaceSync(
      state.outline
        ? `${state.widget}::part(${CSS.escape(state.outline)}) { outline: 3px dashed light-dark(#b3005e, #ff8ac2) !important; outline-offset: -1px; }`
        : '',
    );
    return other;
  }

  private put(name: ElementName): void {
    const copy = (element: ElementName) => {
      const template = document.querySelector<HTMLTemplateElement>(
        `template[data-element="${element}"]`,
      )!;
      return document.importNode(template.content, true).firstElementChild as HTMLElement;
    };
    this.name = name;
    this.applied = { ...exampleOf(name) };
    // The full text stands beside every element but itself: their links lead to it.
    const whole = byId('whole');
    whole.hidden = name === 'joint-statement';
    whole.querySelector('div')!.replaceChildren(...(whole.hidden ? [] : [copy('joint-statement')]));
    this.element = copy(name);
    byId('shown').replaceChildren(this.element);
  }

  /** Whether the part that is outlined is drawn; it is brought into sight where it is. */
  reveal(part: string): boolean {
    const found = [
      ...(this.element.shadowRoot?.querySelectorAll(`[part~="${CSS.escape(part)}"]`) ?? []),
    ];
    // What a closed disclosure holds is drawn once it is open.
    found[0]?.closest('details')?.setAttribute('open', '');
    // What has nothing to say yet is there without a height.
    const node = found.find(
      (one) => one.checkVisibility() && one.getBoundingClientRect().height > 0,
    );
    if (!node) return false;
    const box = byId('live');
    const { top, bottom } = box.getBoundingClientRect();
    const rectangle = node.getBoundingClientRect();
    if (rectangle.top < top || rectangle.bottom > bottom) box.scrollTop += rectangle.top - top - 24;
    return true;
  }
}

/** The value that an attribute has: as it is changed, else as in the example. */
export const attributeIn = ({ widget, attributes }: State, name: string): string =>
  attributes.get(name) ?? exampleOf(widget)[name] ?? '';

/** The element with its attributes, as it is written on a page. */
export function tagOf(state: State, names: string[]): string {
  const list = names.map((name) => {
    const value = attributeIn(state, name).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    return value && ` ${name}="${value}"`;
  });
  return `<${state.widget}${list.join('')}></${state.widget}>`;
}
