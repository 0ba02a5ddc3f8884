import type { ElementName } from '../../src/elements/registry.js';
import type { StatementEvent } from '../../src/elements/statement-event.js';
import { exampleOf } from './examples.js';
import type { State } from './state.js';

const byId = (id: string) => document.getElementById(id)!;

/** The live element on the page. */
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

  /** Applies the state. Returns true if the element was replaced. */
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
      // Keeps unchanged attributes, since a reader may have filtered the list.
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
    // The full text is on the page for every element except itself, as the target of links.
    const whole = byId('whole');
    whole.hidden = name === 'joint-statement';
    whole.querySelector('div')!.replaceChildren(...(whole.hidden ? [] : [copy('joint-statement')]));
    this.element = copy(name);
    byId('shown').replaceChildren(this.element);
  }

  /** Scrolls to the outlined part. Returns whether the part is rendered. */
  reveal(part: string): boolean {
    const found = [
      ...(this.element.shadowRoot?.querySelectorAll(`[part~="${CSS.escape(part)}"]`) ?? []),
    ];
    // The content of a closed disclosure has no box until it opens.
    found[0]?.closest('details')?.setAttribute('open', '');
    // An empty live region has no height.
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

/** Returns the changed value of an attribute, or the value of the example. */
export const attributeIn = ({ widget, attributes }: State, name: string): string =>
  attributes.get(name) ?? exampleOf(widget)[name] ?? '';

/** Returns the element with its attributes as HTML. */
export function tagOf(state: State, names: string[]): string {
  const list = names.map((name) => {
    const value = attributeIn(state, name).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    return value && ` ${name}="${value}"`;
  });
  return `<${state.widget}${list.join('')}></${state.widget}>`;
}
