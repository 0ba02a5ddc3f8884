import { A as faultIn, C as ids, D as inLanguage, E as citationView, M as wordsFor, S as demandsView, _ as timelineView, b as quoteView, h as oneLine, i as spokenIn, j as all, k as fault, m as escape, n as elementNames, o as citationFallback, r as fallbackOf, t as elementForm, v as textView, w as demandView, x as figuresView, y as signatoriesView } from "./element-form.js";

// node_modules/@lit/reactive-element/node/css-tag.js
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var t$1 = globalThis;
var e$1 = t$1.ShadowRoot && (void 0 === t$1.ShadyCSS || t$1.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype;
var s$1 = Symbol();
var o$1 = /* @__PURE__ */ new WeakMap();
var n$1 = class {
	constructor(t, e, o) {
		if (this._$cssResult$ = !0, o !== s$1) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
		this.cssText = t, this.t = e;
	}
	get styleSheet() {
		let t = this.o;
		const s = this.t;
		if (e$1 && void 0 === t) {
			const e = void 0 !== s && 1 === s.length;
			e && (t = o$1.get(s)), void 0 === t && ((this.o = t = new CSSStyleSheet()).replaceSync(this.cssText), e && o$1.set(s, t));
		}
		return t;
	}
	toString() {
		return this.cssText;
	}
};
var r$1 = (t) => new n$1("string" == typeof t ? t : t + "", void 0, s$1);
var c$1 = e$1 || void 0 === t$1.CSSStyleSheet ? (t) => t : (t) => t instanceof CSSStyleSheet ? ((t) => {
	let e = "";
	for (const s of t.cssRules) e += s.cssText;
	return r$1(e);
})(t) : t;

// node_modules/lit-html/node/lit-html.js
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var t = globalThis;
var i = (t) => t;
var s = t.trustedTypes;
var e = s ? s.createPolicy("lit-html", { createHTML: (t) => t }) : void 0;
var h = "$lit$";
var o = `lit$${Math.random().toFixed(9).slice(2)}$`;
var n = "?" + o;
var r = `<${n}>`;
var l = void 0 === t.document ? { createTreeWalker: () => ({}) } : document;
var c = () => l.createComment("");
var a = (t) => null === t || "object" != typeof t && "function" != typeof t;
var u = Array.isArray;
var d = (t) => u(t) || "function" == typeof t?.[Symbol.iterator];
var f = "[ 	\n\f\r]";
var v = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
var _ = /-->/g;
var m = />/g;
var p = RegExp(`>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g");
var g = /'/g;
var $ = /"/g;
var y = /^(?:script|style|textarea|title)$/i;
var x = (t) => (i, ...s) => ({
	_$litType$: t,
	strings: i,
	values: s
});
var T = x(1);
var b = x(2);
var w = x(3);
var E = Symbol.for("lit-noChange");
var A = Symbol.for("lit-nothing");
var C = /* @__PURE__ */ new WeakMap();
var P = l.createTreeWalker(l, 129);
function V(t, i) {
	if (!u(t) || !t.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return void 0 !== e ? e.createHTML(i) : i;
}
var N = (t, i) => {
	const s = t.length - 1, e = [];
	let n, l = 2 === i ? "<svg>" : 3 === i ? "<math>" : "", c = v;
	for (let i = 0; i < s; i++) {
		const s = t[i];
		let a, u, d = -1, f = 0;
		for (; f < s.length && (c.lastIndex = f, u = c.exec(s), null !== u);) f = c.lastIndex, c === v ? "!--" === u[1] ? c = _ : void 0 !== u[1] ? c = m : void 0 !== u[2] ? (y.test(u[2]) && (n = RegExp("</" + u[2], "g")), c = p) : void 0 !== u[3] && (c = p) : c === p ? ">" === u[0] ? (c = n ?? v, d = -1) : void 0 === u[1] ? d = -2 : (d = c.lastIndex - u[2].length, a = u[1], c = void 0 === u[3] ? p : "\"" === u[3] ? $ : g) : c === $ || c === g ? c = p : c === _ || c === m ? c = v : (c = p, n = void 0);
		const x = c === p && t[i + 1].startsWith("/>") ? " " : "";
		l += c === v ? s + r : d >= 0 ? (e.push(a), s.slice(0, d) + h + s.slice(d) + o + x) : s + o + (-2 === d ? i : x);
	}
	return [V(t, l + (t[s] || "<?>") + (2 === i ? "</svg>" : 3 === i ? "</math>" : "")), e];
};
var S = class S {
	constructor({ strings: t, _$litType$: i }, e) {
		let r;
		this.parts = [];
		let l = 0, a = 0;
		const u = t.length - 1, d = this.parts, [f, v] = N(t, i);
		if (this.el = S.createElement(f, e), P.currentNode = this.el.content, 2 === i || 3 === i) {
			const t = this.el.content.firstChild;
			t.replaceWith(...t.childNodes);
		}
		for (; null !== (r = P.nextNode()) && d.length < u;) {
			if (1 === r.nodeType) {
				if (r.hasAttributes()) for (const t of r.getAttributeNames()) if (t.endsWith(h)) {
					const i = v[a++], s = r.getAttribute(t).split(o), e = /([.?@])?(.*)/.exec(i);
					d.push({
						type: 1,
						index: l,
						name: e[2],
						strings: s,
						ctor: "." === e[1] ? I : "?" === e[1] ? L : "@" === e[1] ? z : H
					}), r.removeAttribute(t);
				} else t.startsWith(o) && (d.push({
					type: 6,
					index: l
				}), r.removeAttribute(t));
				if (y.test(r.tagName)) {
					const t = r.textContent.split(o), i = t.length - 1;
					if (i > 0) {
						r.textContent = s ? s.emptyScript : "";
						for (let s = 0; s < i; s++) r.append(t[s], c()), P.nextNode(), d.push({
							type: 2,
							index: ++l
						});
						r.append(t[i], c());
					}
				}
			} else if (8 === r.nodeType) if (r.data === n) d.push({
				type: 2,
				index: l
			});
			else {
				let t = -1;
				for (; -1 !== (t = r.data.indexOf(o, t + 1));) d.push({
					type: 7,
					index: l
				}), t += o.length - 1;
			}
			l++;
		}
	}
	static createElement(t, i) {
		const s = l.createElement("template");
		return s.innerHTML = t, s;
	}
};
function M(t, i, s = t, e) {
	if (i === E) return i;
	let h = void 0 !== e ? s._$Co?.[e] : s._$Cl;
	const o = a(i) ? void 0 : i._$litDirective$;
	return h?.constructor !== o && (h?._$AO?.(!1), void 0 === o ? h = void 0 : (h = new o(t), h._$AT(t, s, e)), void 0 !== e ? (s._$Co ??= [])[e] = h : s._$Cl = h), void 0 !== h && (i = M(t, h._$AS(t, i.values), h, e)), i;
}
var k = class {
	constructor(t, i) {
		this._$AV = [], this._$AN = void 0, this._$AD = t, this._$AM = i;
	}
	get parentNode() {
		return this._$AM.parentNode;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	u(t) {
		const { el: { content: i }, parts: s } = this._$AD, e = (t?.creationScope ?? l).importNode(i, !0);
		P.currentNode = e;
		let h = P.nextNode(), o = 0, n = 0, r = s[0];
		for (; void 0 !== r;) {
			if (o === r.index) {
				let i;
				2 === r.type ? i = new R(h, h.nextSibling, this, t) : 1 === r.type ? i = new r.ctor(h, r.name, r.strings, this, t) : 6 === r.type && (i = new W(h, this, t)), this._$AV.push(i), r = s[++n];
			}
			o !== r?.index && (h = P.nextNode(), o++);
		}
		return P.currentNode = l, e;
	}
	p(t) {
		let i = 0;
		for (const s of this._$AV) void 0 !== s && (void 0 !== s.strings ? (s._$AI(t, s, i), i += s.strings.length - 2) : s._$AI(t[i])), i++;
	}
};
var R = class R {
	get _$AU() {
		return this._$AM?._$AU ?? this._$Cv;
	}
	constructor(t, i, s, e) {
		this.type = 2, this._$AH = A, this._$AN = void 0, this._$AA = t, this._$AB = i, this._$AM = s, this.options = e, this._$Cv = e?.isConnected ?? !0;
	}
	get parentNode() {
		let t = this._$AA.parentNode;
		const i = this._$AM;
		return void 0 !== i && 11 === t?.nodeType && (t = i.parentNode), t;
	}
	get startNode() {
		return this._$AA;
	}
	get endNode() {
		return this._$AB;
	}
	_$AI(t, i = this) {
		t = M(this, t, i), a(t) ? t === A || null == t || "" === t ? (this._$AH !== A && this._$AR(), this._$AH = A) : t !== this._$AH && t !== E && this._(t) : void 0 !== t._$litType$ ? this.$(t) : void 0 !== t.nodeType ? this.T(t) : d(t) ? this.k(t) : this._(t);
	}
	O(t) {
		return this._$AA.parentNode.insertBefore(t, this._$AB);
	}
	T(t) {
		this._$AH !== t && (this._$AR(), this._$AH = this.O(t));
	}
	_(t) {
		this._$AH !== A && a(this._$AH) ? this._$AA.nextSibling.data = t : this.T(l.createTextNode(t)), this._$AH = t;
	}
	$(t) {
		const { values: i, _$litType$: s } = t, e = "number" == typeof s ? this._$AC(t) : (void 0 === s.el && (s.el = S.createElement(V(s.h, s.h[0]), this.options)), s);
		if (this._$AH?._$AD === e) this._$AH.p(i);
		else {
			const t = new k(e, this), s = t.u(this.options);
			t.p(i), this.T(s), this._$AH = t;
		}
	}
	_$AC(t) {
		let i = C.get(t.strings);
		return void 0 === i && C.set(t.strings, i = new S(t)), i;
	}
	k(t) {
		u(this._$AH) || (this._$AH = [], this._$AR());
		const i = this._$AH;
		let s, e = 0;
		for (const h of t) e === i.length ? i.push(s = new R(this.O(c()), this.O(c()), this, this.options)) : s = i[e], s._$AI(h), e++;
		e < i.length && (this._$AR(s && s._$AB.nextSibling, e), i.length = e);
	}
	_$AR(t = this._$AA.nextSibling, s) {
		for (this._$AP?.(!1, !0, s); t !== this._$AB;) {
			const s = i(t).nextSibling;
			i(t).remove(), t = s;
		}
	}
	setConnected(t) {
		void 0 === this._$AM && (this._$Cv = t, this._$AP?.(t));
	}
};
var H = class {
	get tagName() {
		return this.element.tagName;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	constructor(t, i, s, e, h) {
		this.type = 1, this._$AH = A, this._$AN = void 0, this.element = t, this.name = i, this._$AM = e, this.options = h, s.length > 2 || "" !== s[0] || "" !== s[1] ? (this._$AH = Array(s.length - 1).fill(/* @__PURE__ */ new String()), this.strings = s) : this._$AH = A;
	}
	_$AI(t, i = this, s, e) {
		const h = this.strings;
		let o = !1;
		if (void 0 === h) t = M(this, t, i, 0), o = !a(t) || t !== this._$AH && t !== E, o && (this._$AH = t);
		else {
			const e = t;
			let n, r;
			for (t = h[0], n = 0; n < h.length - 1; n++) r = M(this, e[s + n], i, n), r === E && (r = this._$AH[n]), o ||= !a(r) || r !== this._$AH[n], r === A ? t = A : t !== A && (t += (r ?? "") + h[n + 1]), this._$AH[n] = r;
		}
		o && !e && this.j(t);
	}
	j(t) {
		t === A ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t ?? "");
	}
};
var I = class extends H {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(t) {
		this.element[this.name] = t === A ? void 0 : t;
	}
};
var L = class extends H {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(t) {
		this.element.toggleAttribute(this.name, !!t && t !== A);
	}
};
var z = class extends H {
	constructor(t, i, s, e, h) {
		super(t, i, s, e, h), this.type = 5;
	}
	_$AI(t, i = this) {
		if ((t = M(this, t, i, 0) ?? A) === E) return;
		const s = this._$AH, e = t === A && s !== A || t.capture !== s.capture || t.once !== s.once || t.passive !== s.passive, h = t !== A && (s === A || e);
		e && this.element.removeEventListener(this.name, this, s), h && this.element.addEventListener(this.name, this, t), this._$AH = t;
	}
	handleEvent(t) {
		"function" == typeof this._$AH ? this._$AH.call(this.options?.host ?? this.element, t) : this._$AH.handleEvent(t);
	}
};
var W = class {
	constructor(t, i, s) {
		this.element = t, this.type = 6, this._$AN = void 0, this._$AM = i, this.options = s;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(t) {
		M(this, t);
	}
};
var j = t.litHtmlPolyfillSupport;
j?.(S, R), (t.litHtmlVersions ??= []).push("3.3.3");

// src/elements/actions.template.ts
/** The row of actions under a widget, the panel that an action fills, and the live region for its outcome. */
function actionsTemplate(names, words, act) {
	return T`<p part="actions">${names.map((name) => {
		const known = Object.keys(words.labels);
		const [fault] = faultIn("actions", name, known);
		if (fault) throw fault;
		const label = words.labels[name];
		const choose = () => {
			act(name);
		};
		return T`<button part="action" @click="${choose}">${label}</button>`;
	})}</p><div part="panel"></div><p part="outcome" role="status"></p>`;
}

// src/theme/sheet.ts
/**
* A style sheet from a template literal of our own. Lit's `css` tag would add its guard against untrusted
* values to the module; no value here comes from outside.
*/
var css = (strings, ...values) => r$1(String.raw(strings, ...values));

// src/elements/coup-stats.styles.ts
var styles$6 = css`dl{display:grid;gap:1.5em}dt>*{display:block}dt{-webkit-user-select:all;user-select:all}dd{margin-block-start:.5em}[part=bound]{color:var(--_muted)}[part=number]{display:block;font-size:var(--statement-figure-size,2.25em);font-weight:600;overflow-wrap:normal}[part=counts]{font-weight:600}[part=as-of]{margin-block:1.25em -0.5em;font-weight:600}:host([layout=list]) [part=figure]+[part=figure]{padding-block-start:1.5em;border-block-start:1px solid var(--_border)}@container (min-width:28em){dl{grid-template-columns:repeat(auto-fit,minmax(11em,1fr))}:host([layout=list]) dl{grid-template-columns:none}:host([layout=list]) [part=figure]{display:grid;grid-template-columns:2fr 3fr;gap:1.5em}}@container (min-width:36em){:host([layout=row]) dl{display:flex;flex-wrap:wrap}:host([layout=row]) [part=figure]{flex:1 0 6em}}`;

// src/elements/demand-card.styles.ts
var styles$5 = css`article>p>*{display:block}blockquote,h2{margin-block-start:.5em}blockquote{border-color:var(--_accent);font-size:1.125em}@media print{article{break-inside:avoid}}`;

// src/elements/demand-list.styles.ts
var styles$4 = css`button{text-align:start}span::first-letter{text-transform:uppercase}span{display:inline-block}[aria-pressed=true]{border-color:currentColor;background:var(--_mark);font-weight:600}[aria-pressed=true]::before{content:'✓ '/''}section{margin-block-start:1.5em}h3{margin-block:1em .25em;font-size:1em}`;

// src/elements/citation.template.ts
/** The citation under a widget. */
function citationTemplate({ statement, issuer, comma, date }) {
	const { title, language, titleLanguage = language, url } = statement;
	const cite = T`<cite lang="${titleLanguage}">${title}</cite>`;
	return T`<p part="citation">${url ? T`<a href="${url}">${cite}</a>` : cite}<br>${issuer}${comma}<time datetime="${statement.date}">${date}</time></p>`;
}

// src/elements/sentence.template.ts
/** A sentence as a quotation, what it is a translation of, and the way to it in its context. */
function sentenceTemplate({ text, language, status, original, href }, statementLanguage, words) {
	return T`<blockquote part="sentence" lang="${language}" dir="auto">${text}</blockquote>${original && status ? T`<p><small part="translation">${words.translation[status]}</small></p><details part="original"><summary>${words.original}</summary><blockquote lang="${statementLanguage}" dir="auto">${original.text}</blockquote></details>` : ""} ${href ? T`<a part="link" href="${href}">${words.inContext}</a>` : ""}`;
}
/** The same behind a disclosure; `label` tells it from other disclosures. */
function sourceTemplate(sentence, label, statementLanguage, words) {
	const { source } = words;
	return T`<details part="source"><summary aria-label="${source}: ${label}">${source}</summary>${sentenceTemplate(sentence, statementLanguage, words)}</details>`;
}

// src/elements/demand.template.ts
/** One demand: who is asked, its heading, and the sentence as a quotation with its citation. */
function demandTemplate(view, words) {
	const { addressees, addresseesLanguage, heading, language, sentence, citation } = view;
	return T`<article><p><small part="label">${words.askedOf}</small> <strong part="addressees" lang="${addresseesLanguage}">${addressees}</strong></p><h2 part="heading" lang="${language}">${heading}</h2><figure>${sentenceTemplate(sentence, citation.statement.language, words)}<figcaption>${citationTemplate(citation)}</figcaption></figure></article>`;
}
/** The demands in groups, under the filter. */
function demandsTemplate({ addressees, groups, status, citation }, words, toggle) {
	return T`<div part="filter" role="group" aria-labelledby="label"><small part="label" id="label">${words.askedOf}</small><br>${addressees.map(({ id, name, language, count, chosen }) => {
		const pick = () => {
			toggle(id);
		};
		const label = T`<span lang="${language}">${name}</span>${` (${count})`}`;
		return T`<button part="addressee" aria-pressed="${chosen}" @click="${pick}">${label}</button>`;
	})}</div><p part="status" role="status"><small>${status}</small></p>${groups.map((group) => T`<section><h2 part="addressees" lang="${group.addresseesLanguage}">${group.addressees}</h2>${group.demands.map(({ heading, language, sentence }) => T`<article part="demand"><h3 part="heading" lang="${language}">${heading}</h3>${sentenceTemplate(sentence, citation.statement.language, words)}</article>`)}</section>`)} ${citationTemplate(citation)}`;
}

// src/elements/figures.template.ts
/** The figures as a description list: each figure a term, its source sentence the description. */
function figuresTemplate({ figures, citation }, words) {
	const bound = (text) => text ? T`<span part="bound">${text}</span>` : "";
	return T`<dl part="figures">${figures.map(({ before, number, numberLanguage, after, counts, language, since, sentence }) => T`<div part="figure"><dt>${bound(before)}<span part="number" lang="${numberLanguage}">${number}</span>${bound(after)} <span part="counts" lang="${language}">${counts}</span> ${since ? T`<small part="since">${since}</small>` : ""}</dt><dd>${sourceTemplate(sentence, counts, citation.statement.language, words)}</dd></div>`)}</dl><p part="as-of">${citation.asOf}</p>${citationTemplate(citation)}`;
}

// src/elements/frame.template.ts
/** The frame around a widget, in the language of its words. */
function frameTemplate(content, { tag, dir }) {
	return T`<div part="base" lang="${tag}" dir="${dir}">${content}</div>`;
}

// src/elements/joint-statement.styles.ts
var styles$3 = css`[part=paragraph]{margin-block:1em;max-inline-size:40em;font-family:var(--statement-quote-font,Georgia, serif)}h2{font-size:1.5em}h3{margin-block:1.5em .5em}ol~ol{content-visibility:auto;contain-intrinsic-size:auto 60em}[part~=target]{background:var(--_mark);outline-offset:1px}@media print{[part~=target]{background:0 0}}@media (forced-colors:active){[part~=target]{text-decoration:underline}}`;

// src/elements/justice-timeline.styles.ts
var styles$2 = css`ol{padding:0;list-style:none}li{padding-block:.5em;padding-inline-start:1.25em;border-inline-start:3px solid var(--_accent);break-inside:avoid}h2{margin-block:1em .25em}h2+ol li{border-inline-start-style:dashed}[part=event]{font-weight:600}`;

// src/elements/quote.template.ts
/** A sentence as a pull quote with its citation. */
function quoteTemplate({ sentence, citation }, words) {
	return T`<figure>${sentenceTemplate(sentence, citation.statement.language, words)}<figcaption>${citationTemplate(citation)}</figcaption></figure>`;
}

// src/server.ts
/** Whether no page is there. Lit's type knows the builds for browsers alone; in those this is a constant. */
var onServer = true;

// src/elements/blocks.ts
/**
* How many names stand in one list. The lists past the first are laid out where they come into view, and a browser
* looks at the rest of a list for every item with a number of its own.
*/
var size = 100;
/** A list of names in blocks; `draw` also takes the place of the first name of a block, from 1. */
var blocks = (names, draw) => names.flatMap((_, index) => index % 100 ? [] : [draw(names.slice(index, index + 100), index + 1)]);

// src/elements/signatories.template.ts
/** The list of signatories under its heading, with the filter and the button for the rest. */
function signatoriesTemplate({ heading, status, signatories, found, more, citation }, { filter }) {
	const columns = +this.columns;
	const list = (names, whole) => blocks(names, (block) => {
		const { language } = citation.statement;
		const hidden = !block.some(({ shown }) => shown || whole);
		const items = block.map(({ number, name, highlighted, shown }) => T`<li part="signatory" value="${number}" aria-current="${highlighted}" ?hidden="${!(shown || whole)}">${highlighted ? T`<mark part="highlight">${name}</mark>` : name}</li>`);
		return onServer && !columns ? T`<ol part="signatories" lang="${language}" ?hidden="${hidden}">${items}</ol>` : T`<ol part="signatories" lang="${language}" ?hidden="${hidden}" .style="column-count:${columns}">${items}</ol>`;
	});
	return T`<h2 part="heading">${heading}</h2><p part="filter"><label for="filter"><small>${filter}</small></label> <input part="input" id="filter" type="search" autocomplete="off" .value="${this.filter ?? ""}" @input="${({ target: { value } }) => {
		this.filter = value;
		this.most = 100;
		setTimeout(() => {
			if (this.filter === value) this.most = void 0;
		}, 500);
	}}"></p><p part="status" role="status"><small>${status}</small></p><div ?hidden="${found}">${list(signatories)}</div>${found && list(found.slice(0, this.most), true)} ${more ? T`<button part="more" aria-expanded="${!!this.expanded}" @click="${() => {
		this.expanded = !this.expanded;
	}}">${more}</button>` : ""} ${citationTemplate(citation)}`;
}

