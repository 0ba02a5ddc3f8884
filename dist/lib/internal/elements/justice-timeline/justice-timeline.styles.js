import { axisStyles } from "./axis.styles.js";
import { css } from "lit";

// src/elements/justice-timeline/justice-timeline.styles.ts
var styles = css`ol{padding:0;padding-inline-start:4px;list-style:none}li{position:relative;padding-block:0 1.25em;padding-inline-start:1.25em;border-inline-start:1px solid var(--_muted);break-inside:avoid}li::before{content:'';position:absolute;inset-block-start:0.4em;inset-inline-start:-5px;border:4.5px solid var(--_link);border-radius:50%}[part=heading]{margin-block:0.5em 0.75em;font-size:1.125em}[part=heading]+ol li{border-inline-start-style:dashed}[part=date]{display:block}[part=event]{font-weight:600;text-wrap:balance;word-break:auto-phrase}${axisStyles}`;

export { styles };