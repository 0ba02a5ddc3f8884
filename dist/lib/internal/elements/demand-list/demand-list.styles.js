import { css } from "lit";

// src/elements/demand-list/demand-list.styles.ts
var styles = css`button{text-align:start}span::first-letter{text-transform:uppercase}span{display:inline-block}[aria-pressed=true]{border-color:currentColor;background:var(--_mark);font-weight:600}[aria-pressed=true]::before{content:'✓ '/''}section{margin-block-start:1.5em}[part=demand]{margin-block-start:1em}[part=demand]>[part=heading]{margin-block-end:0.25em;font-size:1em;line-height:inherit}`;

export { styles };