// src/elements/signatory-list.styles.ts
var styles$1 = css`[part=filter]{margin-block-start:.75em}label{display:block}input{inline-size:100%;max-inline-size:22em}[part=status]{min-block-size:2em}mark{padding:.1em .25em;background:var(--_mark);color:inherit;font-weight:600}ol~ol{content-visibility:auto;contain-intrinsic-size:auto 60em}@media print{div,ol{display:block}li{display:list-item}div~ol{display:none}}`;

// src/elements/statement-quote.styles.ts
var styles = css`blockquote{border-color:var(--_accent);font-size:1.375em;line-height:1.4}`;

// src/elements/text.template.ts
/** The text with its title, date and signatories; each sentence has its id, `target` is the one that is sought. */
function textTemplate({ sections, status, signed, signatories, citation }, words, anchor, target) {
	const { title, language, titleLanguage = language, date } = citation.statement;
	const note = (kind) => T`<small part="translation">${words.translation[kind]}</small>`;
	return T`<article><h2 part="heading" lang="${titleLanguage}">${title}</h2><p><small>${citation.issuer}${citation.comma}<time datetime="${date}">${citation.date}</time></small></p>${status ? T`<p>${note(status)}</p>` : ""} ${sections.map(({ heading, language: headingLanguage = language, paragraphs }) => T`${heading ? T`<h3 part="section" lang="${headingLanguage}">${heading}</h3>` : ""} ${paragraphs.map(({ sentences }) => T`<p part="paragraph" lang="${sentences[0].language ?? language}">${sentences.map(({ id: sentence, text, language: spoken = language, status: own }, index) => {
		const id = anchor + sentence;
		return T`${index ? " " : ""}<span id="${id}" lang="${spoken}" part="sentence${id === target ? " target" : ""}">${text}</span>${status || !own ? "" : [" ", note(own)]}`;
	})}</p>`)}`)} ${signatories.length ? T`<h3 part="signed">${signed}</h3>${blocks(signatories, (block, from) => T`<ol part="signatories" lang="${language}" start="${from}">${block.map((name) => T`<li part="signatory">${name}</li>`)}</ol>`)}` : ""} ${citationTemplate(citation)}</article>`;
}

