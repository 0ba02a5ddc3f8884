import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
/** The row of actions under a widget, the panel that an action fills, and the live region for its outcome. */
export declare function actionsTemplate(names: string[], words: Words, act: (name: string) => void): TemplateResult;
