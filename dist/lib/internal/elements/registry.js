import { coupStats } from "./coup-stats/coup-stats.descriptor.js";
import { demandCard } from "./demand-card/demand-card.descriptor.js";
import { demandList } from "./demand-list/demand-list.descriptor.js";
import { jointStatement } from "./joint-statement/joint-statement.descriptor.js";
import { justiceTimeline } from "./justice-timeline/justice-timeline.descriptor.js";
import { signatoryList } from "./signatory-list/signatory-list.descriptor.js";
import { statementQuote } from "./statement-quote/statement-quote.descriptor.js";

// src/elements/registry.ts
/** The list of all elements, in the order of forms and the gallery. */
var descriptors = {
	"coup-stats": coupStats,
	"demand-card": demandCard,
	"signatory-list": signatoryList,
	"statement-quote": statementQuote,
	"justice-timeline": justiceTimeline,
	"demand-list": demandList,
	"joint-statement": jointStatement
};
var registry = descriptors;
var elementNames = Object.keys(registry);
/**
* Returns the attributes of an element under their present names. A present name has precedence over a former one. A
* former name stays if the present attribute does not know its value: `part` is also an attribute of every element.
*/
function withPresentNames(element, attributes) {
	const { aliases = {}, attributes: types } = registry[element];
	return Object.entries(aliases).reduce((named, [former, name]) => {
		const { [former]: value = "", ...others } = named;
		const type = types[name];
		return type?.kind === "enum" && type.values.includes(value) ? {
			[name]: value,
			...others
		} : named;
	}, attributes);
}

export { registry, withPresentNames };