// src/elements/timeline.template.ts
/** The dated steps in order; what was still ahead is set apart. */
function timelineTemplate({ past, ahead, aheadHeading, citation }, words) {
	const time = (date) => date && T`<time datetime="${date.datetime}">${date.text}</time>`;
	const [before, between, after] = words.range.split(/{\w+}/);
	const steps = (list) => T`<ol part="steps" role="list">${list.map(({ dates: [start, end], heading, language, sentence }) => T`<li part="step"><small part="date">${end ? T`${before}${time(start)}${between}${time(end)}${after}` : time(start)}</small><p part="event" lang="${language}">${heading}</p>${sourceTemplate(sentence, heading, citation.statement.language, words)}</li>`)}</ol>`;
	return T`${past.length ? steps(past) : ""} ${ahead.length ? T`<h2 part="heading">${aheadHeading}</h2>${steps(ahead)}` : ""} ${citationTemplate(citation)}`;
}

// src/theme/base.ts
/** What every element shares: the frame, the type, the quotation, the citation, focus and print. */
var base = css`:host{all:initial;display:block;min-inline-size:0;max-inline-size:100%;color:inherit;color-scheme:inherit;font-family:inherit;font-size:inherit;line-height:1.5;visibility:inherit}:host([hidden]){display:none}[part=base]{container-type:inline-size;contain-intrinsic-inline-size:min(15em,60vw);padding:var(--statement-space,1.25em);border:1px solid var(--_border);border-block-start:3px solid var(--_accent);border-radius:var(--statement-radius,2px);background:var(--_surface);color:var(--_text);font-family:var(--statement-font,inherit);font-size:var(--statement-font-size,inherit);overflow-wrap:break-word}*{box-sizing:border-box;margin:0;letter-spacing:inherit;word-spacing:inherit}[lang] [lang]:not([id]),[part=signatory]{unicode-bidi:plaintext}[dir=rtl] [lang]:not(blockquote,[part=paragraph]){text-align:right}[part=number],h2{font-family:var(--statement-heading-font,inherit);font-size:1.25em;line-height:1.25;text-wrap:balance}:lang(my) [part=number],:lang(my)>h2{line-height:1.8}[part=addressees]::first-letter,[part=number]::first-letter{text-transform:uppercase}blockquote{padding-inline-start:1em;border-inline-start:3px solid var(--_border);font-family:var(--statement-quote-font,Georgia, serif)}button,input{min-block-size:max(24px,2.25em);padding:.25em .75em;border:1px solid var(--_muted);border-radius:var(--statement-radius,2px);background-color:transparent;color:inherit;font:inherit}button{margin-block-start:.75em;margin-inline-end:.5em;font-size:.875em}a,button,summary{color:var(--_accent);cursor:pointer}[part=link],summary{min-block-size:24px;font-size:.875em}[part=link]{display:inline-block;margin-block-start:.5em}[part=signatories]{columns:15em;column-gap:2em;padding:0}[part=signatory]{margin-inline-start:2em;padding-block:.2em;break-inside:avoid}::marker{color:var(--_muted)}:focus-visible{outline:2px solid var(--_accent);outline-offset:2px}[part=citation],small{color:var(--_muted);font-size:.875em}[part=citation]{margin-block-start:1.25em;padding-block-start:.75em;border-block-start:1px solid var(--_border)}@media print{::details-content{content-visibility:visible;block-size:auto}[part=base]{border-inline:0;padding-inline:0}h2,h3{break-after:avoid}[part=citation],[part=demand],[part=figure],[part=paragraph],[part=signatories]{break-inside:avoid}a::after{content:' ' attr(href)}:focus-visible{outline:0}[part=actions],[part=filter],[part=link],[part=outcome],[part=panel],[part=status],button{display:none}}`;

