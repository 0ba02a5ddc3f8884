import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
/**
 * The row of actions under a widget, the panel that an action fills, and the live region for its outcome. `prepare` is
 * called when a reader points at the row, touches it, or moves the focus into it.
 */
export declare function actionsTemplate(names: string[], messages: Messages, act: (name: string) => void, prepare: () => void): TemplateResult;
