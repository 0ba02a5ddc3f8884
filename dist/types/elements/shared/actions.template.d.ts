import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
/**
 * Renders the row of actions under a widget, the panel for an action, and the live region for its outcome. Calls
 * `prepare` when a reader points at the row, touches it, or moves the focus into it.
 */
export declare function actionsTemplate(names: string[], messages: Messages, act: (name: string) => void, prepare: () => void): TemplateResult;
