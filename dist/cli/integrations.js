import { n as snippetOf, r as readStatement, t as embedded } from "./embedded.js";

export { embedded, readStatement, snippetOf };