import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { SignatoriesView } from '../views/signatories.js';
import type { SignatoryList } from './signatory-list.js';
/** The list of signatories under its heading, with the filter and the button for the rest. */
export declare function signatoriesTemplate(this: SignatoryList, { heading, status, signatories, found, more, citation }: SignatoriesView, { filter }: Words): TemplateResult;
