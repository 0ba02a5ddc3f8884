import { coupStats } from "./coup-stats/coup-stats.descriptor.js";
import { demandCard } from "./demand-card/demand-card.descriptor.js";
import { demandList } from "./demand-list/demand-list.descriptor.js";
import { jointStatement } from "./joint-statement/joint-statement.descriptor.js";
import { justiceTimeline } from "./justice-timeline/justice-timeline.descriptor.js";
import { signatoryList } from "./signatory-list/signatory-list.descriptor.js";
import { statementQuote } from "./statement-quote/statement-quote.descriptor.js";

// src/elements/registry.ts
/** The list of all elements, in the order in which forms and the gallery show them. */
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
/** The attributes of an element under the names that they have now. A present name wins over a former one. */
function withPresentNames(element, attributes) {
	const aliases = new Map(Object.entries(registry[element].aliases ?? {}));
	const entries = Object.entries(attributes);
	const former = entries.filter(([name]) => aliases.has(name));
	const present = entries.filter(([name]) => !aliases.has(name));
	const renamed = former.map(([name, value]) => [aliases.get(name), value]);
	return Object.fromEntries([...renamed, ...present]);
}

export { elementNames, registry, withPresentNames };