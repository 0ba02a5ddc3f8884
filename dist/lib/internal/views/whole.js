// src/views/whole.ts
/** Whether something is, or is written as, a whole number from 1. A script can set anything as a property. */
var isWhole = (value) => /^[1-9]\d*$/.test(value);

export { isWhole };