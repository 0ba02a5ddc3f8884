import { html } from "lit";

// src/elements/frame.template.ts
/** The frame around a widget, in the language of its words. */
function frameTemplate(content, { tag, dir }) {
	return html`<div part="base" lang="${tag}" dir="${dir}">${content}</div>`;
}

export { frameTemplate };