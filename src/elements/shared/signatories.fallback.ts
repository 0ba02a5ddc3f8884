import { messagesOf } from '../../i18n/loaded.js';
import type { Messages } from '../../i18n/messages.js';
import type { NamedSignatory } from '../../statement/signatories.js';
import { newLine, plain } from './fallback.js';
import { detailsOf, inGroups } from './signatories.view.js';

/** The signatories with their details as HTML, each group on a line of its own. */
export function namesFallback(
  signatories: NamedSignatory[],
  language: string,
  messages: Messages,
): string {
  const { comma, colon, semicolon } = messagesOf(language, messages);
  const lines = inGroups(signatories).map(({ group, names }) => {
    const texts = names.map((each) =>
      [each.name, detailsOf(each, { comma })].filter(Boolean).join(comma),
    );
    const heading = group ? group + colon : '';
    return plain(heading + texts.join(semicolon), language, messages);
  });
  return lines.join(newLine);
}
