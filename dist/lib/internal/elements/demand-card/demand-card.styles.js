import { css } from "lit";

// src/elements/demand-card/demand-card.styles.ts
var styles = css`:is(small, strong){display:block}[part=heading]{margin-block:0.5em 0.25em;font-size:1.125em}[part=sentence]{margin-block-start:0.75em;font-size:var(--_quote)}@media print{article{break-inside:avoid}}`;

export { styles };