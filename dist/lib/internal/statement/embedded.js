import myanmar_2025_01_31_default from "./myanmar-2025-01-31.json.js";

// src/statement/embedded.ts
/** The statement that is shown where a page names no other. The build checks it and embeds its content. */
var embedded = myanmar_2025_01_31_default;

export { embedded };