import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { piecesOf } from '../../statement/marks.js';
import type { Sentence, Translation } from '../../statement/schema.js';
import type { Shown } from '../../statement/translation.js';
import { directionOf } from '../../utils/language-tag.js';
import type { TextView } from './joint-statement.view.js';

/** The ids of what links lead to, and what follows the links. */
export interface Anchors {
  /** What the ids of sentences in URLs begin with. */
  anchor: string;
  /** The id of the sentence to which the page's URL leads. */
  target: string | undefined;
  /** Follows a link to a footnote, or back. Without it, as on a server, these are no links. */
  follow?: ((event: MouseEvent) => void) | undefined;
}

/** Returns the id of the mark of a footnote before its words, or in a sentence. Ids of sentences have no underscore. */
export const noteId = (anchor: string, note: string, sentence = ''): string =>
  `${anchor}${sentence}_${note}`;

/** Draws the mark of a footnote as a link from the text to the footnote, or back. */
export const noteLink = (
  part: 'noteref' | 'backlink',
  mark: string | undefined,
  id: string,
  to: string | undefined,
  follow: Anchors['follow'],
): TemplateResult =>
  html`<a
    part=${part}
    role=${to ? `doc-${part}` : nothing}
    id=${id}
    href=${to ? `#${to}` : nothing}
    @click=${follow}
    >${mark}</a
  >`;

/** Says that a text is a translation. */
export const statusTemplate = (status: Translation['status'], messages: Messages): TemplateResult =>
  html`<small part="translation">${messages.translation[status]}</small>`;

/** Draws the sentences of a paragraph that runs in a direction. */
export type DrawSentences = (sentences: Shown<Sentence>[], direction: string) => unknown;

/** Returns a function that draws the sentences of a paragraph, each in an element with its id. */
export function sentencesTemplate(
  { notes, status, citation }: TextView,
  messages: Messages,
  { anchor, target, follow }: Anchors,
): DrawSentences {
  const { language } = citation.statement;
  const content = (sentence: Sentence) =>
    piecesOf(sentence).map(({ text, mark = {} }) => {
      if ('note' in mark) {
        const { note } = mark;
        const id = noteId(anchor, note, sentence.id);
        const shown = notes.find((each) => each.id === note)?.mark;
        return html`<sup
          >${noteLink('noteref', shown, id, follow && noteId(anchor, note), follow)}</sup
        >`;
      }
      if ('url' in mark) {
        const kind = mark.url.endsWith(text) ? 'url' : nothing;
        return html`<a part="text-link" class=${kind} href=${mark.url}>${text}</a>`;
      }
      if (!('kind' in mark)) return text;
      return mark.kind === 'strong' ? html`<strong>${text}</strong>` : html`<em>${text}</em>`;
    });
  return (sentences, direction) =>
    sentences.map((sentence, index) => {
      const { text, marks, language: spoken = language, status: own } = sentence;
      const id = anchor + sentence.id;
      const ownDirection = directionOf(spoken);
      // Sentences of a translation that follow each other are labelled once.
      const isLabelled = !status && own && own !== sentences[index + 1]?.status;
      // A space in the template itself would be lost when it is minified.
      return html`${index ? ' ' : ''}<span
          id=${id}
          lang=${spoken}
          dir=${ownDirection === direction ? nothing : ownDirection}
          part=${`sentence${id === target ? ' target' : ''}`}
          >${marks ? content(sentence) : text}</span
        >${isLabelled ? [' ', statusTemplate(own, messages)] : ''}`;
    });
}
