import { secondSet } from '../runtime/chunk-loader.js';
import { invalid } from '../utils/errors.js';
import { StatementElement } from './statement-element.js';

type ElementClass = CustomElementConstructor & { version?: string };

/**
 * Registers elements under their names, or, with a prefix, subclasses of them under `prefix-name`. What the page has
 * under such a name already stays; where that is not the same again, the console says so once.
 * Where no name can begin with the prefix, it says so and registers nothing.
 */
export function define(elements: Record<string, ElementClass>, prefix?: string | null): void {
  const { version } = StatementElement;
  if (prefix && !/^[a-z][a-z\d-]*$/.test(prefix)) {
    // The page's own script, which may import the module, goes on.
    console.error(invalid('prefix', prefix, 'lower-case letters, digits and hyphens'));
    return;
  }
  let others = '';
  Object.entries(elements).forEach(([tag, element]) => {
    const name = prefix ? `${prefix}-${tag}` : tag;
    const first: ElementClass | undefined = customElements.get(name);
    if (!first) customElements.define(name, prefix ? class extends element {} : element);
    else if (first.version !== version) others += ` <${name}> (${first.version ?? 'unknown'})`;
  });
  if (others) {
    console.warn(
      `statement-widgets ${version}: the page keeps another${others}. For both ${secondSet}: <acme-coup-stats>`,
    );
  }
}
