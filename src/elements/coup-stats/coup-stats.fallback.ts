import type { Messages } from '../../i18n/messages.js';
import { escape, tag } from '../../utils/html.js';
import { citationFallback, joined, plain, quote, within } from '../shared/fallback.js';
import type { FiguresView, FigureView } from './coup-stats.view.js';

/** Returns a figure with its bound, in one language. */
export function figureLine(figure: FigureView, messages: Messages): string {
  const {
    before = '',
    number,
    after = '',
    counts,
    language,
    around,
    since,
    sinceLanguage,
  } = figure;
  const value = escape(before) + tag('b', number) + escape(after);
  const counted = plain(counts, language, { tag: around });
  const counting = since ? [plain(since, sinceLanguage, { tag: around })] : [];
  const line = [value, counted, ...counting].join(' ');
  return within(line, around, messages);
}

/** Returns the date of the figures, as the introduction to their sentences. */
export const asOf = (citation: FiguresView['citation'], { colon }: Messages): string =>
  escape((citation.asOf + colon).trimEnd());

/** Returns the figures with their bounds, their source sentences, and the citation. */
export function figuresFallback({ figures, citation }: FiguresView, messages: Messages): string {
  const lines = figures.map((figure) => figureLine(figure, messages));
  const sentences = new Set(figures.map(({ sentence }) => quote(sentence, messages)));
  return joined(
    ...lines.map((line) => [line]),
    [asOf(citation, messages), ...sentences],
    [citationFallback(citation, messages)],
  );
}
