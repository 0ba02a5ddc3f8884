import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { dsdFormat } from './dsd-format.js';
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
  return withStyleObject(
    elementFormat(statement, element, attributes, messages)
      .replace(/<[^>]*>|[{}]/g, (part) => (part.length > 1 ? part : `{'${part}'}`))
      .replace(/<br>/g, '<br />')
      .replace(/ datetime=/g, ' dateTime='),
  );
}

/**
 * Returns the snippet of a rendered element in JSX, for pages that React or Preact renders on a server. The browser turns
 * the template into a shadow root before the app hydrates, so the content is HTML that the app does not compare. In an
 * app without a server, the template stays inert and the element renders itself.
 * @param inContext As in `dsdFormat`.
 * @throws if an attribute names an unknown id.
 */
export function jsxDrawnFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  inContext = false,
): string {
  const drawn = dsdFormat(statement, element, attributes, messages, inContext);
  // In the values of attributes, ">" is escaped.
  const start = drawn.indexOf('>');
  const content = drawn.slice(start + 1, drawn.lastIndexOf('</'));
  const tag = withStyleObject(drawn.slice(0, start));
  return `${tag} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: ${JSON.stringify(content)} }} />`;
}

const withStyleObject = (jsx: string) =>
  jsx.replace(/ style="([^"]*)"/, (_, style: string) => ` style={{ ${declarations(style)} }}`);

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
