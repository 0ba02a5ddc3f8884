import { A as parse, S as fromParse5, a as isBlock, c as text, i as element, l as textOf, n as attribute, o as isElement, r as classesOf, s as replaceElements, t as fromHast, v as visit, y as SKIP } from "./from-hast.js";
import { n as withoutItems, r as writtenItem, t as withItems } from "./list-items.js";
import { l as refuseDepth } from "./lists.js";
import { r as markOf } from "./marks.js";
import { t as withoutPictures } from "./pictures.js";

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
var furniture = /^(?:.*-)?(?:breadcrumbs?|menu|nav|navbar|navigation|pagination|pager|share|sharing|share-buttons|social|social-links|sharedaddy|skip-link|cookie-?\w*|newsletter|subscribe|related|related-posts|comments|comment-respond|sidebar|widget-area|advert|mw-editsection|consent(?:-banner)?|cookies|related-\w+|relacionad[oa]s|coment[aá]rios?|commentaires|kommentare|compartilhe|compartir|partager|teilen|rodap[eé]|pied(?:-de-page)?|pie(?:-de-p[aá]gina)?|fu(?:ss|ß)(?:zeile)?|tags|tag-list|tags?-links|post-tags|entry-tags|tagcloud|topics|most-\w+|trending|recommended|footer|sharer|mw-editsection|toc|printfooter|screen-reader-text|visually-hidden)$/i;
/** Classes of the caption of an image. */
var caption = /^(?:.*-)?caption(?:-text)?$/i;
/** Returns the text of a page with its title, and messages about parts that it left out. */
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
/** Returns the `main` element of a page, or the article in it that has most of the text. */
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
	const short = [];
	const leaveOut = (node, what) => {
		const words = textOf(node);
		if (words.length > 20) left.push(`Left out ${what}: “${shortened(words)}”.`);
		else if (/[\p{L}\p{N}]/u.test(words)) short.push(`“${words}”`);
		return [];
	};
	replaceElements(page, (node, parent) => {
		const { tagName, properties } = node;
		if (unseen.includes(tagName)) return tagName === "noscript" || tagName === "dialog" ? leaveOut(node, `<${tagName}>`) : [];
		if ((properties.hidden !== void 0 && properties.hidden !== false ? true : properties.ariaHidden === "true" || /(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(node, "style"))) && !isElement(node, "html", "body")) return leaveOut(node, "hidden text");
		const share = textOf(node).length / (size || 1);
		if (share > .5) return void 0;
		if (isElement(node, "ul", "ol", "div", "p") && isRowOfButtons(node)) return leaveOut(node, "buttons");
		if (tagName === "nav" || properties.role === "navigation") return leaveOut(node, "navigation");
		if (tagName === "form") return leaveOut(node, "a form");
		const names = [...classesOf(node), attribute(node, "id")];
		if ((tagName === "figcaption" || names.some((name) => caption.test(name))) && !first(node, "img")) return leaveOut(node, "a caption");
		const isImage = first(node, "img") && !first(node, "table", "blockquote");
		if (tagName === "figure" && isImage) return leaveOut(node, "an image with its caption");
		if (tagName === "aside" && !isNotes(node)) return leaveOut(node, "an <aside>");
		if (names.some((name) => furniture.test(name)) && (isRowOfLinks(node) || share < .1)) return isNotes(node) ? void 0 : leaveOut(node, "navigation");
		if (isElement(node, "header", "footer")) {
			if (!isElement(parent, "article", "main", "section", "blockquote") && !first(node, "h1") && !isNotes(node)) return leaveOut(node, `the page's <${tagName}>`);
			if (isRowOfLinks(node)) return leaveOut(node, `a <${tagName}> with links`);
		}
	});
	messages.push(...left);
	if (short.length > 0) messages.push(`Left out short parts of the page: ${short.join(", ")}.`);
}
var shortened = (words) => words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
/** Whether links in the text lead to places in this element. */
var isNotes = (node) => every(node, (each) => each.tagName === "a" && /^#.*ref/i.test(attribute(each, "href"))).length > 0;
function isRowOfLinks(node) {
	const links = every(node, ({ tagName }) => tagName === "a");
	const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
	return links.length > 1 && linked > textOf(node).length * .7;
}
var button = /^(?:#?$|javascript:|whatsapp:|mailto:\?|https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|t\.me\/share|wa\.me\/\?|api\.whatsapp\.com))/i;
/** Whether an element is links that share or do something on the page, and perhaps a word such as "Share". */
function isRowOfButtons(node) {
	const links = every(node, ({ tagName }) => tagName === "a").filter((link) => textOf(link) !== "");
	const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
	return links.length > 1 && linked > textOf(node).replace(/[\s|·•,/]+/gu, "").length * .95 - 16 && links.every((link) => link.properties.href !== void 0 && button.test(attribute(link, "href")));
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
		const names = [attribute(node, "property"), attribute(node, "name")];
		if (node.tagName === "meta" && names.some((own) => own.toLowerCase() === name)) content ??= attribute(node, "content");
	});
	return content;
}
/** Returns the URL that a page gives as its own. */
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

