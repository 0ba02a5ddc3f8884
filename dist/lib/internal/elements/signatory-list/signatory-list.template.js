import { blocks } from "../shared/list-blocks.js";
import { citationTemplate } from "../shared/citation.template.js";
import { inGroups } from "../shared/signatories.view.js";
import { groupTemplate, signatoryTemplate } from "../shared/signatory.template.js";
import { headingTemplate } from "../shared/heading.template.js";
import { html, nothing } from "lit";

// src/elements/signatory-list/signatory-list.template.ts
/** The rendered lists of all names. The cache keeps Lit from comparing every name at each key that a reader types. */
var whole = /* @__PURE__ */ new WeakMap();
/** Renders the list of signatories with its heading, the filter and the button that shows the rest. */
function signatoriesTemplate(view, messages, level, handlers) {
	const { heading, filterLabel, status, signatories, found, filter, expanded, more, citation } = view;
	let names = whole.get(signatories);
	if (names?.level !== level) {
		names = {
			level,
			drawn: namesTemplate(view, signatories, level, messages)
		};
		whole.set(signatories, names);
	}
	const type = ({ target }) => {
		handlers.filter(target.value);
	};
	return html`${headingTemplate(level, "heading", heading)}<p part="filter"><label for="filter"><small>${filterLabel}</small></label> <input part="input" id="filter" type="search" autocomplete="off" .value="${filter}" @input="${type}"></p><p part="status" role="status"><small>${status}</small></p><div ?hidden="${!!found}">${names.drawn}</div>${found ? namesTemplate({
		...view,
		isFound: true
	}, found, level, messages) : nothing} ${more ? html`<button part="more" aria-expanded="${expanded}" @click="${handlers.toggle}">${more}</button>` : nothing} ${citationTemplate(citation)}`;
}
/** Renders the names in blocks, with a heading for each group. In a search, every match is visible. */
function namesTemplate({ columns, citation, isFound }, all, level, messages) {
	const { language } = citation.statement;
	const style = columns ? `column-count: ${columns}` : nothing;
	const isHidden = ({ shown }) => !shown && !isFound;
	return inGroups(all).map((group) => [group.names.every(isHidden) ? nothing : groupTemplate(group, level + 1, language), ...blocks(group.names, (block) => html`<ol part="signatories" lang="${language}" ?hidden="${block.every(isHidden)}" .style="${style}">${block.map((signatory) => html`<li part="signatory" value="${signatory.number}" aria-current="${signatory.highlighted}" ?hidden="${isHidden(signatory)}">${signatoryTemplate(signatory, language, messages, nameTemplate(signatory))}</li>`)}</ol>`)]);
}
var nameTemplate = ({ name, highlighted }) => highlighted ? html`<mark part="highlight">${name}</mark>` : name;

export { signatoriesTemplate };