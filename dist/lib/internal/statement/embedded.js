import myanmar_2025_01_31_default from "./myanmar-2025-01-31.json.js";

// src/statement/embedded.ts
/** The statement that elements show by default. The build checks it and embeds its content. */
var embedded = myanmar_2025_01_31_default;

export { embedded };