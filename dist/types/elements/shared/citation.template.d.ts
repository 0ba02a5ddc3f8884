import { type TemplateResult } from 'lit';
import type { CitationView } from './citation.view.js';
/** Renders the citation under a widget. */
export declare function citationTemplate(citation: CitationView): TemplateResult;
