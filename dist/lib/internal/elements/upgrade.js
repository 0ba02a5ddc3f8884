import { options } from "../npm/beside.js";
import { titleIn } from "../statement/resolve.js";
import { StatementElement } from "./base.js";

// src/elements/upgrade.ts
/** A link is no more than a link, unless the module's address says that the page opts in. */
var selector = "blockquote.statement-widget[data-widget]" + (options.has("links") ? ",blockquote a[href*=\"#widget=\"]" : "");
/** A host may curl quotes and break lines. */
var letters = (text) => text?.replace(/\P{L}/gu, "");
/**
* Puts an element around each blockquote that stands for one, in a part of the page. `data-widget` is the element's
* name, the other `data-` attributes are its attributes; or the link of its citation says the same in the fragment of
* its address. The blockquote is its fallback content then. These are the forms of a snippet that content management
* systems let through which know no custom elements.
*/
function upgrade(part) {
	const { prototype } = Element;
	[part, ...prototype.querySelectorAll.call(part, selector)].forEach((found) => {
		if (!prototype.matches.call(found, selector) || found.isContentEditable) return;
		const quote = found.closest("blockquote");
		const fragment = new URLSearchParams(found.hash?.slice(1));
		const value = (name) => found === quote ? quote.getAttribute(`data-${name}`) : fragment.get(name);
		const name = value("widget");
		const element = customElements.get(name);
		if (element?.version !== StatementElement.version || quote.closest(name) || quote.querySelectorAll(selector).length + +quote.matches(selector) > 1 || found !== quote && (fragment.has("src") || fragment.has("statement") || letters(found.textContent) !== letters(titleIn(fragment.get("lang") ?? "en")))) return;
		const upgraded = document.createElement(name);
		[...element.observedAttributes, "lang"].forEach((attribute) => {
			const given = value(attribute);
			if (given !== null) upgraded.setAttribute(attribute, given);
		});
		quote.replaceWith(upgraded);
		upgraded.append(quote);
	});
}

export { upgrade };