// src/draft/read/word-html.ts
/** Turns the classes and styles of word processors into semantic elements. */
function fromWordProcessor(page, messages) {
	dropComments(page, messages);
	unwrapGoogleDocs(page, messages);
	visit(page, "element", (node) => {
		markStyle(node);
		if (isElement(node, "p", "h1", "h2", "h3", "h4", "h5", "h6")) {
			markItem(node);
			markParagraph(node);
		}
	});
}
/** Returns the value of a property in the `style` of an element. */
function styleOf(node, property) {
	const [, value = ""] = new RegExp(`(?:^|;)\\s*${property}:\\s*([^;]+)`, "i").exec(attribute(node, "style")) ?? [];
	return value.trim();
}
/** Removes the comments of Word, and text that tracked changes delete. */
function dropComments(page, messages) {
	const found = /* @__PURE__ */ new Set();
	replaceElements(page, (node) => {
		const isComment = classesOf(node).some((name) => /^mso(?:comanchor|CommentReference)$/i.test(name)) || styleOf(node, "mso-element").startsWith("comment") || attribute(node, "href").startsWith("#_msocom_");
		const isDeleted = node.tagName === "del" && (node.properties.cite ?? node.properties.dateTime);
		if (isComment) found.add("Left out the comments.");
		if (isDeleted) found.add("Read tracked changes as accepted.");
		return isComment || isDeleted ? [] : void 0;
	});
	messages.push(...found);
}
/** Google Docs wraps all that it copies into one `<b>` that is not bold. Its title is a paragraph in large letters. */
function unwrapGoogleDocs(page, messages) {
	const wrappers = [];
	const raised = [];
	visit(page, "element", (node) => {
		if (attribute(node, "id").startsWith("docs-internal-guid-")) wrappers.push(node);
		if (styleOf(node, "vertical-align") === "super" && /^\d+$/.test(textOf(node))) raised.push(node);
	});
	const [wrapper] = wrappers;
	if (!wrapper) return;
	if (raised.length > 0) messages.push("Google Docs leaves the text of footnotes out of what it copies. To keep them, download the document as .docx and open that file.");
	const [first] = wrapper.children.filter((child) => child.type === "element");
	if (first?.tagName !== "p") return;
	const [letters] = first.children.filter((child) => isElement(child, "span"));
	if (letters && parseFloat(styleOf(letters, "font-size")) >= 20) first.tagName = "h1";
}
/** Turns bold, italic, raised and struck text into elements. Unwraps elements that a style contradicts. */
function markStyle(node) {
	const weight = styleOf(node, "font-weight");
	const slant = styleOf(node, "font-style");
	if (isElement(node, "b", "strong") && /^(?:normal|[1-4]00)$/.test(weight)) unwrap(node);
	else if (isElement(node, "i", "em") && slant === "normal") unwrap(node);
	else if (isElement(node, "span", "font")) {
		const names = [
			.../^(?:bold|[6-9]00)$/.test(weight) ? ["strong"] : [],
			.../^(?:italic|oblique)/.test(slant) ? ["em"] : [],
			...styleOf(node, "vertical-align") === "super" ? ["sup"] : [],
			...styleOf(node, "text-decoration(?:-line)?").includes("line-through") ? ["s"] : []
		];
		for (const name of names) node.children = [element(name, node.children)];
		if (styleOf(node, "mso-tab-count")) node.children = [text(" ")];
	}
}
function unwrap(node) {
	node.tagName = node.children.some((child) => isBlock(child)) ? "div" : "span";
	delete node.properties.style;
}
/** Turns the styles of Word for titles, subtitles and quotations into elements. */
function markParagraph(node) {
	const [style = ""] = classesOf(node).filter((name) => name.startsWith("Mso"));
	if (node.tagName !== "p") return;
	if (style.startsWith("MsoTitle")) node.tagName = "h1";
	else if (style.startsWith("MsoSubtitle")) node.tagName = "h2";
	else if (/^Mso(?:Intense)?Quote|^MsoBlockText/.test(style)) {
		node.tagName = "blockquote";
		node.children = [element("p", node.children)];
	}
}
/** Turns a list paragraph of Word with a typed mark into a list item. */
function markItem(paragraph) {
	const sign = takeSign(paragraph);
	if (sign) paragraph.children.unshift(text(writtenItem(itemOf(sign, levelOf(paragraph)))));
}
/** Removes the mark at the start of a paragraph and returns it. */
function takeSign(paragraph) {
	const inList = /^l\d/.test(styleOf(paragraph, "mso-list"));
	const byClass = classesOf(paragraph).some((name) => /^(?:\w+-)?MsoListParagraph/.test(name));
	if (!inList && !byClass) return "";
	let sign;
	visit(paragraph, "element", (node) => {
		if (/^ignore$/i.test(styleOf(node, "mso-list")) || node.children.some((child) => isElement(child, "span") && textOf(child) === "" && /^7(?:\.0)?pt/.test(styleOf(child, "font") || styleOf(child, "font-size")))) sign ??= node;
	});
	if (!sign) return "";
	const words = textOf(sign);
	if (!textOf(paragraph).startsWith(words)) return "";
	sign.children = [];
	return words;
}
var perPoint = {
	in: 1 / 72,
	cm: 2.54 / 72,
	mm: 25.4 / 72,
	px: 96 / 72
};
/** Returns the level of a list paragraph, from 0. Word indents each level by half an inch. */
function levelOf(paragraph) {
	const [, level] = /level(\d+)/.exec(styleOf(paragraph, "mso-list")) ?? [];
	if (level !== void 0) return Math.max(0, Number(level) - 1);
	const [, size = "36", unit = "pt"] = /^([\d.]+)(\w+)/.exec(styleOf(paragraph, "margin-left")) ?? [];
	return Math.max(0, Math.round(Number(size) / (perPoint[unit] ?? 1) / 36) - 1);
}
function itemOf(sign, level) {
	if (/^\P{Nd}$/u.test(sign) || markOf(`${sign} `)?.bullet) return {
		level,
		mark: "•",
		bullet: true
	};
	const [, number] = /^(\d+)[.)]$/.exec(sign) ?? [];
	return {
		level,
		mark: sign,
		bullet: false,
		...number !== void 0 && { number: Number(number) }
	};
}

// src/draft/read/html.ts
/** Reads a web page: its `main` or `article` if there is one, without navigation, scripts and forms. */
function readHtml(name, source, messages) {
	refuseDepth(name, [source], openTags);
	const html = withoutItems(source);
	const page = fromParse5(parse(html, { sourceCodeLocationInfo: true }));
	fromWordProcessor(page, messages);
	const root = fromHast(withoutPictures(contentOf(page, messages), messages));
	withItems(root);
	const address = addressOf(page);
	if (address) root.data = {
		...root.data,
		site: new URL(address).origin
	};
	return root;
}
var nesting = /<(\/?)(?:div|span|section|article|blockquote|ul|ol|table|b|i|em|strong|font|a|small|big|center|form|fieldset|details|dl|sup|sub|u|svg|g|main|aside|header|footer|nav|figure)\b/gi;
/** Returns a fifth of the maximum depth of elements, because a page can be about five times as deep as Markdown. */
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