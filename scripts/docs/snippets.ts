/** Writes the snippets in documents and examples with the library. */
import { en } from '../../src/i18n/locales/en.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import { type ElementName, elementNames } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { embedded } from '../../src/statement/embedded.js';

/** Returns the snippet for a web editor: the script tag and one element with its fallback content. */
export function exampleSnippet(): string {
  const element = elementFormat(embedded, 'coup-stats', {}, en);
  return `<script type="module" src="/statement-widgets/statement-widgets.js"></script>\n${element}`;
}

/** Fills each element of a page with the fallback content for its attributes. */
export function fillSnippets(page: string): string {
  return page.replace(
    new RegExp(`<(${elementNames.join('|')})((?: [\\w-]+="[^"]*")*)>[^]*?</\\1>`, 'g'),
    (_, element: ElementName, list: string) => {
      const pairs = [...list.matchAll(/ ([\w-]+)="([^"]*)"/g)];
      const attributes: Attributes = Object.fromEntries(
        pairs.map(([, name = '', value = '']) => [name, value]),
      );
      return elementFormat(embedded, element, attributes, en);
    },
  );
}

/** The languages other than English, and whether a native speaker has checked them. */
export const languages = Object.entries(
  import.meta.glob<string>('../../src/i18n/locales/??.ts', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
)
  .map(([path, text]) => ({ code: path.slice(-5, -3), text }))
  .filter(({ code }) => code !== 'en')
  .map(({ code, text }) => ({
    name: new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
    checked: !text.includes('No native speaker has checked'),
  }))
  .sort((one, other) => one.name.localeCompare(other.name));
