// src/utils/allowed-url.ts
/** The protocols of the URLs that a statement may link to. */
var allowedProtocol = /^(?:https?|mailto):/;

export { allowedProtocol };