import { css } from "lit";

// src/styles/pre-upgrade.styles.ts
/**
* Styles for HTML that a server or a snippet renders before the module runs. A control that does not work yet is
* invisible and keeps its place. Without scripts, it leaves no gap, and its hidden content is shown.
*/
var inert = css`:host(:not(:defined)) :is(button,[part=filter],a[href^='#']){visibility:hidden}@media (scripting:none){:host(:not(:defined)) :is(button,a[href^='#'],[part=filter],[part=status],[part=actions]){display:none}:host(:not(:defined)) ol[hidden]{display:block}:host(:not(:defined)) li[hidden]{display:list-item}}`;

export { inert };