// src/utils/attribute-values.ts
/** The ids in an attribute, separated by spaces or commas, or in an array; `null` where there is none. */
var ids = (list) => String(list ?? "").match(/[^\s,]+/g);
/** Whether something is, or is written as, a whole number from 1. A script can set anything as a property. */
var isWhole = (value) => /^[1-9]\d*$/.test(value);

export { ids, isWhole };