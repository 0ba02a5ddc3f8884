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

export { sheetsIn };