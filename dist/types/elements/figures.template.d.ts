import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { FiguresView } from '../views/figures.js';
/** The figures as a description list: each figure a term, its source sentence the description. */
export declare function figuresTemplate({ figures, layout, citation }: FiguresView, words: Words): TemplateResult;
