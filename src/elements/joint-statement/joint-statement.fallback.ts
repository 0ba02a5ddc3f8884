import { messagesOf } from '../../i18n/loaded.js';
import type { Messages } from '../../i18n/messages.js';
import { piecesOf } from '../../statement/marks.js';
import type { ShownParagraph } from '../../statement/translation.js';
import { escape, tag } from '../../utils/html.js';
import { citationFallback, joined, noteOn, plain, spoken, within } from '../shared/fallback.js';
import { namesFallback } from '../shared/signatories.fallback.js';
import type { TextView } from './joint-statement.view.js';
import { type Block, blocksOf } from './text-blocks.view.js';

/** Writes sentences, each of them with its links and the marks of footnotes. */
type Write = (sentences: ShownParagraph['sentences']) => string;

/** Returns the text, its signatories and its citation. */
export function textFallback(view: TextView, messages: Messages): string {
  const { sections, notes, status, signed, signatories, citation } = view;
  const { title, language, titleLanguage = language } = citation.statement;
  const names = namesFallback(signatories, language, messages);
  const write: Write = (sentences) =>
    sentences
      .map(({ text, marks, language: own = language, status: noted }) => {
        const pieces = piecesOf({ text, marks }).map(({ text: piece, mark = {} }) => {
          if ('url' in mark) return tag('a', piece, { href: mark.url });
          return escape('note' in mark ? markOf(notes, mark.note) : piece);
        });
        const html = marks ? within(pieces.join(''), own, messages) : plain(text, own, messages);
        return html + (status ? '' : noteOn(noted, messages));
      })
      .join(' ');
  const footnotes = notes.map(
    ({ id, sentences }) => `${plain(markOf(notes, id), language, messages)} ${write(sentences)}`,
  );
  return joined(
    [spoken('b', title, titleLanguage, messages)],
    ...(status ? [[escape(messages.translation[status])]] : []),
    ...sections.flatMap(({ heading, language: own = language, paragraphs }) => [
      ...(heading ? [[spoken('b', heading, own, messages)]] : []),
      ...blocksOf(paragraphs).map((block) => blockLines(block, language, messages, write)),
    ]),
    ...(notes.length ? [footnotes] : []),
    ...(names.length ? [[tag('b', signed)], ...names] : []),
    [citationFallback(citation, messages)],
  );
}

/** Returns the mark of a footnote in brackets, which part it from a number before it. */
const markOf = (notes: TextView['notes'], id: string): string =>
  `[${notes.find((note) => note.id === id)?.mark ?? ''}]`;

/** No-break spaces in front of an item inside another. A site can remove styles, but not these. */
const indent = '&nbsp;'.repeat(4);

/** A block of the text: each item and each line of an address on a line, a speaker on one more. */
function blockLines(
  { entries }: Block,
  language: string,
  messages: Messages,
  write: Write,
): string[] {
  const { colon } = messagesOf(language, messages);
  const lines = entries.flatMap(({ item, label, sentences, lists }, index) => {
    const before = item
      ? `${item.mark ?? (item.list === 'bulleted' ? '•' : `${index + 1}.`)} `
      : label && label + colon;
    return [
      (before ? plain(before, language, messages) : '') + write(sentences),
      ...lists
        .flatMap((list) => blockLines(list, language, messages, write))
        .map((line) => indent + line),
    ];
  });
  const { quote } = entries[0]!;
  if (quote?.speaker) lines.push(plain(`— ${quote.speaker}`, language, messages));
  return lines;
}
