import type { Messages } from '../../i18n/messages.js';
import { escape, tag } from '../../utils/html.js';
import type { DemandView } from './demand.view.js';
import { within } from './fallback.js';

/** Returns the addressees after their label, as the introduction to their demands. */
export function asked(
  { addressees, addresseesLanguage }: Pick<DemandView, 'addressees' | 'addresseesLanguage'>,
  messages: Messages,
): string {
  const { askedOf, colon } = messages;
  return escape(askedOf + colon) + within(tag('b', addressees), addresseesLanguage, messages);
}
