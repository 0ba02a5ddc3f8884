// src/actions/citation.ts
/** The formats in which a citation can be copied. */
var citationFormats = [
	"plain",
	"apa",
	"bibtex"
];
/** A citation with the verbatim sentences, the title, the date and "as of". */
function citation(format, { statement, issuer, asOf, sentences, url }) {
	const { title, date, language } = statement;
	const quoted = sentences.map((sentence) => `“${sentence}”`).join(" ");
	if (format === "bibtex") {
		const note = [quoted.replace(/[“”]/g, (mark) => mark === "“" ? "``" : "''"), asOf];
		const [year = "", month = ""] = date.split("-");
		return [
			`@misc{${statement.id},`,
			`  title = {{${tex(title)}}},`,
			`  author = {{${tex(issuer)}}},`,
			`  year = {${year}},`,
			`  month = {${Number(month)}},`,
			`  url = {${url.replace(/[{}]/g, encodeURIComponent)}},`,
			`  note = {${tex(note.filter(Boolean).join(" "))}}`,
			"}"
		].join("\n");
	}
	const english = language.startsWith("en");
	const [year = ""] = date.split("-");
	const written = (region, numeric) => new Intl.DateTimeFormat([english ? region : language, region], {
		year: numeric,
		month: "long",
		day: "numeric",
		timeZone: "UTC"
	}).format(new Date(date));
	const day = written("en-GB", "numeric");
	const monthAndDay = written("en-US");
	return (format === "apa" ? [
		`${issuer}. (${year}, ${monthAndDay}). ${title}. ${url}`,
		quoted,
		`${asOf}.`
	] : [quoted, `${issuer}, ${title}, ${day}. ${asOf}. ${url}`]).filter(Boolean).join("\n");
}
/** A text in which TeX takes no character for a command. */
var tex = (text) => text.replace(/[\\{}$&#%_^~]/g, (character) => commands[character] ?? `\\${character}`);
var commands = {
	"\\": "\\textbackslash{}",
	"^": "\\textasciicircum{}",
	"~": "\\textasciitilde{}"
};

export { citation, citationFormats };