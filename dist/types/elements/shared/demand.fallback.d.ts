import type { Messages } from '../../i18n/messages.js';
import type { DemandView } from './demand.view.js';
/** Returns the addressees after their label, as the introduction to their demands. */
export declare function asked({ addressees, addresseesLanguage }: Pick<DemandView, 'addressees' | 'addresseesLanguage'>, messages: Messages): string;