// src/theme/inert.ts
/**
* For what is drawn before the module is there, by a server or in a snippet: what does nothing yet keeps its place,
* unseen. Where no script runs it will never do anything: it leaves no gap, and what it would show is shown.
*/
var inert = [
	":host(:not(:defined)) :is(button,[part=filter],a[href^='#']){visibility:hidden}",
	"@media (scripting:none){",
	":host(:not(:defined)) :is(button,a[href^='#'],[part=filter],[part=status],[part=actions]){display:none}",
	":host(:not(:defined)) ol[hidden]{display:block}",
	":host(:not(:defined)) li[hidden]{display:list-item}",
	"}"
].join("");

// src/theme/tokens.ts
/**
* The palette, light and dark. A `--statement-…` property that the page sets goes before the palette's value,
* and the lesser colours follow from the first three. A browser that does not know `light-dark()` shows the
* page's own colours. Paper is always light. The
* fallback content outside the frame keeps the page's colours.
*/
var tokens = css`[part=base]{color-scheme:light dark;--_text:var(--statement-text,light-dark(#1f2328, #e7e9eb));--_surface:var(--statement-surface,light-dark(#fff, #171a1e));--_accent:var(--statement-accent,light-dark(#1d4e6f, #93c0da));--_muted:var(--statement-muted,color-mix(in srgb, var(--_text) 72%, var(--_surface)));--_border:var(--statement-border,color-mix(in srgb, var(--_text) 20%, var(--_surface)));--_mark:var(--statement-mark,color-mix(in srgb, var(--_accent) 16%, var(--_surface)))}:host([theme=light]) [part=base]{color-scheme:light}:host([theme=dark]) [part=base]{color-scheme:dark}@media print{:host([theme]) [part=base],[part=base]{color-scheme:light}}`;

