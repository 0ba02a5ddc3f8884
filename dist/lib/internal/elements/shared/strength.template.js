import { html, nothing } from "lit";

// src/elements/shared/strength.template.ts
/** The verb with which a statement asks for something: "must". */
var strengthTemplate = (strength, language) => strength ? html`<small part="strength" lang="${language}">${strength}</small>` : nothing;

export { strengthTemplate };