import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { inLanguage } from '../statement/translation.js';
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName, registry, withPresentNames } from '../elements/registry.js';
import { escape } from '../utils/html.js';
import { primary } from '../utils/language-tag.js';

/**
 * Returns the fallback content of an element: its content as plain HTML on one line.
 * @throws if an attribute names an unknown id.
 */
export function fallbackOf(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
): string {
  const lang = primary(messages.tag);
  const named = withPresentNames(element, attributes);
  const fallback = registry[element].fallback(inLanguage(statement, messages.tag), named, messages);
  return `<span lang="${lang}" dir="${messages.dir}">${fallback}</span>`;
}

/** Returns the attributes with the language of the words, if the page does not set it. */
export function spokenIn(messages: Messages, attributes: Attributes): Attributes {
  const lang = primary(messages.tag);
  return lang === 'en' ? attributes : { lang, ...attributes };
}

/**
 * Returns the snippet of an element: its tag with its attributes, and the same content as plain HTML between the
 * tags.
 * @throws if an attribute names an unknown id.
 */
export function elementFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const content = fallbackOf(statement, element, attributes, messages);
  return `<${element}${list.join('')}>${content}</${element}>`;
}
