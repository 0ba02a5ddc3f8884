import { secondSet } from '../runtime/chunk-loader.js';
import { invalid } from '../utils/errors.js';
import { StatementElement } from './statement-element.js';

type ElementClass = CustomElementConstructor & {
  version?: string;
  noteProperties?: (name: string) => void;
};

/**
 * Registers elements under their names. With a prefix, registers subclasses as `prefix-name`. Keeps existing
 * definitions, and logs one warning if they are of another version. Refuses a prefix with which no name can begin.
 */
export function define(elements: Record<string, ElementClass>, prefix?: string | null): void {
  const { version } = StatementElement;
  if (prefix && !/^[a-z][a-z\d-]*$/.test(prefix)) {
    // An error would stop the script of the page that imports the module.
    console.error(invalid('prefix', prefix, 'lower-case letters, digits and hyphens'));
    return;
  }
  let others = '';
  Object.entries(elements).forEach(([tag, element]) => {
    const name = prefix ? `${prefix}-${tag}` : tag;
    const first: ElementClass | undefined = customElements.get(name);
    if (!first) {
      element.noteProperties?.(name);
      customElements.define(name, prefix ? class extends element {} : element);
    } else if (first.version !== version) others += ` <${name}> (${first.version ?? 'unknown'})`;
  });
  if (others) {
    console.warn(
      `statement-widgets ${version}: the page already defines${others}. To use both, ${secondSet}: <acme-coup-stats>`,
    );
  }
}
