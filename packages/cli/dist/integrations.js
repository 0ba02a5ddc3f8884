import { i as readStatement, n as snippetOf, t as embedded } from "./embedded.js";

export { embedded, readStatement, snippetOf };