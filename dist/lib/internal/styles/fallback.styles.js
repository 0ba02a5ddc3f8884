import { css } from "lit";

// src/styles/fallback.styles.ts
/** While the element shows its fallback content, the page styles that content: this removes the host's reset. */
var fallback = css`:host{all:unset;display:block}`;

export { fallback };