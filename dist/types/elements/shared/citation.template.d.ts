import { type TemplateResult } from 'lit';
import type { CitationView } from './citation.view.js';
/** The citation under a widget. */
export declare function citationTemplate({ statement, issuer, comma, date }: CitationView): TemplateResult;
