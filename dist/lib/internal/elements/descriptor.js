import { headingLevels, themes } from "../utils/attribute-values.js";

// src/elements/descriptor.ts
/** The attributes of all elements that a form offers after their own. */
var commonAttributes = {
	theme: {
		kind: "enum",
		values: themes,
		default: "auto"
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
		]
	}
};

export { commonAttributes };