import { messagesOf } from '../../i18n/loaded.js';
import type { Messages } from '../../i18n/messages.js';
import { escape } from '../../utils/html.js';
import { primary } from '../../utils/language-tag.js';
import type { DemandView } from './demand.view.js';
import { spoken, within } from './fallback.js';

/** Returns the addressees, as the introduction to their demands. */
export function asked(
  { addressees, addresseesLanguage }: Pick<DemandView, 'addressees' | 'addresseesLanguage'>,
  messages: Messages,
): string {
  const { tag, askedOf, colon } = messagesOf(addresseesLanguage, messages);
  const around = primary(tag);
  const names = spoken('b', addressees, addresseesLanguage, { tag: around });
  return within(`${escape(askedOf)} ${names}${colon.trimEnd()}`, around, messages);
}
