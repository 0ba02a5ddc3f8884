import { escape, tag } from "../../utils/html.js";
import { within } from "./fallback.js";

// src/elements/shared/demand.fallback.ts
/** Returns the addressees after their label, as the introduction to their demands. */
function asked({ addressees, addresseesLanguage }, messages) {
	const { askedOf, colon } = messages;
	return escape(askedOf + colon) + within(tag("b", addressees), addresseesLanguage, messages);
}

export { asked };