import { demandsFallback } from "./demand-list.fallback.js";
import { demandsView } from "./demand-list.view.js";

// src/elements/demand-list/demand-list.descriptor.ts
var demandList = {
	title: "Demands",
	icon: "list-view",
	keywords: ["demands", "accountability"],
	needs: "demands",
	attributes: { to: {
		kind: "ids",
		of: "addressees"
	} },
	fallback: (statement, attributes, messages) => demandsFallback(demandsView(statement, attributes, messages), messages),
	fallbackBy: ["to"],
	example: { to: "asean" }
};

export { demandList };