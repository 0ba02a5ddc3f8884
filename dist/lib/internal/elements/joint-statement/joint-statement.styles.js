import { css } from "lit";

// src/elements/joint-statement/joint-statement.styles.ts
/** The estimated height of a block out of view: a hundred names at its width, measured up to 1,600 px. */
var styles = css`[part=paragraph]{margin-block:1em;max-inline-size:40em;font-family:var(--statement-quote-font, Georgia, serif)}[part=heading]{font-size:1.5em}[part=group]{margin-block:1em 0.25em;font-size:1em}article>:is([part=section],[part=signed]){margin-block:1.5em 0.5em;font-size:1.17em;line-height:inherit}ol+ol{content-visibility:auto;contain-intrinsic-size:auto max(75em,350em - 555cqi)}[part~=target]{background:var(--_mark);outline-offset:1px}@media print{[part~=target]{background:0 0}}@media (forced-colors:active){[part~=target]{text-decoration:underline}}`;

export { styles };