// src/snippet/template-html.ts
/** An attribute, or a binding of Lit's, at the end of what stands before its value; in quotes there can be text before it. */
var binding = /\s([.?@]?)([\w-]+)=(?:(")[^"]*)?$/;
/**
* A template as the HTML that it draws, for the templates of this library: their values are texts, numbers,
* templates and lists of these. What is bound to an event or a property is left out.
*/
function templateHtml({ strings, values }) {
	let html = "";
	let quoted = false;
	strings.forEach((string, index) => {
		html += quoted ? string.replace("\"", "") : string;
		quoted = false;
		if (index === values.length) return;
		const value = values[index];
		if (html.lastIndexOf("<") <= html.lastIndexOf(">")) {
			html += childHtml(value);
			return;
		}
		const [whole, kind, name = "", quote] = binding.exec(html);
		if (!kind) {
			html += quote ? attribute(value) : `"${attribute(value)}"`;
			return;
		}
		html = html.slice(0, -whole.length);
		quoted = quote !== void 0;
		if (kind === "?" && value) html += ` ${name}`;
	});
	return html;
}
/** Of what is not there a list makes an empty text. */
var attribute = (value) => escape([value].join());
function childHtml(value) {
	if (Array.isArray(value)) return value.map(childHtml).join("");
	if (value !== null && typeof value === "object") return templateHtml(value);
	return attribute(value);
}

