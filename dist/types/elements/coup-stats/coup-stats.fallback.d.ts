import type { Messages } from '../../i18n/messages.js';
import type { FiguresView, FigureView } from './coup-stats.view.js';
/** One figure with its bound, in one language. */
export declare function figureLine(figure: FigureView, messages: Messages): string;
/** The figures with their bounds, their source sentences, and the citation. */
export declare function figuresFallback({ figures, citation }: FiguresView, messages: Messages): string;
