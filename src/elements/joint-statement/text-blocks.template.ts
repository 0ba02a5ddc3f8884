import { html, nothing } from 'lit';
import { directionOf } from '../../utils/language-tag.js';
import type { TextView } from './joint-statement.view.js';
import type { Block } from './text-blocks.js';
import { type Anchors, type DrawSentences, noteId, noteLink } from './text-sentences.template.js';

/**
 * Draws a block of the text. All but a paragraph alone run in the direction of their first sentence. Marks, labels and
 * speakers are in the language of the statement.
 */
export function blockTemplate(
  { entries }: Block,
  language: string,
  sentences: DrawSentences,
): unknown {
  const { item, quote, label, sentences: first } = entries[0]!.paragraph;
  const direction = directionOf(first[0]!.language ?? language);
  const isMarked = entries.some(({ paragraph }) => paragraph.item?.mark);
  const content = entries.map(({ paragraph, lists }) => {
    const text = sentences(paragraph.sentences);
    if (item) {
      const mark = paragraph.item?.mark;
      return html`<li part="item">
        ${mark ? [html`<span part="item-mark" lang=${language}>${mark}</span>`, ' '] : nothing}${text}${lists.map(
          (list) => blockTemplate(list, language, sentences),
        )}
      </li>`;
    }
    if (label)
      return html`<dt><small part="label" lang=${language}>${paragraph.label}</small></dt>
        <dd>${text}</dd>`;
    return html`<p part="paragraph" lang=${paragraph.sentences[0]!.language ?? language}>
      ${text}
    </p>`;
  });
  if (item?.list === 'bulleted')
    return html`<ul part="list" dir=${direction}>
      ${content}
    </ul>`;
  // Safari takes a list without markers for no list, unless it has the role.
  if (item)
    return html`<ol part="list" role=${isMarked ? 'list' : nothing} dir=${direction}>
      ${content}
    </ol>`;
  if (label) return html`<dl part="address" dir=${direction}>${content}</dl>`;
  if (quote)
    return html`<blockquote part="quotation" dir=${direction}>
      ${content}${
        quote.speaker
          ? html`<small part="speaker" lang=${language}>${quote.speaker}</small>`
          : nothing
      }
    </blockquote>`;
  return content;
}

/** Draws the footnotes. The mark of each leads back to where it first stands in the text. */
export function notesTemplate(
  { notes, citation }: TextView,
  { anchor, follow }: Anchors,
  sentences: DrawSentences,
): unknown {
  const { language } = citation.statement;
  const [first] = notes;
  if (!first) return nothing;
  return html`<section
    part="footnotes"
    dir=${directionOf(first.sentences[0]!.language ?? language)}
  >
    ${notes.map(
      ({ id, mark, from, sentences: own }) =>
        html`<p part="footnote" role="doc-footnote">
          ${[
            noteLink(
              'backlink',
              mark,
              noteId(anchor, id),
              from && noteId(anchor, id, from),
              follow,
            ),
            ' ',
            sentences(own),
          ]}
        </p>`,
    )}
  </section>`;
}
