import { loaded } from "../i18n/loaded.js";
import { en } from "../i18n/locales/en.js";
import { commonAttributes } from "../elements/descriptor.js";
import { registry } from "../elements/registry.js";
import { elementFormat } from "../snippets/element-format.js";
import { moduleTag } from "../snippets/script-tag.js";
import { pageUrl } from "../runtime/page.js";
import { sentencesOf } from "../statement/text.js";
import { inLanguage } from "../statement/translation.js";
import { citationView } from "../elements/shared/citation.view.js";
import { citation, citationFormats } from "./citation.js";
import { scriptJson } from "../utils/html.js";
import { reveal } from "./reveal.js";

// src/actions/actions.ts
/** Runs the actions and reveals sentences. This file loads at the first click on an action or on a link to a sentence. */
/**
* Runs an action and reports the outcome in the element's live region.
* @param present Returns the current context. The element can change before the reader chooses a format.
*/
async function act(name, present) {
	const context = present();
	context.loaded.forEach((messages, code) => loaded.set(code, messages));
	const panel = context.element.shadowRoot.querySelector("[part=panel]");
	if (!panel) return;
	const again = panel.dataset.action === name;
	panel.replaceChildren();
	tell(panel, "");
	delete panel.dataset.action;
	if (name === "share") await share(panel, context);
	else if (name === "embed") await copy(panel, context, snippet(context));
	else if (!again) {
		panel.dataset.action = name;
		offerFormats(panel, present);
	}
}
/** Renders a button for each format of citation. The button copies the citation. */
function offerFormats(panel, present) {
	const { plain } = present().messages.actions;
	const labels = {
		plain,
		apa: "APA",
		bibtex: "BibTeX"
	};
	const buttons = citationFormats.map((format) => {
		const button = document.createElement("button");
		button.part.add("action");
		button.textContent = labels[format];
		button.addEventListener("click", () => {
			panel.querySelector("textarea")?.remove();
			copy(panel, present(), cite(format, present()));
		});
		return button;
	});
	panel.append(...buttons);
	buttons[0]?.focus();
}
function cite(format, context) {
	const { statement, messages } = context;
	const { issuer, comma, date, asOf } = citationView(inLanguage(statement, statement.language), statement.language.startsWith("en") ? en : messages);
	const shown = shownSentences(context).map(({ text, original }) => original?.text ?? text);
	const target = targetOf(context);
	const sought = sentencesOf(statement).find(({ id }) => target === id || target?.endsWith(`:${id}`));
	const sentences = sought ? [sought.text] : [...new Set(shown)];
	const url = address(context);
	return citation(format, {
		statement,
		issuer,
		comma,
		date,
		asOf,
		sentences,
		url
	});
}
/** Returns the sentences that the element shows or can disclose, in order. */
function shownSentences({ view }) {
	const found = [];
	const visit = (value) => {
		if (!value || typeof value !== "object") return;
		const { sentence, ...others } = value;
		if (sentence) found.push(sentence);
		Object.values(others).forEach(visit);
	};
	visit(view);
	return found;
}
/** Returns the id of the sentence that the page's URL links to. The reader cites and shares that sentence. */
var targetOf = ({ element }) => element.shadowRoot.querySelector("[part~=target]")?.id;
/** Returns the URL of the sentence: on this page, or else in the published statement. Default: this page. */
function address(context) {
	const { statement, link } = context;
	const [sentence] = shownSentences(context);
	const target = targetOf(context);
	const href = target ? `#${target}` : sentence && link(sentence.id);
	return href?.startsWith("#") ? pageUrl() + href : href ?? statement.url ?? pageUrl();
}
async function share(panel, context) {
	const { title } = context.statement;
	const url = address(context);
	const [sentence] = shownSentences(context);
	if (!("share" in navigator)) {
		await copy(panel, context, url);
		return;
	}
	try {
		await navigator.share({
			title,
			url,
			...sentence && { text: sentence.text }
		});
		tell(panel, context.messages.actions.shared);
	} catch (error) {
		if (error.name !== "AbortError") await copy(panel, context, url);
	}
}
/** Returns the snippet of this element: the script tag, the inline statement if it has one, and the element. */
function snippet({ element, module, statement, view, messages }) {
	const { tag: name, observedAttributes } = element.constructor;
	const left = ["statement", "part"];
	const known = [
		...observedAttributes,
		"lang",
		"dir"
	].filter((each) => !left.includes(each));
	const attributes = /* @__PURE__ */ new Map();
	for (const attribute of /* @__PURE__ */ new Set([...element.getAttributeNames(), ...known])) {
		const value = element[attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
		if (known.includes(attribute) && value != null && value !== "") attributes.set(attribute, value.toString());
	}
	if (name === "demand-card") attributes.set("demand", view.id);
	if (name === "demand-list") {
		const chosen = view.addressees.filter((addressee) => addressee.chosen);
		if (chosen.length > 0) attributes.set("to", chosen.map(({ id }) => id).join(" "));
		else attributes.delete("to");
	}
	if (name === "joint-statement") attributes.set("show", view.show);
	for (const [attribute, type] of Object.entries({
		...registry[name].attributes,
		...commonAttributes
	})) if ("default" in type && attributes.get(attribute) === type.default) attributes.delete(attribute);
	const { src, statement: named } = element;
	let data = "";
	if (named && typeof named === "object") attributes.delete("src");
	else if (src) attributes.set("src", new URL(src, element.baseURI).href);
	if (named && (!src || typeof named === "object")) {
		attributes.set("statement", statement.id);
		const json = scriptJson(statement);
		data = `<script type="application/json" id="${statement.id}">${json}<\/script>`;
	}
	const address = module.replace(/\?.*|\.classic|^file:[^?]*\//g, "");
	const list = Object.fromEntries(attributes);
	return moduleTag(address) + data + elementFormat(statement, name, list, messages);
}
/** Copies a text. Selects it in a field if the browser refuses. */
async function copy(panel, context, text) {
	const { copied, refused } = context.messages.actions;
	try {
		await navigator.clipboard.writeText(text);
		tell(panel, copied);
	} catch {
		const field = document.createElement("textarea");
		field.readOnly = true;
		field.value = text;
		field.ariaLabel = refused;
		panel.append(field);
		field.focus();
		field.select();
		tell(panel, refused);
	}
}
function tell(panel, message) {
	const region = panel.parentElement.querySelector("[part=outcome]");
	region.textContent = message;
}

export { act, reveal };