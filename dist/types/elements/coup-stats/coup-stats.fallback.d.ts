import type { Messages } from '../../i18n/messages.js';
import type { FiguresView, FigureView } from './coup-stats.view.js';
/** Returns a figure with its bound, in one language. */
export declare function figureLine(figure: FigureView, messages: Messages): string;
/** Returns the date of the figures, as the introduction to their sentences. */
export declare const asOf: (citation: FiguresView["citation"], { colon }: Messages) => string;
/** Returns the figures with their bounds, their source sentences, and the citation. */
export declare function figuresFallback({ figures, citation }: FiguresView, messages: Messages): string;
