import { isServer } from "lit";

// src/runtime/is-server.ts
/** Whether no page is there. Lit's type knows the builds for browsers alone; in those this is a constant. */
var onServer = isServer;

export { onServer };