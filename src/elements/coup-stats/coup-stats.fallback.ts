import type { Messages } from '../../i18n/messages.js';
import { escape } from '../../utils/html.js';
import { citationFallback, newLine, plain, quote, spoken } from '../shared/fallback.js';
import type { FiguresView, FigureView } from './coup-stats.view.js';

/** One figure with its bound. */
export function figureLine(figure: FigureView, messages: Messages): string {
  const { before = '', number, numberLanguage, after = '', counts, language, since } = figure;
  const value = spoken('b', number, numberLanguage, messages);
  return [
    escape(before) + value + escape(after),
    plain(counts, language, messages),
    ...(since ? [escape(since)] : []),
  ].join(' ');
}

/** The figures with their bounds, their source sentences, and the citation. */
export function figuresFallback({ figures, citation }: FiguresView, messages: Messages): string {
  const lines = figures.map((figure) => figureLine(figure, messages));
  const sentences = new Set(figures.map(({ sentence }) => quote(sentence, messages)));
  const source = escape(citation.asOf + messages.colon) + [...sentences].join(' ');
  return [...lines, source, citationFallback(citation, messages)].join(newLine);
}
