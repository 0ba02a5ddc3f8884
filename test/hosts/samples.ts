import { en } from '../../src/i18n/locales/en.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import type { ElementName } from '../../src/elements/registry.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { type FormatName, formatNames, formats } from '../../src/snippets/formats.js';
import { embedded } from '../../src/statement/embedded.js';

/** The widgets for each host: figures, a demand, and names, one with a straight apostrophe. */
export const samples: [ElementName, Attributes][] = [
  ['coup-stats', { figures: 'killed displaced' }],
  ['demand-card', { demand: 'decisive-action' }],
  ['signatory-list', { highlight: "Mother's Embrace", limit: '5' }],
];

/** Text before and after each snippet, so that a snippet is never the whole page. */
export const frame = { before: 'Words before the widget.', after: 'Words after the widget.' };

// JSX belongs into the source of an app, so no host gets it.
const { markdown, ...html } = Object.fromEntries(
  formatNames
    .filter((form) => form !== 'jsx')
    .map((form) => [
      form,
      samples.map(([element, attributes]) =>
        formats[form](embedded, element, attributes, en, '/dist/embed.html'),
      ),
    ]),
) as Record<FormatName, string[]>;

/** The snippets in HTML by format, each an array in the order of the samples. */
export const snippets: Record<string, string[]> = html;

/** The snippets in Markdown, for hosts without HTML. */
export { markdown };

/** The snippets with a declarative shadow root. */
export const drawn: string[] = samples.map(([element, attributes]) =>
  dsdFormat(embedded, element, attributes, en),
);
