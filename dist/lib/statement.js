import { embedded } from "./internal/statement/embedded.js";

export { embedded as statement };