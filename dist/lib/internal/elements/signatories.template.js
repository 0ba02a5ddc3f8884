import { onServer } from "../server.js";
import { blocks } from "./blocks.js";
import { citationTemplate } from "./citation.template.js";
import { headingTemplate } from "./heading.template.js";
import { html, nothing } from "lit";

// src/elements/signatories.template.ts
/** The lists that show all names: what stays as it was is not compared at each key that a reader types. */
var whole = /* @__PURE__ */ new WeakMap();
/** The list of signatories under its heading, with the filter and the button for the rest. */
function signatoriesTemplate({ heading, status, signatories, found, more, columns, citation }, { filter }, level) {
	const list = (names, all) => blocks(names, (block) => {
		const { language } = citation.statement;
		const hidden = !block.some(({ shown }) => shown || all);
		const items = block.map(({ number, name, highlighted, shown }) => html`<li part="signatory" value="${number}" aria-current="${highlighted}" ?hidden="${!(shown || all)}">${highlighted ? html`<mark part="highlight">${name}</mark>` : name}</li>`);
		return onServer && !columns ? html`<ol part="signatories" lang="${language}" ?hidden="${hidden}">${items}</ol>` : html`<ol part="signatories" lang="${language}" ?hidden="${hidden}" .style="${`column-count:${columns}`}">${items}</ol>`;
	});
	const drawn = whole.get(signatories) ?? list(signatories);
	whole.set(signatories, drawn);
	return html`${headingTemplate(level, "heading", heading)}<p part="filter"><label for="filter"><small>${filter}</small></label> <input part="input" id="filter" type="search" autocomplete="off" .value="${this.filter ?? ""}" @input="${({ target: { value } }) => {
		this.filter = value;
		this.expanded = false;
	}}"></p><p part="status" role="status"><small>${status}</small></p><div ?hidden="${!!found}">${drawn}</div>${found && list(found, true)} ${more ? html`<button part="more" aria-expanded="${!!this.expanded}" @click="${() => {
		this.expanded = !this.expanded;
	}}">${more}</button>` : nothing} ${citationTemplate(citation)}`;
}

export { signatoriesTemplate };