// src/utils/errors.ts
/** An error whose message names the place of a fault, what was expected there, and what was found. */
function fault(path, expected, found) {
	const value = typeof found === "string" ? JSON.stringify(found) : found ?? "none";
	return /* @__PURE__ */ new Error(`${path}: expected ${expected}; found ${value}`);
}
/** The fault of an attribute that is none of what it can be; none where it is, or is not there. */
var faultIn = (path, value, known) => !value || known.includes(value) ? [] : [fault(path, `one of ${known.join(", ")}`, value)];
/**
* The item with the given id.
* @throws an error that lists the known ids, where none has it.
*/
function byId(items, id, path) {
	const sought = id?.trim();
	const item = items.find((candidate) => candidate.id === sought);
	if (!item) throw fault(path, `one of ${items.map((known) => known.id).join(", ")}`, id);
	return item;
}
/**
* The items, where there are any.
* @throws where there is none.
*/
function nonEmpty(items, path) {
	if (!items.length) throw fault(`statement/${path}`, "one at least");
	return items;
}

export { byId, fault, faultIn, nonEmpty };