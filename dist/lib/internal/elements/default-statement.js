import { StatementElement } from "./statement-element.js";
import { onServer } from "../runtime/is-server.js";
import { embedded } from "../statement/embedded.js";
import { embed } from "../statement/sources/resolve.js";

// src/elements/default-statement.ts
/** What every definition of elements begins with: the statement is embedded, and their version says so. */
embed(embedded);
StatementElement.version += `+${embedded.id}`;
/** An older browser (Safari before 16.4) could not style the elements: there the fallback content stays. */
var canStyle = () => onServer || "adoptedStyleSheets" in document;

export { canStyle };