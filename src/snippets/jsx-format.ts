import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { elementFormat } from './element-format.js';

/**
 * Returns the snippet of an element in JSX, for React and Preact: the element format on one line, which keeps its
 * white space.
 * @throws if an attribute names an unknown id.
 */
export function jsxFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
): string {
  return elementFormat(statement, element, attributes, messages)
    .replace(/<[^>]*>|[{}]/g, (part) => (part.length > 1 ? part : `{'${part}'}`))
    .replace(/<br>/g, '<br />')
    .replace(/ datetime=/g, ' dateTime=')
    .replace(/ style="([^"]*)"/, (_, style: string) => ` style={{ ${declarations(style)} }}`);
}

/** Returns the declarations of a `style` attribute, which is an object in JSX. */
const declarations = (style: string) =>
  style
    .replace(/&quot;/g, '"')
    .split(';')
    .filter((declaration) => declaration.trim())
    .map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return `'${name.trim()}': '${value.join(':').trim().replace(/'/g, "\\'")}'`;
    })
    .join(', ');
