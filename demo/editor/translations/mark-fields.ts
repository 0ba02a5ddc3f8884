import { html, nothing } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Mark, Translation } from '../../../src/statement/schema.js';
import { textField } from '../fields.js';
import { inOneLine, markOn, textAt, withTexts } from './changes.js';
import type { Slot } from './slots.js';
import type { Translations } from './translations.js';

/** A mark of the statement, of the translation, or of both. */
interface Line {
  original?: Mark;
  /** Its index among the marks of the translation. */
  at?: number;
}

const kindOf = (mark: Mark) =>
  'note' in mark ? `note ${mark.note}` : 'url' in mark ? 'link' : mark.kind;

/**
 * Returns the marks of a sentence, each with its counterpart in the translation: the same footnote or the same link,
 * or the next mark of its kind.
 */
export function linesOf(originals: readonly Mark[], marks: readonly Mark[]): Line[] {
  const free = new Set(marks.map((_, at) => at));
  const claim = (fits: (mark: Mark) => boolean) => {
    const at = [...free].find((index) => fits(marks[index]!));
    if (at !== undefined) free.delete(at);
    return at;
  };
  const same = originals.map((original) =>
    'url' in original
      ? claim((mark) => 'url' in mark && mark.url === original.url)
      : claim((mark) => kindOf(mark) === kindOf(original)),
  );
  const lines = originals.map((original, index): Line => {
    // A link of the translation can lead to a page in its language.
    const at = same[index] ?? claim((mark) => kindOf(mark) === kindOf(original));
    return { original, ...(at !== undefined && { at }) };
  });
  return [...lines, ...[...free].map((at): Line => ({ at }))];
}

/** Renders a field for the words of each mark of a translated sentence. */
export function marksTemplate(translations: Translations, translation: Translation, slot: Slot) {
  const { editor, words, checks, state, announce } = translations;
  const { marks: text } = words.translations;
  const { key } = slot;
  const { text: sentence, marks } = textAt(translation, key);
  const lines = linesOf(slot.marks ?? [], marks);
  if (lines.length === 0) return nothing;
  const set = ({ original, at }: Line, said: string, line = sentence, from?: number) => {
    const before = at === undefined ? undefined : marks[at];
    const next = said === '' ? undefined : markOn((before ?? original)!, line, said, from);
    const kept = marks.map((mark, index) => (index === at ? next : mark));
    if (at === undefined) kept.push(next);
    const all = kept.filter((mark) => mark !== undefined);
    editor.annotate((annotations) =>
      withTexts(annotations, state.index, [{ key, text: line, marks: all }]),
    );
  };
  /** Marks the words that are selected in the field of the sentence. */
  const select = (line: Line, { currentTarget }: Event) => {
    const pair = (currentTarget as Element).closest('.translated')!;
    const { value, selectionStart, selectionEnd } = pair.querySelector('textarea')!;
    const selected = value.slice(selectionStart, selectionEnd);
    const said = inOneLine(selected);
    const from = selectionStart + selected.length - selected.trimStart().length;
    if (said === '') announce(text.noSelection);
    // In a text that changes with its white space, the place is not known.
    else if (inOneLine(value) === value) set(line, said, value, from);
    else set(line, said, inOneLine(value));
  };
  return html`<div class="marks">
    ${lines.map((line, index) => {
      const { original, at } = line;
      const mark = at === undefined ? undefined : marks[at];
      const path = `/translations/${state.index}/${key}/marks/${at}`;
      const kind = kindOf((original ?? mark)!).split(' ')[0] as Exclude<
        keyof typeof text,
        'extra' | 'select' | 'noSelection'
      >;
      const label = fill(original ? text[kind] : text.extra, {
        words: (original ?? mark)!.words,
      });
      const id = `mark-${key.replace(/\//g, '-')}-${index}`;
      return html`<div
        class="row"
        data-key=${at === undefined ? nothing : `${key}/marks/${at}`}
        tabindex="-1"
      >
        ${textField({
          id,
          label,
          value: mark?.words ?? '',
          lang: translation.language,
          faults: checks.faults
            .filter((fault) => at !== undefined && fault.path.startsWith(`${path}/`))
            .map(({ message }) => message),
          commit(value) {
            set(line, inOneLine(value));
          },
        })}
        <button
          type="button"
          class="quiet-button"
          aria-describedby=${id}
          @mousedown=${(event: Event) => {
            // The selection in the field stays.
            event.preventDefault();
          }}
          @click=${(event: Event) => {
            select(line, event);
          }}
        >
          ${text.select}
        </button>
      </div>`;
    })}
  </div>`;
}
