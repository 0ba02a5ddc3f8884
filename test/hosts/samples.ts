import { en } from '../../src/i18n/locales/en.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import type { ElementName } from '../../src/elements/registry.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { type FormatName, formatNames, formats } from '../../src/snippets/formats.js';
import { embedded } from '../../src/statement/embedded.js';

/** The widgets that are put into each host: figures, a demand, and names with a straight apostrophe among them. */
export const samples: [ElementName, Attributes][] = [
  ['coup-stats', { figures: 'killed displaced' }],
  ['demand-card', { demand: 'decisive-action' }],
  ['signatory-list', { highlight: "Mother's Embrace", limit: '5' }],
];

/** Stands before and after each snippet, so that a host cannot take a snippet for the whole of a page. */
export const frame = { before: 'Words before the widget.', after: 'Words after the widget.' };

// An app's source is what holds JSX, and no host has it.
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

/** The snippets in HTML by their forms, each an array in the order of the samples. */
export const snippets: Record<string, string[]> = html;

/** The same in Markdown, for hosts that take no HTML. */
export { markdown };

/** The drawn snippets: elements with what they will show in a declarative shadow root. */
export const drawn: string[] = samples.map(([element, attributes]) =>
  dsdFormat(embedded, element, attributes, en),
);
