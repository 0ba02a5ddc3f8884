import { fill } from '../../../src/i18n/format.js';
import { replacedCount, type Row, withRows } from './review.js';
import type { Review } from './state.js';
import type { Translations } from './translations.js';

/** Returns the translation in a language. */
export const translationIn = ({ editor }: Translations, language: string) =>
  editor.draft.translations?.find((each) => each.language === language);

/** Takes rows in one step of the history. */
export function take(translations: Translations, review: Review, rows: readonly Row[]): void {
  const { editor, words, messages, state, announce } = translations;
  const { language } = review;
  const replaced = replacedCount(translationIn(translations, language), rows);
  editor.annotate((annotations) => withRows(annotations, rows, { language, status: state.status }));
  review.rows = review.rows.map((row) => (rows.includes(row) ? { ...row, status: 'taken' } : row));
  announce(
    fill(words.translations.import.taken, {
      n: messages.number(rows.length),
      replaced: messages.number(replaced),
    }),
  );
}
