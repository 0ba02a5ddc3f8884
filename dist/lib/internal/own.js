import { releaseOwn, resolveOwn } from "./statement/own.js";

export { releaseOwn, resolveOwn };