// src/elements/sheets.ts
/**
* Returns the style sheets of a document for some styles. A style sheet belongs to the document that made it, so that
* an element in another one, such as a frame's, needs copies. A document that no window shows, such as that of a
* template's content, has none.
*/
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
/** The style sheets of an element in its shadow root, before those that extensions and the page add there. */
var AdoptedSheets = class {
	host;
	known = /* @__PURE__ */ new Map();
	owner;
	constructor(host) {
		this.host = host;
	}
	/** Gives the shadow root these style sheets, of the document that the element is in now. */
	adopt(styles) {
		const { ownerDocument, shadowRoot } = this.host;
		if (!shadowRoot) return;
		const isFirst = !this.owner;
		if (this.owner !== ownerDocument) this.known.clear();
		this.owner = ownerDocument;
		const added = styles.filter((style) => !this.known.has(style));
		sheetsIn(ownerDocument, added).forEach((sheet, index) => this.known.set(added[index], sheet));
		const wanted = styles.flatMap((style) => this.known.get(style) ?? []);
		const own = new Set(this.known.values());
		const before = shadowRoot.adoptedStyleSheets;
		if (before.filter((sheet) => own.has(sheet)).length === wanted.length) return;
		const others = isFirst ? [] : before.filter((sheet) => !own.has(sheet));
		shadowRoot.adoptedStyleSheets = [...wanted, ...others];
	}
};

export { AdoptedSheets, sheetsIn };