import { css } from "lit";

// src/styles/fallback.styles.ts
/** While the fallback content is shown, it looks as the page wants it: nothing of the host's reset is left. */
var fallback = css`:host{all:unset;display:block}`;

export { fallback };