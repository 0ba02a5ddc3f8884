import type { CSSResult } from 'lit';

/**
 * Returns the style sheets for some styles in a document. A style sheet belongs to the document that created it, so
 * an element in another document, such as an iframe's, needs copies. A document without a window, such as a
 * template's, gets none.
 */
export function sheetsIn(owner: Document, styles: CSSResult[]): CSSStyleSheet[] {
  const isHome = owner === document;
  const view = isHome ? globalThis : (owner.defaultView as typeof globalThis | null);
  if (!view) return [];
  return styles.map(({ styleSheet, cssText }) => {
    // If MooTools has replaced `Document`, Lit creates no style sheets.
    if (isHome && styleSheet) return styleSheet;
    const copy = new view.CSSStyleSheet();
    copy.replaceSync(cssText);
    return copy;
  });
}
