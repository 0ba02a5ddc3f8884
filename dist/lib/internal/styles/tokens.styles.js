import { css } from "lit";

// src/styles/tokens.styles.ts
/**
* The palette, light and dark. A `--statement-…` property of the page has precedence. The other colours derive from
* the first three. Browsers without `light-dark()` show the page's own colours. Print is always light. The fallback
* content outside the frame keeps the page's colours.
*/
var tokens = css`[part=base]{color-scheme:light dark;--_text:var(--statement-text, light-dark(#1f2328, #e7e9eb));--_surface:var(--statement-surface, light-dark(#fff, #171a1e));--_accent:var(--statement-accent, light-dark(#1d4e6f, #93c0da));--_muted:var(--statement-muted, color-mix(in srgb, var(--_text) 72%, var(--_surface)));--_border:var(--statement-border, color-mix(in srgb, var(--_text) 20%, var(--_surface)));--_mark:var(--statement-mark, color-mix(in srgb, var(--_accent) 16%, var(--_surface)))}[part=base][data-theme=light]{color-scheme:light}[part=base][data-theme=dark]{color-scheme:dark}@media print{[part=base],[part=base][data-theme]{color-scheme:light}}`;

export { tokens };