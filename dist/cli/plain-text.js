import { n as readPlainText, t as plainBlocks } from "./plain-text2.js";

export { readPlainText };