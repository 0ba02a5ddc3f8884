import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName } from '../elements/registry.js';
/**
 * Returns the fallback content of an element: its content as plain HTML on one line.
 * @throws if an attribute names an unknown id.
 */
export declare function fallbackOf(statement: StatementContent, element: ElementName, attributes: Attributes, messages: Messages): string;
/** Returns the attributes with the language of the words, if the page does not set it. */
export declare function spokenIn(messages: Messages, attributes: Attributes): Attributes;
/**
 * Returns the snippet of an element: its tag with its attributes, and the same content as plain HTML between the
 * tags.
 * @throws if an attribute names an unknown id.
 */
export declare function elementFormat(statement: StatementContent, element: ElementName, attributes: Attributes, messages: Messages): string;
