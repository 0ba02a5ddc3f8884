import { StatementElement } from "./statement-element.js";
import { onServer } from "../runtime/is-server.js";
import { embedded } from "../statement/embedded.js";
import { embed } from "../statement/sources/resolve.js";

// src/elements/default-statement.ts
/** Embeds the statement, and adds its id to the version of the elements. Every definition of elements imports this. */
embed(embedded);
StatementElement.version += `+${embedded.id}`;
/**
* Whether the browser can run and style the elements. In older browsers (Chrome before 92, Firefox before 101, Safari before
* 16.4), the fallback content stays.
*/
var canShow = () => onServer || "adoptedStyleSheets" in document && "at" in Array.prototype;

export { canShow };