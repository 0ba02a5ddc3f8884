import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
/** The frame around a widget, in the language of its words and in its theme. */
export declare function frameTemplate(content: unknown, { tag, dir }: Words, theme: string | null | undefined): TemplateResult;
