import { n as readPlainText, t as plainBlocks } from "./plain-text.js";

export { readPlainText };