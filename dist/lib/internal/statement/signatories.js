// src/statement/signatories.ts
var lists = /* @__PURE__ */ new WeakMap();
/**
* Returns the signatories as objects, in the published order, with all names of a group together. Names without a group
* keep their place. It is the same list each time.
*/
function signatoriesOf({ signatories }) {
	let list = lists.get(signatories);
	if (!list) {
		list = signatories.map((each) => typeof each === "string" ? { name: each } : each);
		const groups = /* @__PURE__ */ new Map();
		for (const each of list) {
			const key = each.group ?? each;
			const names = groups.get(key);
			if (names) names.push(each);
			else groups.set(key, [each]);
		}
		list = [...groups.values()].flat();
		lists.set(signatories, list);
	}
	return list;
}
/** Returns the headings under which signatories are published. */
var groupsOf = (statement) => [...new Set(signatoriesOf(statement).flatMap(({ group }) => group ?? []))];

export { groupsOf, signatoriesOf };