// src/snippet/dsd-form.ts
var nothing = () => void 0;
var numberIn = (value) => value === void 0 ? void 0 : Number(value);
/** What each element draws when it is first shown, and its own style sheet. */
var drawn = {
	"coup-stats": [(statement, attributes, words, link) => figuresTemplate(figuresView(statement, attributes, words, link), words), styles$6],
	"demand-card": [(statement, { demand }, words, link) => demandTemplate(demandView(statement, { demand: demand ?? statement.demands[0]?.id }, words, link), words), styles$5],
	"demand-list": [(statement, attributes, words, link) => demandsTemplate(demandsView(statement, attributes, words, link), words, nothing), styles$4],
	"joint-statement": [(statement, attributes, words, _, anchor) => textTemplate(textView(statement, attributes, words), words, anchor, void 0), styles$3],
	"justice-timeline": [(statement, attributes, words, link) => timelineTemplate(timelineView(statement, attributes, words, link), words), styles$2],
	"signatory-list": [(statement, { highlight, limit, columns }, words) => {
		const query = {
			highlight,
			limit: numberIn(limit),
			columns: numberIn(columns)
		};
		return signatoriesTemplate.call(query, signatoriesView(statement, query, words), words);
	}, styles$1],
	"statement-quote": [(statement, attributes, words, link) => quoteTemplate(quoteView(statement, attributes, words, link), words), styles]
};
/**
* The style sheet of an element as its snippet has it: with the same attributes the same text, for a policy that
* allows it by its hash. Such a policy allows no `style` attribute, which the element itself has no need of.
*/
function dsdStyle(element, { columns = "" }) {
	const most = /^[1-9]\d*$/.test(columns) ? `[part=signatories]{column-count:${columns}}` : "";
	return oneLine([
		base,
		tokens,
		inert,
		drawn[element][1],
		most
	].join(""));
}
/**
* The snippet for a page whose HTML nothing cleans: the element form with what the element will show before its
* fallback content, in a declarative shadow root
* (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode). A browser draws it before
* any script has come, and nothing moves when the element takes over. Its language is always named, so that it is
* that of the page no more.
* @param inContext whether the page shows the text of the statement (`joint-statement`), to which the widgets link then.
* @throws where an attribute names what the statement does not have.
*/
function dsdForm(statement, element, attributes, words, inContext = false) {
	const [lang = ""] = words.tag.split("-");
	const shown = inLanguage(statement, words.tag);
	const anchor = attributes.src ?? attributes.statement ? `${statement.id}:` : "";
	const link = (id) => inContext ? `#${anchor}${id}` : statement.url;
	const [draw] = drawn[element];
	const actions = ids(attributes.actions);
	const content = [draw(shown, attributes, words, link, anchor), actions && actionsTemplate(actions, words, nothing)];
	const root = `<div><style>${dsdStyle(element, attributes)}</style>${oneLine(templateHtml(frameTemplate(content, words)))}</div>`;
	return elementForm(statement, element, {
		lang,
		...attributes
	}, words).replace(">", () => `><template shadowrootmode="open">${root}</template>`);
}

