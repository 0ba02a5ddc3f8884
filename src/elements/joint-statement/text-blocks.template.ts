import { html, nothing } from 'lit';
import { directionOf } from '../../utils/language-tag.js';
import type { TextView } from './joint-statement.view.js';
import type { Block } from './text-blocks.view.js';
import { type Anchors, type DrawSentences, noteId, noteLink } from './text-sentences.template.js';

/**
 * Draws a block of the text. A list and a quotation run in the direction of their first sentence. Labels and speakers
 * are in the language of the statement.
 */
export function blockTemplate(
  { kind, entries }: Block,
  language: string,
  draw: DrawSentences,
): unknown {
  const { item, quote, label, sentences: first } = entries[0]!;
  const direction = directionOf(first[0]!.language ?? language);
  if (item ?? label) {
    const labels = entries.map((entry) => entry.item?.mark ?? entry.label);
    const items = entries.map(
      ({ sentences, lists }, index) =>
        html`<li part="item">
          ${[
            labels[index] && [
              html`<span part="label" lang=${language}>${labels[index]}</span>`,
              ' ',
            ],
            draw(sentences, direction),
            lists.map((list) => blockTemplate(list, language, draw)),
          ]}
        </li>`,
    );
    // Safari takes a list without markers for no list, unless it has the role.
    const role = labels.some(Boolean) ? 'list' : nothing;
    return kind === 'numbered'
      ? html`<ol part="list" role=${role} dir=${direction}>
          ${items}
        </ol>`
      : html`<ul part="list" role=${role} dir=${direction}>
          ${items}
        </ul>`;
  }
  const paragraphs = entries.map(
    ({ sentences: own }) =>
      html`<p part="paragraph" lang=${own[0]!.language ?? language}>${draw(own, direction)}</p>`,
  );
  return quote
    ? html`<blockquote part="quotation" dir=${direction}>
        ${paragraphs}${
          quote.speaker && html`<small part="speaker" lang=${language}>${quote.speaker}</small>`
        }
      </blockquote>`
    : paragraphs;
}

/** Draws the footnotes. The mark of each leads back to its first place in the text. */
export function notesTemplate(
  { notes, citation }: TextView,
  { anchor, follow }: Anchors,
  sentences: DrawSentences,
): unknown {
  const { language } = citation.statement;
  const [first] = notes;
  if (!first) return nothing;
  const direction = directionOf(first.sentences[0]!.language ?? language);
  return html`<section part="footnotes" dir=${direction}>
    ${notes.map(
      ({ id, mark, from, sentences: own }) =>
        html`<p part="footnote" role="doc-footnote">
          ${[
            noteLink(
              'backlink',
              mark,
              noteId(anchor, id),
              follow && from && noteId(anchor, id, from),
              follow,
            ),
            ' ',
            sentences(own, direction),
          ]}
        </p>`,
    )}
  </section>`;
}
