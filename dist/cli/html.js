import { _ as SKIP, a as isElement, c as textOf, g as visit, i as element, k as parse, n as attribute, o as replaceElements, r as classesOf, s as text, t as fromHast, x as fromParse5 } from "./from-hast.js";
import { i as refuseDepth } from "./limits.js";

// src/draft/read/html-content.ts
var unseen = [...[
	"script",
	"style",
	"template",
	"noscript",
	"iframe",
	"svg",
	"canvas",
	"object",
	"audio"
], ...[
	"video",
	"button",
	"input",
	"select",
	"textarea",
	"label",
	"dialog",
	"datalist",
	"math"
]];
var furniture = /^(?:.*-)?(?:breadcrumbs?|menu|nav|navbar|navigation|pagination|pager|share|sharing|share-buttons|social|social-links|sharedaddy|skip-link|cookie-?\w*|newsletter|subscribe|related|related-posts|comments|comment-respond|sidebar|widget-area|advert|mw-editsection|toc|printfooter|screen-reader-text|visually-hidden)$/i;
/** Returns the text of a page with its title, and says what else it had. */
function contentOf(page, messages) {
	completeLinks(page);
	decodeAddresses(page);
	dropUnseen(page, messages);
	const body = first(page, "body") ?? element("body", page.children);
	const all = textOf(body).length;
	const main = mainOf(body);
	const heading = first(body, "h1");
	if (main !== body) {
		if (all - textOf(main).length > 40) messages.push(`The page has text outside its <${main.tagName}>, which was left out.`);
		if (heading && !first(main, "h1")) main.children.unshift(heading);
	}
	if (!heading) addTitle(page, main);
	return {
		type: "root",
		children: [element("div", main.children)]
	};
}
function first(tree, ...names) {
	let found;
	visit(tree, "element", (node) => {
		if (found || !isElement(node, ...names)) return void 0;
		found = node;
		return false;
	});
	return found;
}
function every(tree, test) {
	const found = [];
	visit(tree, "element", (node) => {
		if (node !== tree && test(node)) found.push(node);
	});
	return found;
}
/** The `main` of a page, in it the one article that has most of the text. */
function mainOf(body) {
	const [main = body] = every(body, (node) => node.tagName === "main" || node.properties.role === "main");
	const articles = every(main, ({ tagName }) => tagName === "article");
	const size = textOf(main).length;
	return articles.find((node) => textOf(node).length > size * .5) ?? main;
}
function dropUnseen(page, messages) {
	const body = first(page, "body");
	const size = body ? textOf(body).length : 0;
	const left = [];
	const leaveOut = (node, what) => {
		const words = textOf(node);
		if (words.length > 20) left.push(`Left out ${what}: “${shortened(words)}”.`);
		return [];
	};
	replaceElements(page, (node, parent) => {
		const { tagName, properties } = node;
		if (unseen.includes(tagName)) return tagName === "noscript" || tagName === "dialog" ? leaveOut(node, `<${tagName}>`) : [];
		if ((properties.hidden !== void 0 && properties.hidden !== false ? true : properties.ariaHidden === "true" || /(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(node, "style"))) && !isElement(node, "html", "body")) return leaveOut(node, "hidden text");
		const share = textOf(node).length / (size || 1);
		if (share > .5) return void 0;
		if (tagName === "nav" || properties.role === "navigation") return leaveOut(node, "navigation");
		if (tagName === "form") return leaveOut(node, "a form");
		if (tagName === "aside" && !isNotes(node)) return leaveOut(node, "an <aside>");
		if ([...classesOf(node), attribute(node, "id")].some((name) => furniture.test(name)) && (isRowOfLinks(node) || share < .1)) return isNotes(node) ? void 0 : leaveOut(node, "navigation");
		if (isElement(node, "header", "footer")) {
			if (!isElement(parent, "article", "main", "section", "blockquote") && !first(node, "h1") && !isNotes(node)) return leaveOut(node, `the page's <${tagName}>`);
			if (isRowOfLinks(node)) return leaveOut(node, `a <${tagName}> with links`);
		}
	});
	messages.push(...left);
}
var shortened = (words) => words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
/** Whether links in the text lead to places in this element. */
var isNotes = (node) => every(node, (each) => each.tagName === "a" && /^#.*ref/i.test(attribute(each, "href"))).length > 0;
function isRowOfLinks(node) {
	const links = every(node, ({ tagName }) => tagName === "a");
	const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
	return links.length > 1 && linked > textOf(node).length * .7;
}
/** Puts the title of a page that has no heading of the first level before its text. */
function addTitle(page, main) {
	const meta = metaOf(page, "og:title") ?? (first(page, "title") && textOf(first(page, "title")));
	const generator = metaOf(page, "generator") ?? "";
	if (!meta || /word|office|writer/i.test(generator)) return;
	const title = meta.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/, "").trim();
	if (textOf(main).slice(0, 400).includes(title)) return;
	main.children.unshift(element("h1", [text(title)]));
}
function metaOf(page, name) {
	let content;
	visit(page, "element", (node) => {
		const { property, name: own } = node.properties;
		if (node.tagName === "meta" && [property, own].includes(name)) content ??= attribute(node, "content");
	});
	return content;
}
function addressOf(page) {
	let address;
	visit(page, "element", (node) => {
		if (node.tagName === "link" && attribute(node, "rel") === "canonical" || node.tagName === "base") address ??= attribute(node, "href");
	});
	address ??= metaOf(page, "og:url");
	return address && URL.canParse(address) ? address : void 0;
}
/** Makes links to other pages of a site absolute, if the page gives its address. */
function completeLinks(page) {
	const base = addressOf(page);
	if (base === void 0) return;
	visit(page, "element", ({ properties }) => {
		const { href } = properties;
		if (typeof href !== "string" || href.startsWith("#") || !URL.canParse(href, base)) return;
		properties.href = new URL(href, base).href;
	});
}
/** Decodes the mail addresses that Cloudflare hides from readers without scripts. */
function decodeAddresses(page) {
	visit(page, "element", (node) => {
		const code = node.properties.dataCfemail;
		if (typeof code !== "string" || !/^(?:[0-9a-f]{2}){2,}$/i.test(code)) return void 0;
		const [key = 0, ...bytes] = code.match(/../g).map((digits) => parseInt(digits, 16));
		const address = String.fromCharCode(...bytes.map((byte) => byte ^ key));
		node.children = [text(address)];
		return SKIP;
	});
}

// src/draft/read/html.ts
/** Reads a web page: its `main` or `article` if there is one, without navigation, scripts and forms. */
function readHtml(name, source, messages) {
	refuseDepth(name, [source], openTags);
	const page = fromParse5(parse(source, { sourceCodeLocationInfo: true }));
	return fromHast(contentOf(page, messages));
}
var nesting = /<(\/?)(?:div|span|section|article|blockquote|ul|ol|table|b|i|em|strong|font|a|small|big|center|form|fieldset|details|dl|sup|sub|u|svg|g|main|aside|header|footer|nav|figure)\b/gi;
/** How deep the elements of a page are nested, at most. A page can be about five times as deep as Markdown. */
function openTags(source) {
	let open = 0;
	let most = 0;
	for (const [, closes] of source.matchAll(nesting)) {
		open = Math.max(0, open + (closes ? -1 : 1));
		most = Math.max(most, open);
	}
	return most / 5;
}

export { readHtml };