import { isServer } from "lit";

// src/runtime/is-server.ts
/** Whether there is no page. Lit's type knows only the builds for browsers, where this is a constant. */
var onServer = isServer;

export { onServer };