import { html, nothing } from "lit";

// src/elements/shared/strength.template.ts
/** Renders the verb of a demand: In the statement: "must". */
var strengthTemplate = (strength, language, { saidAs, colon }) => strength ? html`<small part="strength">${saidAs + colon}<bdi lang="${language}">${strength}</bdi></small>` : nothing;

export { strengthTemplate };