import { resolveOwn } from "./statement/own.js";

export { resolveOwn };