import { css } from "lit";

// src/elements/statement-quote/statement-quote.styles.ts
var styles = css`blockquote{border-color:var(--_accent);font-size:1.375em;line-height:1.4}`;

export { styles };