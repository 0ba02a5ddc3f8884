import { signatoriesFallback } from "./signatory-list.fallback.js";
import { signatoriesView } from "./signatory-list.view.js";

// src/elements/signatory-list/signatory-list.descriptor.ts
var signatoryList = {
	title: "Signatories",
	icon: "groups",
	keywords: ["signatories", "organizations"],
	needs: "signatories",
	attributes: {
		group: {
			kind: "name",
			of: "groups"
		},
		highlight: {
			kind: "name",
			of: "signatories",
			keepsWords: true
		},
		limit: {
			kind: "number",
			keepsWords: true
		},
		columns: {
			kind: "number",
			max: 12,
			keepsWords: true
		}
	},
	fallback: (statement, { group }, messages) => signatoriesFallback(signatoriesView(statement, { group }, messages), messages),
	fallbackBy: ["group"],
	example: {
		highlight: "Karen Human Rights Group",
		limit: "12"
	}
};

export { signatoryList };