import { messagesOf } from "../../i18n/loaded.js";
import { escape } from "../../utils/html.js";
import { primary } from "../../utils/language-tag.js";
import { spoken, within } from "./fallback.js";

// src/elements/shared/demand.fallback.ts
/** Returns the addressees, as the introduction to their demands. */
function asked({ addressees, addresseesLanguage }, messages) {
	const { tag, askedOf, colon } = messagesOf(addresseesLanguage, messages);
	const around = primary(tag);
	const names = spoken("b", addressees, addresseesLanguage, { tag: around });
	return within(`${escape(askedOf)} ${names}${colon.trimEnd()}`, around, messages);
}

export { asked };