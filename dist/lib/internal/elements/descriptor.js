import { headingLevels, presets, themes } from "../utils/attribute-values.js";

// src/elements/descriptor.ts
/** The attributes that every element has. In a form, they follow the element's own attributes. */
var commonAttributes = {
	theme: {
		kind: "enum",
		values: themes,
		default: "auto",
		keepsWords: true
	},
	preset: {
		kind: "enum",
		values: presets,
		default: "editorial",
		keepsWords: true
	},
	"heading-level": {
		kind: "enum",
		values: headingLevels,
		default: "2"
	},
	actions: {
		kind: "ids",
		values: [
			"cite",
			"share",
			"embed"
		],
		keepsWords: true
	}
};

export { commonAttributes };