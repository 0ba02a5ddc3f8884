import { fill, fillPlural } from "../../i18n/format.js";
import { signatoriesOf } from "../../statement/signatories.js";

// src/elements/shared/signatories.view.ts
var kinds = [
	"organization",
	"network",
	"person"
];
/** Whether some signatories are not organizations. */
var isMixed = (statement) => signatoriesOf(statement).some(({ kind = "organization" }) => kind !== "organization");
/** Returns those who signed at the issue. */
function firstOf(statement) {
	const all = signatoriesOf(statement);
	const first = all.filter(({ joined }) => !joined);
	return first.length ? first : all;
}
/** Says by how many of each kind a statement was signed at the issue, in one of the two wordings. */
function signedBy(statement, wording, messages) {
	const first = firstOf(statement);
	if (!isMixed(statement)) return fillPlural(messages[wording], first.length, messages);
	const who = kinds.flatMap((kind) => {
		const { length } = first.filter(({ kind: own = "organization" }) => own === kind);
		return length ? [fillPlural(messages.mixed[kind], length, messages)] : [];
	});
	return fill(messages.mixed[wording], { who: messages.list(who) });
}
/** Returns the heading of the signatories: how many signed, and how many joined later. */
function signedHeading(statement, messages) {
	const signed = signedBy(statement, "signed", messages);
	const later = signatoriesOf(statement).length - firstOf(statement).length;
	return later ? fill(messages.joinedLater, {
		signed,
		n: messages.number(later)
	}) : signed;
}
/** Returns what is said of a signatory after the name: role, affiliation and region. */
var detailsOf = ({ role, affiliation, region }, { comma }) => [
	role,
	affiliation,
	region
].filter(Boolean).join(comma);
/** Returns when a signatory joined, if that was after the issue. */
var joinedOn = ({ joined }, messages) => joined ? fill(messages.joined, { date: messages.date(joined) }) : "";
/** Returns the signatories, whose groups are together, in the groups under which they are published. */
function inGroups(all) {
	const groups = [];
	all.forEach((name, index) => {
		const { group } = name;
		if (!index || group !== all[index - 1].group) groups.push({
			group,
			first: index + 1,
			names: []
		});
		groups.at(-1).names.push(name);
	});
	return groups;
}

export { detailsOf, inGroups, isMixed, joinedOn, signedBy, signedHeading };