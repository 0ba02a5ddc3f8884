// src/views/ids.ts
/** The ids in an attribute, separated by spaces or commas, or in an array; `undefined` where there is none. */
var ids = (list) => list == null ? void 0 : String(list).match(/[^\s,]+/g) ?? void 0;

export { ids };