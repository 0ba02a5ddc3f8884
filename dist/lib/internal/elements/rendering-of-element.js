import { languageOf } from "../i18n/locale.js";
import { embeddedFingerprint } from "../statement/sources/resolve.js";
import { editionOf, renderingOf } from "./rendering.js";

// src/elements/rendering-of-element.ts
/** Returns what an element depends on now. Returns nothing if it has a statement of its own. */
function renderingFor(element) {
	const { observedAttributes } = element.constructor;
	const statement = embeddedFingerprint();
	if (!statement || element.src || element.statement) return void 0;
	return renderingOf(editionOf(statement, languageOf(element) || "en"), observedAttributes, (name) => element.getAttribute(name));
}

export { renderingFor };