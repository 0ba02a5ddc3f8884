import { secondSet } from "../entrypoints/variants/chunk-loader.bundler.js";
import { fault } from "../utils/errors.js";
import { StatementElement } from "./statement-element.js";

// src/elements/register.ts
/**
* Registers elements under their names, or, with a prefix, subclasses of them under `prefix-name`. What the page has
* under such a name already stays; where that is not the same again, the console says so once.
* Where no name can begin with the prefix, it says so and registers nothing.
*/
function define(elements, prefix) {
	const { version } = StatementElement;
	if (prefix && !/^[a-z][a-z\d-]*$/.test(prefix)) {
		console.error(fault("prefix", "small letters, digits and -", prefix));
		return;
	}
	let others = "";
	Object.entries(elements).forEach(([tag, element]) => {
		const name = prefix ? `${prefix}-${tag}` : tag;
		const first = customElements.get(name);
		if (!first) customElements.define(name, prefix ? class extends element {} : element);
		else if (first.version !== version) others += ` <${name}> (${first.version ?? "unknown"})`;
	});
	if (others) console.warn(`statement-widgets ${version}: the page keeps another${others}. For both ${secondSet}: <acme-coup-stats>`);
}

export { define };