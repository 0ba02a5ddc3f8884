import { html, nothing } from 'lit';
import { directionOf } from '../../utils/language-tag.js';
import type { TextView } from './joint-statement.view.js';
import type { Block } from './text-blocks.js';
import { type Anchors, type DrawSentences, noteId } from './text-sentences.template.js';

/**
 * Draws a block of the text. All but a paragraph alone run in the direction of their first sentence. Marks, labels and
 * speakers are in the language of the statement.
 */
export function blockTemplate(
  { kind, speaker, entries }: Block,
  language: string,
  sentences: DrawSentences,
): unknown {
  const content = entries.map(({ paragraph, lists }) => {
    const text = sentences(paragraph.sentences);
    const { item, label } = paragraph;
    if (item)
      return html`<li part="item">
        ${
          item.mark
            ? [html`<span part="item-mark" lang=${language}>${item.mark}</span>`, ' ']
            : nothing
        }${text}${lists.map((list) => blockTemplate(list, language, sentences))}
      </li>`;
    if (label)
      return html`<dt><small part="label" lang=${language}>${label}</small></dt>
        <dd>${text}</dd>`;
    return html`<p part="paragraph" lang=${paragraph.sentences[0]!.language ?? language}>
      ${text}
    </p>`;
  });
  const direction = directionOf(entries[0]!.paragraph.sentences[0]!.language ?? language);
  switch (kind) {
    case 'bulleted':
      return html`<ul part="list" dir=${direction}>
        ${content}
      </ul>`;
    case 'numbered':
      // Safari takes a list without markers for no list, unless it has the role.
      return html`<ol
        part="list"
        role=${entries.some(({ paragraph }) => paragraph.item?.mark) ? 'list' : nothing}
        dir=${direction}
      >
        ${content}
      </ol>`;
    case 'address':
      return html`<dl part="address" dir=${direction}>${content}</dl>`;
    case 'quotation':
      return html`<blockquote part="quotation" dir=${direction}>
        ${content}${
          speaker ? html`<small part="speaker" lang=${language}>${speaker}</small>` : nothing
        }
      </blockquote>`;
    default:
      return content;
  }
}

/** Draws the footnotes. The mark of each leads back to where it first stands in the text. */
export function notesTemplate(
  { notes, citation }: TextView,
  { anchor, follow }: Anchors,
  sentences: DrawSentences,
): unknown {
  const [first] = notes;
  if (!first) return nothing;
  const { language } = citation.statement;
  return html`<div part="footnotes" dir=${directionOf(first.sentences[0]!.language ?? language)}>
    ${notes.map(({ id, mark, from, sentences: own }) => {
      const isLink = follow && from;
      return html`<p part="footnote" role="doc-footnote" id=${noteId(anchor, id)} tabindex="-1">
        <a
          part="backlink"
          role=${isLink ? 'doc-backlink' : nothing}
          href=${isLink ? `#${noteId(anchor, id, from)}` : nothing}
          lang=${language}
          @click=${follow}
          >${mark}</a
        >${' '}${sentences(own)}
      </p>`;
    })}
  </section>`;
}
