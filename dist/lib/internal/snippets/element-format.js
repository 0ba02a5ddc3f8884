import { inLanguage } from "../statement/translation.js";
import { registry, withPresentNames } from "../elements/registry.js";
import { escape } from "../utils/html.js";
import { primary } from "../utils/language-tag.js";

// src/snippets/element-format.ts
/**
* Returns the fallback content of an element: its content as plain HTML on one line.
* @throws if an attribute names an unknown id.
*/
function fallbackOf(statement, element, attributes, messages) {
	const lang = primary(messages.tag);
	const named = withPresentNames(element, attributes);
	const fallback = registry[element].fallback(inLanguage(statement, messages.tag), named, messages);
	return `<span lang="${lang}" dir="${messages.dir}">${fallback}</span>`;
}
/**
* Returns the snippet of an element: its tag with its attributes, and the same content as plain HTML between the
* tags.
* @throws if an attribute names an unknown id.
*/
function elementFormat(statement, element, attributes, messages) {
	const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
	const content = fallbackOf(statement, element, attributes, messages);
	return `<${element}${list.join("")}>${content}</${element}>`;
}

export { elementFormat, fallbackOf };