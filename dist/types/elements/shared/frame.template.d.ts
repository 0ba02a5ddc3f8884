import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
/**
 * Renders the frame around a widget, with its language and its theme.
 * @param rendering On a server, what the widget is rendered from.
 */
export declare function frameTemplate(content: unknown, { tag, dir }: Messages, theme: string | null | undefined, rendering?: string | false | undefined): TemplateResult;
