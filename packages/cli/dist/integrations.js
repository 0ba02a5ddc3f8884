import { a as readStatement, n as checkAttributes, r as snippetOf, t as embedded } from "./embedded.js";

export { checkAttributes, embedded, readStatement, snippetOf };