import { html, nothing } from "lit";

// src/elements/shared/frame.template.ts
/**
* Renders the frame around a widget, with its language and its theme.
* @param rendering On a server, what the widget is rendered from.
*/
function frameTemplate(content, { tag, dir }, theme, rendering = false) {
	return html`<div part="base" lang="${tag}" dir="${dir}" data-theme="${theme ?? "auto"}" data-rendered="${rendering ? rendering : nothing}">${content}</div>`;
}

export { frameTemplate };