// src/snippet/blockquote-form.ts
/**
* The snippet for an element as a blockquote, for hosts that strip elements they do not know: the module, which the
* page loads in another way, puts the element around it.
* @throws where an attribute names what the statement does not have.
*/
function blockquoteForm(statement, element, attributes, words) {
	const list = Object.entries(spokenIn(words, attributes)).map(([name, value]) => ` data-${name}="${escape(value)}"`);
	const cite = statement.url ? ` cite="${escape(statement.url)}"` : "";
	const content = fallbackOf(statement, element, attributes, words);
	return `<blockquote class="statement-widget" data-widget="${element}"${list.join("")}${cite}>${content}</blockquote>`;
}

// src/snippet/address.ts
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

// src/snippet/iframe-form.ts
/** How high the frame is until the page in it has told its height, in CSS pixels: about what 640 pixels' width needs. */
var heights = {
	"coup-stats": 340,
	"demand-card": 320,
	"demand-list": 640,
	"joint-statement": 640,
	"justice-timeline": 640,
	"signatory-list": 640,
	"statement-quote": 240
};
/**
* The snippet for an element as a frame with its citation, for hosts that allow no script: the frame shows the page
* beside the module. It has no `style`, which a strict policy would refuse.
* @throws where an attribute names what the statement does not have.
*/
function iframeForm(statement, element, attributes, words, page = "embed.html") {
	fallbackOf(statement, element, attributes, words);
	const url = widgetAddress(page, element, spokenIn(words, attributes));
	const shown = inLanguage({
		...statement,
		url
	}, words.tag);
	return `${`<iframe src="${escape(url)}" title="${escape(shown.title)}" width="100%" height="${heights[element]}" frameborder="0" loading="lazy"></iframe>`} <br>${citationFallback(citationView(shown, words), words)}`;
}

