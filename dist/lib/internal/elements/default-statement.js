import { StatementElement } from "./statement-element.js";
import { onServer } from "../runtime/is-server.js";
import { embedded } from "../statement/embedded.js";
import { embed } from "../statement/sources/resolve.js";

// src/elements/default-statement.ts
/** Embeds the statement, and adds its id to the version of the elements. Every definition of elements imports this. */
embed(embedded);
StatementElement.version += `+${embedded.id}`;
/** Whether the browser can style the elements. In older browsers (Safari before 16.4), the fallback content stays. */
var canStyle = () => onServer || "adoptedStyleSheets" in document;

export { canStyle };