import { D as oneLine, E as escape, P as fault, a as dsdFormat, d as spokenIn, f as inLanguage, l as elementFormat, m as registry, n as messagesFor, p as elementNames, t as all, u as fallbackOf, w as citationFallback, x as citationView } from "./all-locales.js";

// src/snippets/blockquote-format.ts
/**
* The snippet for an element as a blockquote, for hosts that strip elements they do not know: the module, which the
* page loads in another way, puts the element around it.
* @throws where an attribute names what the statement does not have.
*/
function blockquoteFormat(statement, element, attributes, messages) {
	const list = Object.entries(spokenIn(messages, attributes)).map(([name, value]) => ` data-${name}="${escape(value)}"`);
	const cite = statement.url ? ` cite="${escape(statement.url)}"` : "";
	const content = fallbackOf(statement, element, attributes, messages);
	return `<blockquote class="statement-widget" data-widget="${element}"${list.join("")}${cite}>${content}</blockquote>`;
}

// src/snippets/address.ts
/**
* The address of the page that shows one widget. What it shows stands behind the `#`, which no browser sends to a
* server: not even the page's own host learns what a reader looks at.
* @param page the address of `embed.html`.
*/
function widgetAddress(page, element, attributes) {
	return `${page}#${new URLSearchParams({
		widget: element,
		...attributes
	}).toString()}`;
}

// src/snippets/iframe-format.ts
/**
* The snippet for an element as a frame with its citation, for hosts that allow no script: the frame shows the page
* beside the module. It has no `style`, which a strict policy would refuse.
* @throws where an attribute names what the statement does not have.
*/
function iframeFormat(statement, element, attributes, messages, page = "embed.html") {
	fallbackOf(statement, element, attributes, messages);
	const url = widgetAddress(page, element, spokenIn(messages, attributes));
	const shown = inLanguage({
		...statement,
		url
	}, messages.tag);
	return `${`<iframe src="${escape(url)}" title="${escape(shown.title)}" width="100%" height="${registry[element].frameHeight}" frameborder="0" loading="lazy"></iframe>`} <br>${citationFallback(citationView(shown, messages), messages)}`;
}

// src/snippets/jsx-format.ts
/**
* The snippet for an element in JSX, as React and Preact take it: the element format on one line, so that no white
* space of it is lost.
* @throws where an attribute names what the statement does not have.
*/
function jsxFormat(statement, element, attributes, messages) {
	return elementFormat(statement, element, attributes, messages).replace(/<[^>]*>|[{}]/g, (part) => part.length > 1 ? part : `{'${part}'}`).replace(/<br>/g, "<br />").replace(/ datetime=/g, " dateTime=").replace(/ style="([^"]*)"/, (_, style) => ` style={{ ${declarations(style)} }}`);
}
/** The declarations of a `style` attribute, which is an object in JSX. */
var declarations = (style) => style.replace(/&quot;/g, "\"").split(";").filter((declaration) => declaration.trim()).map((declaration) => {
	const [name = "", ...value] = declaration.split(":");
	return `'${name.trim()}': '${value.join(":").trim().replace(/'/g, "\\'")}'`;
}).join(", ");

// src/snippets/link-format.ts
/**
* The snippet for an element as a quotation whose citation is a link, for hosts that strip `class` and `data-` too:
* the link leads to the page that shows the widget, and says in its address what it shows. Where a page opts in,
* the module puts the element around the quotation.
* @throws where an attribute names what the statement does not have.
*/
function linkFormat(statement, element, attributes, messages, page = "embed.html") {
	const url = widgetAddress(page, element, spokenIn(messages, attributes));
	const content = fallbackOf({
		...statement,
		url
	}, element, attributes, messages);
	return `<blockquote>${known(content)}</blockquote>`;
}
/**
* The fallback content without `cite` and `time`: sanitizers that do not know them show them as text, or delete them
* with the words in them.
*/
var known = (html) => html.replace(/<(\/?)cite/g, "<$1i").replace(/<\/?time.*?>/g, "");

// src/snippets/markdown-format.ts
/**
* The snippet for an element in Markdown, for hosts that escape every tag: the link format, each line of it a paragraph
* of the quotation. A line break inside a paragraph would hang on spaces at the end of a line, which editors trim, or
* on a backslash, which not every Markdown knows.
* @throws where an attribute names what the statement does not have.
*/
function markdownFormat(statement, element, attributes, messages, page) {
	return linkFormat(statement, element, attributes, messages, page).split(/(?: <br>(?:&nbsp;<br>)?)/).map((line) => `> ${markdown(line)}`).join("\n>\n");
}
/** What stands for a tag; others have nothing in Markdown, and leave their text. */
var marks = {
	"<b>": "**",
	"</b>": "**",
	"<a>": "["
};
/** One line of the fallback content, which is HTML of our own making. */
function markdown(html) {
	let link = "";
	return (html.match(/<[^>]+>|[^<]+/g) ?? []).map((part) => {
		if (!part.startsWith("<")) return escapeMarkdown(part);
		const [, href] = / href="([^"]*)"/.exec(part) ?? [];
		if (href) link = href.replace(/&amp;/g, "&").replace(/[\s()<>\\]|&\w+;/g, encoded);
		return part === "</a>" ? `](${link})` : marks[part.replace(/ .*(?=>)/, "")] ?? "";
	}).join("").replace(/^[-+=:]/, reference).replace(/^(\d+)(?=[.)])/, "$1\\");
}
/**
* The text of HTML as it stands in Markdown, `&lt;` and its like as they are. A backslash stands only before what every
* Markdown lets it stand before; the marks that only some know are character references.
*/
var escapeMarkdown = (html) => html.replace(/&quot;/g, "\"").replace(/[\\`*_{}[\]#]/g, "\\$&").replace(/[~|^$]|=(?==)|:(?=\w+:)/g, reference);
var reference = (character) => `&#${character.charCodeAt(0)};`;
var encoded = (character) => `%${(entities[character] ?? character).charCodeAt(0).toString(16).toUpperCase()}`;
var entities = {
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\""
};

// src/snippets/formats.ts
/** The formats of a snippet, by their names: which one is right depends on what the host lets through. */
var formats = {
	element: elementFormat,
	blockquote: blockquoteFormat,
	link: linkFormat,
	iframe: iframeFormat,
	markdown: markdownFormat,
	jsx: jsxFormat
};
var formatNames = Object.keys(formats);

// src/snippets/snippet.ts
/**
* The snippet of an element, of which all is text that somebody has written.
* @throws an error that names what is not as expected.
*/
function snippetOf(statement, { element, attributes = {}, format = "element", lang = "en", page, dsd, inContext }) {
	const messages = messagesFor(lang);
	if (!elementNames.includes(element)) throw fault("element", `one of ${elementNames.join(", ")}`, element);
	if (!formatNames.includes(format)) throw fault("format", `one of ${formatNames.join(", ")}`, format);
	if (!messages) throw fault("lang", `one of ${Object.keys(all).join(", ")}`, lang);
	if (dsd && format !== "element") throw fault("format", "element, which alone can be drawn before", format);
	if (inContext && !dsd) throw fault("in-context", "dsd as well: only what is drawn before has links");
	const named = [
		statement,
		element,
		attributes,
		messages
	];
	const snippet = dsd ? dsdFormat(...named, inContext) : formats[format](...named, page);
	return format === "markdown" ? snippet : oneLine(snippet);
}

export { snippetOf as t };