import { t as minify } from "./terser.js";
import { C as asked, E as escape, F as readStatement, L as Failure, O as tag, R as say, S as figureLine, T as quote, _ as stepLine, b as figuresView, c as sharedStyle, f as inLanguage, g as timelineView, i as drawing, m as registry, n as messagesFor, p as elementNames, r as en, s as ownStyle, t as all, u as fallbackOf, w as citationFallback, x as citationView, y as demandView } from "./all-locales.js";
import { n as entriesOf } from "./descriptor.js";
import { dirname, join } from "node:path";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

// src/embed/page-html.ts
var style = "body{margin:0;font:1rem/1.5 system-ui,sans-serif}html{color-scheme:light dark}html:not(.framed) body{max-inline-size:48rem;margin:2rem auto;padding:0 1rem}";
/**
* The page `embed.html` for a statement. Its policy lets in nothing but its own script and what that loads, so that no
* value in its address can reach further; where no script runs, the whole statement is there to be read. The script
* is part of the page, and named by its hash: WebKit takes `'self'` for nothing in a frame without an origin.
* @param script the built `embed.ts`.
* @param elements those that the module beside the page has.
*/
async function embedPage(statement, script, elements = elementNames) {
	const [language = ""] = statement.language.split("-");
	const messages = messagesFor(language) ?? en;
	const [scripts, styles] = await Promise.all([hash(script), hash(style)]);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; script-src '${scripts}' 'strict-dynamic'; style-src '${styles}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escape(statement.title)}</title>
<link rel="icon" href="data:,">
<script>${script}<\/script>
<style>${style}</style>
</head>
<body>
<main><noscript>${fallbackOf(statement, "joint-statement", {}, messages)}</noscript></main>
<template><style>${sharedStyle()}</style></template>
${elements.map((element) => drawn(statement, element, messages)).join("")}</body>
</html>
`;
}
/**
* What an element without attributes draws, for the time until the module has come. Empty where the statement has
* nothing for it.
*/
function drawn(statement, element, messages) {
	try {
		const html = drawing(statement, element, {}, messages);
		return `<template id="${element}"><style>${ownStyle(element)}</style>${html}</template>\n`;
	} catch {
		return "";
	}
}
async function hash(text) {
	const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

// src/snippets/pieces.ts
/** The pieces of a statement in a language of the interface. */
function piecesOf(content, messages) {
	const statement = inLanguage(content, messages.tag);
	const [lang = ""] = messages.tag.split("-");
	const citation = citationView(statement, messages);
	return {
		lang,
		dir: messages.dir,
		citation: citationFallback(citation, messages),
		contents: contentsOf(statement, messages),
		asOf: escape(citation.asOf),
		figures: figuresOf(statement, messages),
		demands: statement.demands.map(({ id, addressees }) => {
			const view = demandView(statement, { demand: id }, messages);
			return {
				id,
				addressees,
				group: asked(view, messages),
				quote: quote(view.sentence, messages)
			};
		}),
		...stepsOf(statement, messages)
	};
}
/** The contents of the elements that differ by one attribute at most, of which all values are known. */
function contentsOf(statement, messages) {
	const contents = {};
	for (const element of elementNames) {
		const { attributes, aliases = {}, fallback, fallbackBy, needs } = registry[element];
		const [attribute, ...others] = fallbackBy;
		const values = attribute === void 0 ? [""] : valuesOf(statement, attributes[attribute]);
		if (others.length > 0 || !values || needs && statement[needs].length === 0) continue;
		const html = values.map((value) => {
			return [value, fallback(statement, attribute === void 0 ? {} : { [attribute]: value }, messages)];
		});
		const standard = fallback(statement, {}, messages);
		contents[element] = {
			by: Object.keys({
				...attributes,
				...aliases
			}).filter((name) => fallbackBy.includes(aliases[name] ?? name)),
			standard: html.find(([, each]) => each === standard)[0],
			html: Object.fromEntries(html)
		};
	}
	return contents;
}
/** All values of an attribute that takes one of several; `undefined` for any other. */
function valuesOf(statement, type) {
	if (type?.kind === "enum") return type.values;
	return type?.kind === "id" ? entriesOf(statement, type.of) : void 0;
}
function figuresOf(statement, messages) {
	if (!statement.figures.length) return [];
	const all = entriesOf(statement, "figures").join(" ");
	return figuresView(statement, { figures: all }, messages).figures.map((figure) => ({
		id: figure.id,
		line: figureLine(figure, messages),
		quote: quote(figure.sentence, messages)
	}));
}
function stepsOf(statement, messages) {
	if (!statement.events.length) return {
		steps: [],
		aheadHeading: ""
	};
	const { past, ahead, aheadHeading } = timelineView(statement, {}, messages);
	return {
		steps: [...past, ...ahead].map((step) => ({
			date: step.dates.map(({ datetime }) => datetime).join("/"),
			ahead: ahead.includes(step),
			line: stepLine(step, messages)
		})),
		aheadHeading: tag("b", aheadHeading)
	};
}

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

// src/cli/build.ts
/** `dist/`, which this file is built into a folder of. */
var dist = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Writes the module with a statement embedded in it, and the files beside it that it loads. */
async function build(file, { out, locales: given = [], elements }) {
	const statement = await readStatement(file);
	const locales = [...new Set(given)];
	const beside = (await readdir(join(dist, "locales"))).filter((name) => name.endsWith(".js"));
	expectAll("locales", locales, beside.map((name) => name.slice(0, -3)));
	expectAll("elements", elements ?? [], elementNames);
	await folderAt(out);
	const words = await Promise.all(locales.map((code) => wordsIn(code)));
	const parts = {
		statement: JSON.stringify(contentOf(statement)),
		words: `{${words.join()}}`,
		locales,
		leftOut: elements ? elementNames.filter((each) => !elements.includes(each)) : []
	};
	const script = await readFile(join(dist, "cli/embed.js"), "utf8");
	const written = {
		"statement-widgets.js": await filled("template.js", true, parts),
		"statement-widgets.classic.js": await filled("classic-template.js", false, parts),
		"embed.html": await embedPage(statement, script.trim(), elementNames.filter((each) => !parts.leftOut.includes(each)))
	};
	for (const [code, language] of Object.entries(all)) {
		const pieces = piecesOf(contentOf(statement), language);
		written[join("fallback", `${code}.json`)] = `${JSON.stringify(pieces, null, 1)}\n`;
	}
	for (const folder of ["locales", "fallback"]) await mkdir(join(out, folder), { recursive: true });
	for (const [name, text] of Object.entries(written)) await writeFile(join(out, name), text);
	const copied = [...[
		"actions.js",
		"custom-statement.js",
		"embed-parent.js",
		"LICENSES.txt"
	], ...beside.filter((name) => !locales.includes(name.slice(0, -3))).map((name) => join("locales", name))];
	await Promise.all(copied.map((name) => copyFile(join(dist, name), join(out, name))));
	const others = Object.keys(written).length - 1 + copied.length;
	say.out(`${join(out, "statement-widgets.js")}: ${say.good("written")}, with ${others} files beside it`);
	const hash = createHash("sha384").update(written["statement-widgets.js"]).digest("base64");
	say.out(`integrity="sha384-${hash}"`);
}
async function folderAt(out) {
	try {
		await mkdir(out, { recursive: true });
	} catch (error) {
		throw new Failure(`--out: expected a folder to write to; found "${out}" (${error.message})`);
	}
}
/** A template with a statement in it. */
async function filled(template, module, { statement, words, locales, leftOut }) {
	let code = await readFile(join(dist, "cli", template), "utf8");
	const put = (place, value) => {
		code = code.replace(place, () => value);
	};
	put("__STATEMENT__", statement);
	put("__WORDS__", words);
	for (const locale of locales) put(new RegExp(`"locales/${locale}\\.js":"[^"]*",?`), "");
	for (const name of leftOut) put(new RegExp(`"${name}":[\\w$]+,?`), "");
	const { code: minified = "" } = await minify(code, {
		module,
		ecma: 2020,
		compress: {
			passes: module ? 3 : 1,
			pure_getters: true,
			unsafe_arrows: true,
			unsafe_methods: true
		},
		format: { comments: false }
	});
	return `${minified}\n`;
}
function expectAll(option, given, known) {
	const unknown = given.find((each) => !known.includes(each));
	if (unknown !== void 0) throw new Failure(`--${option}: expected some of ${known.join(", ")}; found "${unknown}"`);
}
/** The words of a language as a property in code: their file without its export. */
async function wordsIn(code) {
	return `${code}:(()=>{${(await readFile(join(dist, "locales", `${code}.js`), "utf8")).replace(/export\s*\{\s*([\w$]+) as default\s*\};?\s*$/, "return $1")}})()`;
}

export { build };