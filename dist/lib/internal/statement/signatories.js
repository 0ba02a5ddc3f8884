// src/statement/signatories.ts
var lists = /* @__PURE__ */ new WeakMap();
/**
* Returns the signatories as objects, in the published order, with all names of a group together. Names without a group
* are first, so that none is below the heading of a group. It is the same list each time.
*/
function signatoriesOf({ signatories }) {
	let list = lists.get(signatories);
	if (!list) {
		list = signatories.map((each) => typeof each === "string" ? { name: each } : each);
		list = [.../* @__PURE__ */ new Set([void 0, ...list.map(({ group }) => group)])].flatMap((own) => list.filter(({ group }) => group === own));
		lists.set(signatories, list);
	}
	return list;
}
/** Returns the headings under which signatories are published. */
var groupsOf = (statement) => [...new Set(signatoriesOf(statement).flatMap(({ group }) => group ?? []))];

export { groupsOf, signatoriesOf };