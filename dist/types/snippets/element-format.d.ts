import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName } from '../elements/registry.js';
/**
 * The fallback content of an element: what it shows, as plain HTML on one line.
 * @throws where an attribute names what the statement does not have.
 */
export declare function fallbackOf(statement: StatementContent, element: ElementName, attributes: Attributes, messages: Messages): string;
/** The attributes with the language of the words, which a page of its own does not take from around it. */
export declare function spokenIn(messages: Messages, attributes: Attributes): Attributes;
/**
 * The snippet for an element: its tag with its attributes, and the same content as plain HTML between the tags.
 * @throws where an attribute names what the statement does not have.
 */
export declare function elementFormat(statement: StatementContent, element: ElementName, attributes: Attributes, messages: Messages): string;
