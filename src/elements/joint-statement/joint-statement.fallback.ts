import type { Messages } from '../../i18n/messages.js';
import { escape, tag } from '../../utils/html.js';
import { citationFallback, emptyLine, noteOn, plain, spoken } from '../shared/fallback.js';
import { namesFallback } from '../shared/signatories.fallback.js';
import type { TextView } from './joint-statement.view.js';

/** Returns the text, its signatories and its citation. */
export function textFallback(view: TextView, messages: Messages): string {
  const { sections, status, signed, signatories, citation } = view;
  const { title, language, titleLanguage = language } = citation.statement;
  const names = namesFallback(signatories, language, messages);
  return [
    spoken('b', title, titleLanguage, messages),
    ...(status ? [escape(messages.translation[status])] : []),
    ...sections.map((section) => sectionFallback(section, language, messages, !status)),
    ...(names ? [tag('b', signed) + messages.colon + names] : []),
    citationFallback(citation, messages),
  ].join(emptyLine);
}

/** Returns a section of the text. With `noted`, each translated sentence says that it is a translation. */
function sectionFallback(
  section: TextView['sections'][number],
  language: string,
  messages: Messages,
  noted: boolean,
): string {
  return [
    ...(section.heading
      ? [spoken('b', section.heading, section.language ?? language, messages)]
      : []),
    ...section.paragraphs.map(({ sentences }) =>
      sentences
        .map(
          ({ text, language: spoken = language, status }) =>
            plain(text, spoken, messages) + (noted ? noteOn(status, messages) : ''),
        )
        .join(' '),
    ),
  ].join(emptyLine);
}
