// src/utils/errors.ts
/** Returns an error that names a place and the problem there. */
var fault = (path, problem) => /* @__PURE__ */ new Error(`${path}: ${problem}`);
/** Returns the error for a value in a form that its place does not allow. `use` is the form to use instead. */
var invalid = (path, value, use) => fault(path, `invalid value ${JSON.stringify(String(value ?? ""))}. Use ${use}.`);
/** Returns the error for a value that is missing or not among the known ones. */
var unknown = (path, value, known, kind = "value") => {
	const problem = value ? `unknown ${kind} ${JSON.stringify(value)}` : `missing ${kind}`;
	return fault(path, `${problem}. Known ${kind}s: ${known.join(", ")}.`);
};
/** Returns the error for an attribute whose value is not known, in a list. The list is empty if there is no error. */
var faultIn = (path, value, known) => !value || known.includes(value) ? [] : [unknown(path, value, known)];
/**
* Returns the item with the given id.
* @throws an error that lists the known ids, if no item has it.
*/
function byId(items, id, path) {
	const sought = id?.trim();
	const item = items.find((candidate) => candidate.id === sought);
	if (item) return item;
	const known = items.map((each) => each.id);
	throw unknown(path, sought, known, "id");
}
/**
* Returns the items.
* @param name A plural, for the message.
* @throws if there are no items.
*/
function nonEmpty(items, name) {
	if (!items.length) throw new Error(`the statement has no ${name}`);
	return items;
}

export { byId, fault, faultIn, invalid, nonEmpty, unknown };