import { messagesOf } from '../../i18n/loaded.js';
import type { Messages } from '../../i18n/messages.js';
import { escape } from '../../utils/html.js';
import { primary } from '../../utils/language-tag.js';
import { asked } from '../shared/demand.fallback.js';
import type { DemandView } from '../shared/demand.view.js';
import { citationFallback, joined, plain, quote, spoken, within } from '../shared/fallback.js';

/** Returns the addressees, the heading with its verb, the source sentence and the citation. */
export function demandFallback(view: DemandView, messages: Messages): string {
  const { heading, language, strength, sentence, citation } = view;
  const verb = strength ? [said(strength, citation.statement.language, messages)] : [];
  return joined(
    [asked(view, messages)],
    [spoken('b', heading, language, messages), ...verb],
    [quote(sentence, messages)],
    [citationFallback(citation, messages)],
  );
}

/** Returns the verb of a demand in the statement's language: In the statement: “must”. */
function said(strength: string, language: string, messages: Messages): string {
  const { tag, saidAs, colon, quotation } = messagesOf(language, messages);
  const verb = plain(strength, language, { tag });
  const quoted = escape(quotation).replace('{text}', () => verb);
  return within(escape(saidAs + colon) + quoted, primary(tag), messages);
}
