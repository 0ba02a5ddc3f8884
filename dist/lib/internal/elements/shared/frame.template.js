import { html } from "lit";

// src/elements/shared/frame.template.ts
/** Renders the frame around a widget, with its language and its theme. */
function frameTemplate(content, { tag, dir }, theme) {
	return html`<div part="base" lang="${tag}" dir="${dir}" data-theme="${theme ?? "auto"}">${content}</div>`;
}

export { frameTemplate };