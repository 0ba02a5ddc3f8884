import { css } from "lit";

// src/elements/demand-card/demand-card.styles.ts
var styles = css`article>p>*{display:block}[part=heading],blockquote{margin-block-start:0.5em}blockquote{border-color:var(--_accent);font-size:1.125em}@media print{article{break-inside:avoid}}`;

export { styles };