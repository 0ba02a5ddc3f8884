// src/actions/citation.ts
/** The formats in which a citation can be copied. */
var citationFormats = [
	"plain",
	"apa",
	"bibtex"
];
/** Formats a citation with the verbatim sentences, the title, the date and "as of". */
function citation(format, { statement, issuer, comma, date, asOf, sentences, url }) {
	const { title, language } = statement;
	const [year = "", month = "", day] = statement.date.split("-");
	const quoted = sentences.map((sentence) => `“${sentence}”`).join(" ");
	if (format === "bibtex") {
		const note = [quoted.replace(/[“”]/g, (mark) => mark === "“" ? "``" : "''"), asOf];
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
	const locales = [language.startsWith("en") ? "en-US" : language, "en-US"];
	const monthAndDay = new Date(statement.date).toLocaleDateString(locales, {
		month: "long",
		...day && { day: "numeric" },
		timeZone: "UTC"
	});
	return (format === "apa" ? [
		`${issuer}. (${year}, ${monthAndDay}). ${title}. ${url}`,
		quoted,
		`${asOf}.`
	] : [quoted, `${issuer}${comma}${title}${comma}${date}. ${asOf}. ${url}`]).filter(Boolean).join("\n");
}
/** Escapes the characters that are commands in TeX. */
var tex = (text) => text.replace(/[\\{}$&#%_^~]/g, (character) => commands[character] ?? `\\${character}`);
var commands = {
	"\\": "\\textbackslash{}",
	"^": "\\textasciicircum{}",
	"~": "\\textasciitilde{}"
};

export { citation, citationFormats };