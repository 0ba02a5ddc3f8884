// src/statement/signatories.ts
var lists = /* @__PURE__ */ new WeakMap();
/** Returns the signatories as objects, in the published order. It is the same list each time. */
function signatoriesOf({ signatories }) {
	const list = lists.get(signatories) ?? signatories.map((each) => typeof each === "string" ? { name: each } : each);
	lists.set(signatories, list);
	return list;
}
/** Returns the headings under which signatories are published. */
var groupsOf = (statement) => [...new Set(signatoriesOf(statement).flatMap(({ group }) => group ?? []))];

export { groupsOf, signatoriesOf };