// src/draft/read/limits.ts
/** The limits that keep a hostile or mistaken file from using all memory or time. */
/** The largest file that is read. */
var largestFile = 5e7;
/** The most that the files in an archive unpack to. */
var largestUnpacked = 15e7;
/** The longest text that is read, in characters. */
var longestText = 1e6;
var deepest = 100;
/** Refuses a text whose lines are nested deeper than any document. */
function refuseDepth(name, parts, depthOf) {
	if (parts.some((part) => depthOf(part) > deepest)) throw tooDeep(name);
}
var tooDeep = (name) => /* @__PURE__ */ new Error(`${name}: lists, quotations or elements are nested more than ${deepest} deep. Copy the text into a new document and try again.`);

export { tooDeep as a, refuseDepth as i, largestUnpacked as n, longestText as r, largestFile as t };