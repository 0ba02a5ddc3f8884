import { fallback } from "../styles/fallback.styles.js";

// src/elements/sheets.ts
/**
* The style sheets of a shadow root. A style sheet belongs to the document that made it, so an element that moves to
* another document, such as a frame's, gets copies.
*/
var AdoptedSheets = class {
	root;
	/** The element's style sheets in the order of its styles. The last is the one for the fallback content. */
	sheets = [];
	owner;
	constructor(root) {
		this.root = root;
	}
	/**
	* Adopts an element's styles, and those of the fallback content as long as that is visible. Leaves the style sheets
	* that others have added.
	*/
	adopt(styles, showsFallback) {
		const { ownerDocument } = this.root;
		if (this.owner !== ownerDocument) {
			this.owner = ownerDocument;
			this.sheets = sheetsIn(ownerDocument, [...styles, fallback]);
		}
		const wanted = showsFallback ? this.sheets : this.sheets.slice(0, -1);
		const { adoptedStyleSheets } = this.root;
		const own = adoptedStyleSheets.filter((sheet) => this.sheets.includes(sheet));
		if (own.length === wanted.length) return;
		const others = adoptedStyleSheets.filter((sheet) => !own.includes(sheet));
		this.root.adoptedStyleSheets = [...wanted, ...others];
	}
};
/** Returns the style sheets of a document for some styles. A document without a window, such as a template's, has none. */
function sheetsIn(owner, styles) {
	const isHome = owner === document;
	const view = isHome ? globalThis : owner.defaultView;
	if (!view) return [];
	return styles.map(({ styleSheet, cssText }) => {
		if (isHome && styleSheet) return styleSheet;
		const copy = new view.CSSStyleSheet();
		copy.replaceSync(cssText);
		return copy;
	});
}

export { AdoptedSheets, sheetsIn };