// src/snippet/jsx-form.ts
/**
* The snippet for an element in JSX, as React and Preact take it: the element form on one line, so that no white
* space of it is lost.
* @throws where an attribute names what the statement does not have.
*/
function jsxForm(statement, element, attributes, words) {
	return elementForm(statement, element, attributes, words).replace(/<[^>]*>|[{}]/g, (part) => part.length > 1 ? part : `{'${part}'}`).replace(/<br>/g, "<br />").replace(/ datetime=/g, " dateTime=").replace(/ style="([^"]*)"/, (_, style) => ` style={{ ${declarations(style)} }}`);
}
/** The declarations of a `style` attribute, which is an object in JSX. */
var declarations = (style) => style.replace(/&quot;/g, "\"").split(";").filter((declaration) => declaration.trim()).map((declaration) => {
	const [name = "", ...value] = declaration.split(":");
	return `'${name.trim()}': '${value.join(":").trim().replace(/'/g, "\\'")}'`;
}).join(", ");

// src/snippet/link-form.ts
/**
* The snippet for an element as a quotation whose citation is a link, for hosts that strip `class` and `data-` too:
* the link leads to the page that shows the widget, and says in its address what it shows. Where a page opts in,
* the module puts the element around the quotation.
* @throws where an attribute names what the statement does not have.
*/
function linkForm(statement, element, attributes, words, page = "embed.html") {
	const url = widgetAddress(page, element, spokenIn(words, attributes));
	const content = fallbackOf({
		...statement,
		url
	}, element, attributes, words);
	return `<blockquote>${known(content)}</blockquote>`;
}
/**
* The fallback content without `q`, `cite` and `time`: sanitizers that do not know them show them as text, or delete
* them with the words in them.
*/
var known = (html) => html.replace(/<q>(.*?)<\/q>/g, "“$1”").replace(/<q (.*?)>(.*?)<\/q>/g, "<span $1>“$2”</span>").replace(/<(\/?)cite/g, "<$1i").replace(/<\/?time.*?>/g, "");

// src/snippet/markdown-form.ts
/**
* The snippet for an element in Markdown, for hosts that escape every tag: the link form, each line of it a paragraph
* of the quotation. A line break inside a paragraph would hang on spaces at the end of a line, which editors trim, or
* on a backslash, which not every Markdown knows.
* @throws where an attribute names what the statement does not have.
*/
function markdownForm(statement, element, attributes, words, page) {
	return linkForm(statement, element, attributes, words, page).split(/(?: <br>(?:&nbsp;<br>)?)/).map((line) => `> ${markdown(line)}`).join("\n>\n");
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

// src/snippet/forms.ts
/** The forms of a snippet, by their names: which one is right depends on what the host lets through. */
var forms = {
	element: elementForm,
	blockquote: blockquoteForm,
	link: linkForm,
	iframe: iframeForm,
	markdown: markdownForm,
	jsx: jsxForm
};
var formNames = Object.keys(forms);

// src/snippet/snippet.ts
/**
* The snippet of an element, of which all is text that somebody has written.
* @throws an error that names what is not as expected.
*/
function snippetOf(statement, { element, attributes = {}, form = "element", lang = "en", page, dsd, inContext }) {
	const words = wordsFor(lang);
	if (!elementNames.includes(element)) throw fault("element", `one of ${elementNames.join(", ")}`, element);
	if (!formNames.includes(form)) throw fault("form", `one of ${formNames.join(", ")}`, form);
	if (!words) throw fault("lang", `one of ${Object.keys(all).join(", ")}`, lang);
	if (dsd && form !== "element") throw fault("form", "element, which alone can be drawn before", form);
	if (inContext && !dsd) throw fault("in-context", "dsd as well: only what is drawn before has links");
	const named = [
		statement,
		element,
		attributes,
		words
	];
	const snippet = dsd ? dsdForm(...named, inContext) : forms[form](...named, page);
	return form === "markdown" ? snippet : oneLine(snippet);
}

export { dsdStyle as n, snippetOf as t };