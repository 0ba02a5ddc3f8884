import { html } from "lit";

// src/elements/shared/frame.template.ts
/** The frame around a widget, in the language of its words and in its theme. */
function frameTemplate(content, { tag, dir }, theme) {
	return html`<div part="base" lang="${tag}" dir="${dir}" data-theme="${theme ?? "auto"}">${content}</div>`;
}

export { frameTemplate };