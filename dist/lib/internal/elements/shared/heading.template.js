import { headingLevels } from "../../utils/attribute-values.js";
import { html, nothing } from "lit";

// src/elements/shared/heading.template.ts
/** The level of a widget's headings, 2 by default. An invalid level is a fault, and the headings are of the default. */
var headingLevelOf = (asked) => headingLevels.includes(String(asked)) ? Number(asked) : 2;
/** A heading of a level; below the sixth there is none. */
function headingTemplate(level, part, text, language) {
	const lang = language ?? nothing;
	switch (level) {
		case 1: return html`<h1 part="${part}" lang="${lang}">${text}</h1>`;
		case 2: return html`<h2 part="${part}" lang="${lang}">${text}</h2>`;
		case 3: return html`<h3 part="${part}" lang="${lang}">${text}</h3>`;
		case 4: return html`<h4 part="${part}" lang="${lang}">${text}</h4>`;
		case 5: return html`<h5 part="${part}" lang="${lang}">${text}</h5>`;
		default: return html`<h6 part="${part}" lang="${lang}">${text}</h6>`;
	}
}

export { headingLevelOf, headingTemplate };