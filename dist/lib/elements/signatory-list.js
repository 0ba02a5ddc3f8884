import { signatoriesView } from "../internal/elements/signatory-list/signatory-list.view.js";
import { number } from "../internal/utils/attribute-values.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { signatoriesTemplate } from "../internal/elements/signatory-list/signatory-list.template.js";
import { styles } from "../internal/elements/signatory-list/signatory-list.styles.js";

// src/elements/signatory-list/signatory-list.ts
/**
* The signatories in their published order, with their number and a filter.
*
* @element signatory-list
*
* @csspart heading - The heading with the number of signatories.
* @csspart filter - The filter with its label.
* @csspart input - The field of the filter.
* @csspart status - The number of names that match the filter.
* @csspart signatories - The list of names.
* @csspart signatory - The name of a signatory.
* @csspart group - The heading of a group of signatories.
* @csspart website - The link to the website of a signatory.
* @csspart details - Role, affiliation and region of a signatory.
* @csspart joined - The day on which a signatory joined later.
* @csspart highlight - The name in the attribute `highlight`.
* @csspart more - The button that shows the names beyond `limit`.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the name in the attribute `highlight`.
* @cssprop [--statement-heading-font=inherit] - Font of the headings.
*/
var SignatoryList = class extends StatementElement {
	static properties = {
		group: {},
		highlight: {},
		limit: { converter: number },
		columns: { converter: number },
		filter: { state: true },
		expanded: { state: true }
	};
	static tag = "signatory-list";
	static parts = [
		...StatementElement.parts,
		"heading",
		"filter",
		"input",
		"status",
		"signatories",
		"signatory",
		"highlight",
		"group",
		"website",
		"details",
		"joined",
		"more"
	];
	static styles = [...StatementElement.styles, styles];
	view(statement, messages) {
		return signatoriesView(statement, this, messages);
	}
	template(view, messages, level) {
		return signatoriesTemplate(view, messages, level, {
			filter: (text) => {
				this.filter = text;
				this.expanded = false;
			},
			toggle: () => {
				this.expanded = !this.expanded;
			}
		});
	}
};

export { SignatoryList };