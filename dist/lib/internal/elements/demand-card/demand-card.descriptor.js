import { demandView } from "../shared/demand.view.js";
import { demandFallback } from "./demand-card.fallback.js";

// src/elements/demand-card/demand-card.descriptor.ts
var demandCard = {
	title: "One demand",
	icon: "megaphone",
	keywords: ["demand", "accountability"],
	needs: "demands",
	attributes: { demand: {
		kind: "id",
		of: "demands"
	} },
	fallback: (statement, { demand }, messages) => {
		const id = demand || statement.demands[0]?.id;
		return demandFallback(demandView(statement, { demand: id }, messages), messages);
	},
	fallbackBy: ["demand"],
	example: { demand: "decisive-action" }
};

export { demandCard };