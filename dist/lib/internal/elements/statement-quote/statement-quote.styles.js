import { css } from "lit";

// src/elements/statement-quote/statement-quote.styles.ts
var styles = css`[part=sentence]{font-size:var(--_quote);line-height:1.4}`;

export { styles };