import { t as minify } from "./terser.js";
import { d as Failure, f as say, l as readStatement, n as elementNames } from "./element-form.js";
import { dirname, join } from "node:path";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

// src/statement/content.ts
/** The content of a statement, and nothing else of it. */
function contentOf(statement) {
	const { id, title, date, language, url, pullQuote, sections, figures, demands } = statement;
	const { signatories, translations } = statement;
	const addressed = new Set(demands.flatMap(({ addressees }) => addressees));
	return {
		id,
		title,
		date,
		language,
		...url && { url },
		...pullQuote && { pullQuote },
		sections,
		figures,
		demands,
		actors: statement.actors.filter((actor) => addressed.has(actor.id)).map((actor) => ({
			id: actor.id,
			name: actor.name
		})),
		events: statement.events.map((event) => ({
			id: event.id,
			date: event.date,
			heading: event.heading,
			source: event.source
		})),
		signatories,
		...translations && { translations }
	};
}

// src/statement/pack.ts
/** The paragraphs are `p1`, `p2`, …, the sentences of the first `p1s1`, `p1s2`, …. */
var counted = (texts, count) => ({
	id: `p${count}`,
	sentences: texts.map((text, index) => ({
		id: `p${count}s${index + 1}`,
		text
	}))
});
/** The statement without the ids that `unpack` counts. */
function pack(statement) {
	let count = 0;
	const sections = statement.sections.map((section) => ({
		...section,
		paragraphs: section.paragraphs.map((paragraph) => {
			const texts = paragraph.sentences.map(({ text }) => text);
			return JSON.stringify(counted(texts, ++count)) === JSON.stringify(paragraph) ? texts : paragraph;
		})
	}));
	return {
		...statement,
		sections
	};
}

// src/cli/build.ts
/** `dist/`, which this file is built into a folder of. */
var dist = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Writes the module with a statement embedded in it, and the files beside it that it loads. */
async function build(file, { out, locales, elements }) {
	const statement = await readStatement(file);
	const beside = (await readdir(join(dist, "locales"))).filter((name) => name.endsWith(".js"));
	expectAll("locales", locales, beside.map((name) => name.slice(0, -3)));
	expectAll("elements", elements ?? [], elementNames);
	let code = await readFile(join(dist, "cli/template.js"), "utf8");
	const words = await Promise.all(locales.map((code) => wordsIn(code)));
	const put = (place, value) => {
		code = code.replace(place, () => value);
	};
	put("__STATEMENT__", JSON.stringify(pack(contentOf(statement))));
	put("__TRANSLATED__", String(Boolean(statement.translations?.length)));
	put("__WORDS__", `{${words.join()}}`);
	for (const locale of locales) put(new RegExp(`"locales/${locale}\\.js":"[^"]*",?`), "");
	for (const name of elements ? elementNames.filter((each) => !elements.includes(each)) : []) put(new RegExp(`[\\w$]+\\("${name}",[\\w$]+\\)`), "0");
	const { code: module = "" } = await minify(code, {
		module: true,
		ecma: 2020,
		compress: {
			passes: 3,
			pure_getters: true,
			unsafe_arrows: true,
			unsafe_methods: true
		},
		format: { comments: false }
	});
	await mkdir(join(out, "locales"), { recursive: true });
	await writeFile(join(out, "statement-widgets.js"), `${module}\n`);
	const copied = [...[
		"actions.js",
		"own.js",
		"LICENSES.txt"
	], ...beside.filter((name) => !locales.includes(name.slice(0, -3))).map((name) => join("locales", name))];
	await Promise.all(copied.map((name) => copyFile(join(dist, name), join(out, name))));
	say.out(`${join(out, "statement-widgets.js")}: ${say.good("written")}, with ${copied.length} files beside it`);
}
function expectAll(option, given, known) {
	const unknown = given.find((each) => !known.includes(each));
	if (unknown !== void 0) throw new Failure(`--${option}: expected some of ${known.join(", ")}; found "${unknown}"`);
}
/** The words of a language as a property in code: their file without its export. */
async function wordsIn(code) {
	return `${code}:(()=>{${(await readFile(join(dist, "locales", `${code}.js`), "utf8")).replace(/\n\/\/# sourceMappingURL=.*\s*$/, "").replace(/export\s*\{\s*([\w$]+) as default\s*\};?\s*$/, "return $1")}})()`;
}

export { build };