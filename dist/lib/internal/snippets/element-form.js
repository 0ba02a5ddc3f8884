import { inLanguage } from "../statement/translation.js";
import { demandView } from "../elements/shared/demand.view.js";
import { demandsView } from "../elements/demand-list/demand-list.view.js";
import { figuresView } from "../elements/coup-stats/coup-stats.view.js";
import { quoteView } from "../elements/statement-quote/statement-quote.view.js";
import { signatoriesView } from "../elements/signatory-list/signatory-list.view.js";
import { textView } from "../elements/joint-statement/joint-statement.view.js";
import { timelineView } from "../elements/justice-timeline/justice-timeline.view.js";
import { demandFallback, demandsFallback, figuresFallback, quoteFallback, signatoriesFallback, textFallback, timelineFallback } from "./fallback.js";
import { escape } from "./html.js";

// src/snippets/element-form.ts
var fallbacks = {
	"coup-stats": (statement, attributes, words) => figuresFallback(figuresView(statement, attributes, words), words),
	"demand-card": (statement, { demand }, words) => {
		const id = demand || statement.demands[0]?.id;
		return demandFallback(demandView(statement, { demand: id }, words), words);
	},
	"demand-list": (statement, attributes, words) => demandsFallback(demandsView(statement, attributes, words), words),
	"joint-statement": (statement, attributes, words) => textFallback(textView(statement, attributes, words), words),
	"justice-timeline": (statement, attributes, words) => timelineFallback(timelineView(statement, attributes, words), words),
	"signatory-list": (statement, _, words) => signatoriesFallback(signatoriesView(statement, {}, words), words),
	"statement-quote": (statement, attributes, words) => quoteFallback(quoteView(statement, attributes, words), words)
};
var elementNames = Object.keys(fallbacks);
/**
* The fallback content of an element: what it shows, as plain HTML on one line.
* @throws where an attribute names what the statement does not have.
*/
function fallbackOf(statement, element, attributes, words) {
	const [lang] = words.tag.split("-");
	const fallback = fallbacks[element](inLanguage(statement, words.tag), attributes, words);
	return `<span lang="${lang}" dir="${words.dir}">${fallback}</span>`;
}
/**
* The snippet for an element: its tag with its attributes, and the same content as plain HTML between the tags.
* @throws where an attribute names what the statement does not have.
*/
function elementForm(statement, element, attributes, words) {
	const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
	const content = fallbackOf(statement, element, attributes, words);
	return `<${element}${list.join("")}>${content}</${element}>`;
}

export { elementForm, elementNames, fallbackOf };