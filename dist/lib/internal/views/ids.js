// src/views/ids.ts
/** The ids in an attribute, separated by spaces or commas, or in an array; `null` where there is none. */
var ids = (list) => String(list ?? "").match(/[^\s,]+/g);

export { ids };