import { secondSet } from "../entrypoints/variants/chunk-loader.bundler.js";
import { invalid } from "../utils/errors.js";
import { StatementElement } from "./statement-element.js";

// src/elements/register.ts
/**
* Registers elements under their names. With a prefix, registers subclasses as `prefix-name`. Keeps existing
* definitions, and logs one warning if they are of another version. Refuses a prefix with which no name can begin.
*/
function define(elements, prefix) {
	const { version } = StatementElement;
	if (prefix && !/^[a-z][a-z\d-]*$/.test(prefix)) {
		console.error(invalid("prefix", prefix, "lower-case letters, digits and hyphens"));
		return;
	}
	let others = "";
	Object.entries(elements).forEach(([tag, element]) => {
		const name = prefix ? `${prefix}-${tag}` : tag;
		const first = customElements.get(name);
		if (!first) {
			element.noteProperties?.(name);
			customElements.define(name, prefix ? class extends element {} : element);
		} else if (first.version !== version) others += ` <${name}> (${first.version ?? "unknown"})`;
	});
	if (others) console.warn(`statement-widgets ${version}: the page already defines${others}. To use both, ${secondSet}: <acme-coup-stats>`);
}

export { define };