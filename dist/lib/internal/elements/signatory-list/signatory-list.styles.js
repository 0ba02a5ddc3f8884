import { css } from "lit";

// src/elements/signatory-list/signatory-list.styles.ts
/** The estimated height of a block out of view: a hundred names at its width, measured up to 1,600 px. */
var styles = css`[part=filter]{margin-block-start:0.75em}label{display:block;padding-block-end:0.25em}input{inline-size:100%;max-inline-size:22em}[part=status]{min-block-size:2em}mark{padding:.1em .25em;font-weight:600}hr{margin-block:1em 0;border:0}ol+ol{content-visibility:auto;contain-intrinsic-size:auto max(75em,350em - 555cqi)}li[hidden]+li:not([hidden]){padding-block-start:0.5em;border-block-start:1px dashed var(--_border)}[part=group]{margin-block:1em 0.25em;font-size:1em}@media print{div,ol{display:block}li{display:list-item}div~:is(ol,hr,[part=group]){display:none}}`;

export { styles };