import { files } from "../runtime/chunk-manifest.js";
import { onServer } from "../runtime/is-server.js";
import { lazyFile, present } from "../runtime/lazy-file.js";
import { logOnce } from "../runtime/log.js";
import { builtIn } from "./bundled-locales.js";
import { en } from "./locales/en.js";

// src/i18n/locale.ts
var xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** By primary subtag. A language that is not here is in a file. */
var loaded = new Map(builtIn);
/** The language of an element: that of the nearest `lang` or, in XHTML, `xml:lang` attribute, across shadow roots. */
function languageOf(element) {
	const nearest = onServer ? element : element.closest("[*|lang]");
	if (nearest) return ((onServer ? null : nearest.getAttributeNS(xmlNamespace, "lang")) ?? nearest.getAttribute("lang") ?? "").trim().replaceAll("_", "-");
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? languageOf(root.host) : "";
}
/** Returns the words of the interface in a language, English if they fail to load, or nothing while they load. */
function messagesIn(language) {
	const [code] = language.toLowerCase().split("-");
	const path = `locales/${code}.js`;
	if (!(path in files || loaded.has(code))) {
		if (![
			"",
			"und",
			"zxx",
			"en"
		].includes(code)) logOnce("warn", `statement-widgets: lang="${code}" is not supported, so widgets are in English`, "lang");
		return en;
	}
	const messages = loaded.get(code) ?? messagesFrom(path);
	return messages?.in?.(language) ?? messages;
}
function messagesFrom(path) {
	const { content, error } = present(lazyFile(path));
	return content?.default ?? (error && en);
}

export { languageOf, loaded, messagesIn };