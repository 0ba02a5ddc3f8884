import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { SignatoriesQuery, SignatoriesView } from '../views/signatories.js';
/** The list of signatories under its heading, with the filter and the button for the rest. */
export declare function signatoriesTemplate(this: SignatoriesQuery, { heading, status, signatories, found, more, columns, citation }: SignatoriesView, { filter }: Words, level: number): TemplateResult;
